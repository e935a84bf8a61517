/** Whether the user made this event. A page can make any other event, and those do nothing. */
export const byUser = (event: Event): boolean => event.isTrusted;
