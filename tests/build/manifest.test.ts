import { expect, test } from 'vitest';
import { built, type Target } from './built.ts';

const CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; object-src 'none'";

/** The whole manifest, so that nothing comes in unseen: no permission, no host, no resource. */
const COMMON = {
  manifest_version: 3,
  name: 'Masud Rana: recruiter card',
  short_name: 'Masud Rana',
  description:
    'Masud Rana, backend engineer: skills, projects and contact in the toolbar, offline, one click to copy.',
  version: '0.1.0',
  icons: {
    16: 'icon/16.png',
    32: 'icon/32.png',
    48: 'icon/48.png',
    96: 'icon/96.png',
    128: 'icon/128.png',
  },
  action: { default_title: 'Masud Rana, backend engineer', default_popup: 'popup.html' },
  content_security_policy: { extension_pages: CSP },
};

test.each<[Target, object]>([
  ['chrome-mv3', { minimum_chrome_version: '140' }],
  [
    'firefox-mv3',
    {
      browser_specific_settings: {
        gecko: {
          id: 'recruiter-card@masudranasheikh.me',
          strict_min_version: '153.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    },
  ],
])('the manifest of %s is exactly what was agreed', (target, own) => {
  const manifest = built(target).find(({ path }) => path === 'manifest.json');
  expect(JSON.parse(manifest?.text ?? '')).toEqual({ ...COMMON, ...own });
});

test('the description fits in the stores', () => {
  expect(COMMON.description.length).toBeLessThanOrEqual(132);
  expect(COMMON.name.length).toBeLessThanOrEqual(45);
});
