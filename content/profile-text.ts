/** A label as written at the beginning of a line: "email" becomes "Email", "GitHub" stays. */
export const capitalise = (label: string) => label.charAt(0).toUpperCase() + label.slice(1);
