/** What went wrong, and what to do about it. Screen readers announce it at once. */
export const Problem = ({ children }: { children: string }) => (
  <p class="px-4 py-2 text-warn" role="alert">
    {children}
  </p>
);
