/** The keys that copy in this system: "Ctrl+C". */
export const copyKey = (): string => (navigator.userAgent.includes('Mac') ? '⌘C' : 'Ctrl+C');
