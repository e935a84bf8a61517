import type { Clip } from '../../content/clip.ts';
import { CopyButton } from './CopyButton.tsx';
import { useCopy } from './copying.tsx';

/** The card's primary action: copies the profile, which is made on demand. */
export function CopyProfile({ profile }: { profile: () => Clip }) {
  const [status, copy] = useCopy('profile');
  return (
    <CopyButton
      status={status}
      word="Copy profile"
      onClick={() => {
        copy(profile());
      }}
    />
  );
}
