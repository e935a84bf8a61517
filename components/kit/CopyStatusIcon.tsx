import type { CopyStatus } from './copying.tsx';
import { CheckIcon, CopyIcon, WarnIcon } from './icons.tsx';

const ICONS = { idle: CopyIcon, copied: CheckIcon, refused: WarnIcon };

/** The icon of a copy control: ready, done, or refused by the browser. */
export function CopyStatusIcon({ status }: { status: CopyStatus }) {
  const Icon = ICONS[status];
  return <Icon />;
}
