import card from 'virtual:match-card';
import candidate from 'virtual:snippet-profile';
import { writeClipboard } from '../../browser/clipboard.ts';
import { sendMessage } from '../../browser/messages.ts';
import {
  type ButtonNeeds,
  mountButton,
  type MountedButton,
} from '../../components/posting-button/mount.tsx';
import css from '../../components/posting-button/posting-button.css?inline';
import { matchOf, prepareMatch } from '../../jobs/match/posting.ts';

/** The button of this page, with what it says, how it matches and how it copies. */
export const create = (needs: Pick<ButtonNeeds, 'onSettings' | 'onClose'>): MountedButton =>
  mountButton(document, {
    candidate,
    css,
    match: (reading) => matchOf(reading, card),
    onNear: prepareMatch,
    copy: writeClipboard,
    onOpen: (page) => void sendMessage({ type: 'open', page }),
    ...needs,
  });
