/**
 * Our own icons: a grid of 16, stroke 1.5, round ends. They're always beside a word or in a named control.
 */
const icon = (d: string) => () => (
  <svg
    class="size-4 flex-none fill-none stroke-current [stroke-width:1.5] [stroke-linecap:round] [stroke-linejoin:round]"
    viewBox="0 0 16 16"
    aria-hidden="true"
  >
    <path d={d} />
  </svg>
);

export const CopyIcon = icon(
  'M7.5 5.75h4a1.75 1.75 0 0 1 1.75 1.75v4a1.75 1.75 0 0 1-1.75 1.75h-4a1.75 1.75 0 0 1-1.75-1.75v-4a1.75 1.75 0 0 1 1.75-1.75zM3.9 10.25a1.75 1.75 0 0 1-1.15-1.65V4.5A1.75 1.75 0 0 1 4.5 2.75h4.1a1.75 1.75 0 0 1 1.65 1.15',
);
export const OpenIcon = icon('M4.75 11.25l6.5-6.5M5.75 4.75h5.5v5.5');
export const CheckIcon = icon('M3.25 8.5l3.25 3.25 6.25-7');
export const SearchIcon = icon(
  'M11.5 7.25a4.25 4.25 0 1 1-8.5 0a4.25 4.25 0 0 1 8.5 0zM10.5 10.5l2.75 2.75',
);
export const DownIcon = icon('M4.5 6.25L8 9.75l3.5-3.5');
export const CloseIcon = icon('M4.25 4.25l7.5 7.5M11.75 4.25l-7.5 7.5');
export const MailIcon = icon(
  'M3.5 3.25h9a1.75 1.75 0 0 1 1.75 1.75v6a1.75 1.75 0 0 1-1.75 1.75h-9a1.75 1.75 0 0 1-1.75-1.75v-6a1.75 1.75 0 0 1 1.75-1.75zM2.25 4.75L8 9l5.75-4.25',
);
export const WarnIcon = icon('M8 2.5l6 10.75H2zM8 6.5v3.25M8 11.5v.05');

/** Proof: a dot for a project, a diamond for a decision, a ring for a practice. */
export const Mark = ({ kind }: { kind: 'project' | 'decision' | 'practice' }) => (
  <svg class="size-2 flex-none fill-accent" viewBox="0 0 8 8" aria-hidden="true">
    {kind === 'project' && <circle cx="4" cy="4" r="3" />}
    {kind === 'decision' && <path d="M4 .25L7.75 4 4 7.75.25 4z" />}
    {kind === 'practice' && (
      <circle class="fill-none stroke-accent [stroke-width:1.5]" cx="4" cy="4" r="2.75" />
    )}
  </svg>
);

export const HideIcon = icon(
  'M6.2 4.1A6.6 6.6 0 0 1 8 3.85c3.9 0 6 4.15 6 4.15a10 10 0 0 1-1.5 2M9.6 11.9a5.6 5.6 0 0 1-1.6.25C4.1 12.15 2 8 2 8a10 10 0 0 1 2.4-2.8M2.75 2.75l10.5 10.5',
);
export const ToSideIcon = icon('M2.75 3.25v9.5M13.25 8H6M8.75 5.25L6 8l2.75 2.75');
export const PageIcon = icon(
  'M9.5 2.75h3.75V6.5M13.25 2.75L9.25 6.75M6.5 13.25H2.75V9.5M2.75 13.25l4-4',
);
export const PrintIcon = icon(
  'M4.75 5.75v-3h6.5v3M4.75 11.25H4a1.25 1.25 0 0 1-1.25-1.25V7A1.25 1.25 0 0 1 4 5.75h8A1.25 1.25 0 0 1 13.25 7v3A1.25 1.25 0 0 1 12 11.25h-.75M4.75 9.25h6.5v4h-6.5z',
);
export const SaveIcon = icon('M8 2.75v7M5 7l3 3 3-3M2.75 13.25h10.5');
export const PanelIcon = icon(
  'M3.5 2.75h9a1.75 1.75 0 0 1 1.75 1.75v7a1.75 1.75 0 0 1-1.75 1.75h-9a1.75 1.75 0 0 1-1.75-1.75v-7a1.75 1.75 0 0 1 1.75-1.75zM9.75 2.75v10.5',
);
export const UserIcon = icon(
  'M8 8.25a2.75 2.75 0 1 0 0-5.5a2.75 2.75 0 0 0 0 5.5zM2.75 13.25a5.25 3.5 0 0 1 10.5 0',
);
export const QrIcon = icon(
  'M2.75 2.75h3.75v3.75h-3.75zM9.5 2.75h3.75v3.75h-3.75zM2.75 9.5h3.75v3.75h-3.75zM9.5 9.5h1.5v1.5M13.25 9.5v1M9.5 13.25h1M13.25 13.25h-.75v-.75',
);
export const RightIcon = icon('M6.25 4.5L9.75 8l-3.5 3.5');
export const LeftIcon = icon('M9.75 4.5L6.25 8l3.5 3.5');
export const MoreIcon = icon(
  'M2.75 8a.75.75 0 0 1 1.5 0 .75.75 0 0 1-1.5 0M7.25 8a.75.75 0 0 1 1.5 0 .75.75 0 0 1-1.5 0M11.75 8a.75.75 0 0 1 1.5 0 .75.75 0 0 1-1.5 0',
);
export const SettingsIcon = icon(
  'M2.75 4.75h6M12.25 4.75h1M2.75 11.25h1M7.25 11.25h6M12.25 4.75a1.75 1.75 0 1 1-3.5 0 1.75 1.75 0 0 1 3.5 0zM7.25 11.25a1.75 1.75 0 1 1-3.5 0 1.75 1.75 0 0 1 3.5 0z',
);
export const KeysIcon = icon(
  'M3.5 4.25h9A1.75 1.75 0 0 1 14.25 6v4a1.75 1.75 0 0 1-1.75 1.75h-9A1.75 1.75 0 0 1 1.75 10V6A1.75 1.75 0 0 1 3.5 4.25zM4.5 7h.05M7 7h.05M9.5 7h.05M11.75 7h.05M5.5 9.5h5',
);
export const GuideIcon = icon(
  'M4.25 2.75h7.5A1.25 1.25 0 0 1 13 4v8a1.25 1.25 0 0 1-1.25 1.25h-7.5A1.25 1.25 0 0 1 3 12V4a1.25 1.25 0 0 1 1.25-1.25zM5.75 6h4.5M5.75 8.5h4.5M5.75 11h2',
);
export const PasteIcon = icon(
  'M5.75 3.75H4.5A1.25 1.25 0 0 0 3.25 5v7a1.25 1.25 0 0 0 1.25 1.25h7A1.25 1.25 0 0 0 12.75 12V5a1.25 1.25 0 0 0-1.25-1.25h-1.25M6.65 2.5h2.7a.9.9 0 0 1 .9.9v.7a.9.9 0 0 1-.9.9h-2.7a.9.9 0 0 1-.9-.9v-.7a.9.9 0 0 1 .9-.9z',
);
export const AddIcon = icon('M13.5 8a5.5 5.5 0 1 1-11 0 5.5 5.5 0 0 1 11 0zM8 5.5v5M5.5 8h5');
export const NewIcon = icon(
  'M8 2.5v2.25M8 11.25v2.25M2.5 8h2.25M11.25 8h2.25M4.25 4.25l1.5 1.5M10.25 10.25l1.5 1.5M11.75 4.25l-1.5 1.5M5.75 10.25l-1.5 1.5',
);
