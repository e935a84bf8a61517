import type { Board } from './board.ts';

export const remoteOk: Board = {
  id: 'remote-ok',
  name: 'Remote OK',
  hosts: ['remoteok.com', 'remoteok.io'],
  isPosting: ({ pathname }) => /^\/remote-jobs\/(\d+(-[^/]+)?|[^/]+-\d+)\/?$/.test(pathname),
  layouts: [
    {
      seen: '2020',
      title: 'tr.active h2[itemprop="title"]',
      company: 'tr.active h3[itemprop="name"]',
      place: 'tr.active .location',
      description: '.expandContents .description',
    },
  ],
  titles: [/^(?:Remote )?(?<title>.+) at (?<company>.+?)(?: \| Remote OK)?$/],
};
