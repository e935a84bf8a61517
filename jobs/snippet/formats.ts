export type FormatId = 'slack' | 'email' | 'ats-note' | 'linkedin-note' | 'inmail' | 'markdown';

export type Format = {
  id: FormatId;
  name: string;
  /** Whether the target takes rich text. */
  rich: boolean;
  /** UTF-16 code units that the target takes; the strictest way to count. */
  limit?: number;
  /** The same of a subject, where the target has one. */
  subject?: number;
};

/** A note to a connection: 200 without and 300 with LinkedIn Premium. */
export const LINKEDIN_LIMITS = [200, 300] as const;
export type LinkedInLimit = (typeof LINKEDIN_LIMITS)[number];

/** In the order of the panel. InMail takes 1,900 to 2,000 by different accounts; the lower is safe. */
export const FORMATS: Format[] = [
  { id: 'slack', name: 'Slack', rich: true },
  { id: 'email', name: 'Email', rich: true, subject: 200 },
  { id: 'ats-note', name: 'ATS note', rich: false },
  { id: 'linkedin-note', name: 'LinkedIn note', rich: false, limit: LINKEDIN_LIMITS[0] },
  { id: 'inmail', name: 'InMail', rich: false, limit: 1900, subject: 200 },
  { id: 'markdown', name: 'Markdown', rich: false },
];
