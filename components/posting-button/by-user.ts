/** Whether the user made this event. A page can make any other, and none of those does anything. */
export const byUser = (event: Event): boolean => event.isTrusted;
