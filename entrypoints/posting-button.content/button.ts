import candidate from 'virtual:snippet-profile';
import { writeClipboard } from '../../browser/clipboard.ts';
import {
  type MountedButton,
  type ButtonNeeds,
  mountButton,
} from '../../components/posting-button/mount.tsx';
import css from '../../components/posting-button/posting-button.css?inline';

/** The button of this page, with what it says and how it copies. */
export const create = (needs: Pick<ButtonNeeds, 'onSettings' | 'onClose'>): MountedButton =>
  mountButton(document, { candidate, css, copy: writeClipboard, ...needs });
