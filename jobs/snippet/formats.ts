export type FormatId = 'slack' | 'email' | 'ats-note' | 'linkedin-note' | 'inmail' | 'markdown';

export type Format = {
  id: FormatId;
  name: string;
  /** Whether the target takes rich text. */
  rich: boolean;
  /** How many UTF-16 code units the target takes. That's the strictest way to count. */
  limit?: number;
  /** The same for the subject, if the target has one. */
  subject?: number;
};

/** A note with an invitation to connect: 200 without LinkedIn Premium, 300 with it. */
export const LINKEDIN_LIMITS = [200, 300] as const;
export type LinkedInLimit = (typeof LINKEDIN_LIMITS)[number];

/** In the panel's order. Sources say that InMail takes 1,900 or 2,000; the lower number is safe. */
export const FORMATS: Format[] = [
  { id: 'slack', name: 'Slack', rich: true },
  { id: 'email', name: 'Email', rich: true, subject: 200 },
  { id: 'ats-note', name: 'ATS note', rich: false },
  { id: 'linkedin-note', name: 'LinkedIn note', rich: false, limit: LINKEDIN_LIMITS[0] },
  { id: 'inmail', name: 'InMail', rich: false, limit: 1900, subject: 200 },
  { id: 'markdown', name: 'Markdown', rich: false },
];
