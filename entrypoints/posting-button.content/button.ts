import monogram from 'virtual:button-monogram';
import { writeClipboard } from '../../browser/clipboard.ts';
import { openGuide } from '../../browser/guides.ts';
import { sendMessage } from '../../browser/messages.ts';
import {
  type ButtonNeeds,
  mountButton,
  type MountedButton,
} from '../../components/posting-button/mount.tsx';
import css from '../../components/posting-button/posting-button.css?inline';

/** The button of this page, with what it asks of the background and how it copies. */
export const create = (needs: Pick<ButtonNeeds, 'onSettings' | 'onClose'>): MountedButton =>
  mountButton(document, {
    css,
    monogram,
    // The background writes: a match needs the lexicon, which every page of a board would have to load.
    write: async (reading, settings) => {
      const answer = await sendMessage({ type: 'write', reading, settings });
      return (
        answer?.set && { set: answer.set, match: 'match' in answer ? answer.match : undefined }
      );
    },
    onNear: () => void sendMessage({ type: 'prepare' }),
    copy: writeClipboard,
    onOpen: (page, reading) => void sendMessage({ type: 'open', page, reading }),
    openGuide,
    ...needs,
  });
