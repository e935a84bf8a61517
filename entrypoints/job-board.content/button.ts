import candidate from 'virtual:candidate';
import { writeClipboard } from '../../browser/clipboard.ts';
import { type Button, type ButtonNeeds, createButton } from '../../components/share/button.tsx';
import css from '../../components/share/share.css?inline';

/** The button of this page, with what it says and how it copies. */
export const create = (needs: Pick<ButtonNeeds, 'onSettings' | 'onClose'>): Button =>
  createButton(document, { candidate, css, copy: writeClipboard, ...needs });
