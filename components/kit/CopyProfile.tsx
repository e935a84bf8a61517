import type { Clip } from '../../content/clip.ts';
import { CopyButton } from './CopyButton.tsx';
import { useCopy } from './copying.tsx';

/** The card's primary action: copies the profile. */
export function CopyProfile({ profile }: { profile: Clip }) {
  const [status, copy] = useCopy('profile');
  return (
    <CopyButton
      status={status}
      word="Copy profile"
      onClick={() => {
        copy(profile);
      }}
    />
  );
}
