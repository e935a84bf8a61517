/** Who may ask the background for what. */
import { expect, test } from 'vitest';
import { mayAsk, type Sender } from '../../../entrypoints/background/sender.ts';

const OWN = { id: 'card', origin: 'chrome-extension://card/' };
const POPUP: Sender = { id: 'card', url: `${OWN.origin}popup.html` };
const READER: Sender = { ...POPUP, url: `${OWN.origin}reader.html`, tab: { id: 2 }, frameId: 0 };
const PANEL: Sender = { id: 'card', url: 'https://board.example/1', tab: { id: 1 }, frameId: 0 };

const TYPES = [
  ...(['page', 'tab', 'stored', 'text', 'choose-format', 'show-button', 'write', 'open'] as const),
  ...(['open-reader', 'open-guide'] as const),
];

const asks = (sender: Sender) => TYPES.filter((type) => mayAsk(sender, type, OWN));

test('the popup and the side panel may ask everything', () => {
  expect(asks(POPUP)).toEqual(TYPES);
});

test('a page of the extension in a tab may ask what’s its own', () => {
  expect(asks(READER)).toEqual(['tab', 'stored', 'choose-format', 'write', 'open', 'open-guide']);
});

test('the panel on a page may ask for its texts, pages and guides', () => {
  expect(asks(PANEL)).toEqual(['write', 'open', 'open-guide']);
});

test.each<[string, Sender]>([
  ['another extension', { ...POPUP, id: 'other' }],
  ['another extension with our address', { ...READER, id: 'other' }],
  ['a frame in a page', { ...PANEL, frameId: 3 }],
  ['a page without a tab', { id: 'card', url: 'https://board.example/1', frameId: 0 }],
  ['an address that only begins like ours', { ...POPUP, url: 'chrome-extension://card.example/' }],
  ['nobody', {}],
])('%s may ask nothing', (_, sender) => {
  expect(asks(sender)).toEqual([]);
});
