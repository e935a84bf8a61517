import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { profilePage } from '../../content/files/profile-page.ts';
import { content } from '../../content/index.ts';
import { OWNER } from '../fixtures/portfolio.ts';
import { built, type Target } from './built.ts';

/** Written out again on purpose: adding or dropping a host is a decision, since users are asked for it. */
const HOSTS = [
  ...['*.linkedin.com', '*.indeed.com'],
  ...['com', 'ca', 'co.in', 'co.nz', 'co.uk', 'com.ar', 'com.au', 'com.br', 'com.hk', 'com.mx'].map(
    (domain) => `www.glassdoor.${domain}`,
  ),
  ...['at', 'be', 'ch', 'de', 'es', 'fr', 'ie', 'it', 'nl', 'sg'].map(
    (it) => `www.glassdoor.${it}`,
  ),
  ...[
    'de.glassdoor.ch',
    'fr.glassdoor.be',
    'fr.glassdoor.ca',
    'fr.glassdoor.ch',
    'nl.glassdoor.be',
  ],
  ...['boards.greenhouse.io', 'boards.eu.greenhouse.io'],
  ...['job-boards.greenhouse.io', 'job-boards.eu.greenhouse.io'],
  ...['jobs.lever.co', 'jobs.eu.lever.co', 'jobs.ashbyhq.com'],
  ...['*.myworkdayjobs.com', '*.myworkdaysite.com', 'apply.workable.com', 'jobs.workable.com'],
  ...['*.teamtailor.com', 'jobs.smartrecruiters.com', 'careers.smartrecruiters.com'],
  ...['*.jobs.personio.de', '*.jobs.personio.com', 'wellfound.com'],
  ...['builtin.com', 'builtinaustin.com', 'builtinboston.com', 'builtinchicago.org'].flatMap(
    withWww,
  ),
  ...['builtincolorado.com', 'builtinla.com', 'builtinnyc.com', 'builtinsf.com'].flatMap(withWww),
  ...['builtinseattle.com', 'builtinvancouver.org'].flatMap(withWww),
  ...['www.ycombinator.com', 'www.workatastartup.com', 'www.dice.com', 'www.ziprecruiter.com'],
  ...['www.seek.com.au', 'www.seek.co.nz', 'au.seek.com', 'nz.seek.com', 'weworkremotely.com'],
  ...['remoteok.com', 'remoteok.io', 'jobs.bdjobs.com', 'bdjobs.com', 'www.bdjobs.com'],
];

function withWww(host: string): string[] {
  return [host, `www.${host}`];
}

/** The style of the web page to take along, which a browser may open in a tab of the extension. */
const [, STYLE = ''] = /<style>(.*?)<\/style>/s.exec(profilePage(content)) ?? [];
const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64');

const CSP = `default-src 'none'; script-src 'self'; style-src 'self' 'sha256-${STYLE_HASH}'; img-src 'self' data:; font-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; object-src 'none'`;

const PERMISSIONS = ['storage', 'activeTab', 'scripting', 'contextMenus'];

/** The whole manifest, so that nothing gets in unseen: the permissions, the boards' hosts, no resources. */
const COMMON = {
  manifest_version: 3,
  name: `${OWNER.name}: recruiter card`,
  short_name: OWNER.name,
  description: OWNER.description,
  version: '0.1.0',
  icons: {
    16: 'icon/16.png',
    32: 'icon/32.png',
    48: 'icon/48.png',
    128: 'icon/128.png',
  },
  content_scripts: [
    {
      matches: HOSTS.map((host) => `https://${host}/*`).sort(),
      run_at: 'document_idle',
      js: ['content-scripts/posting-button.js'],
    },
  ],
  action: { default_title: OWNER.headline, default_popup: 'popup.html' },
  options_ui: { page: 'options.html', open_in_tab: true },
  optional_host_permissions: ['https://*/*'],
  commands: {
    'copy-profile': {
      suggested_key: { default: 'Alt+Shift+K' },
      description: 'Copy profile for this job',
    },
    _execute_action: { suggested_key: { default: 'Alt+Shift+S' } },
  },
  content_security_policy: { extension_pages: CSP },
};

test.each<[Target, object]>([
  [
    'chrome-mv3',
    {
      permissions: [...PERMISSIONS, 'sidePanel'],
      background: { service_worker: 'background.js' },
      side_panel: { default_path: 'reader.html?side-panel' },
      minimum_chrome_version: '140',
    },
  ],
  [
    'firefox-mv3',
    {
      permissions: PERMISSIONS,
      action: { ...COMMON.action, default_area: 'navbar' },
      background: { scripts: ['background.js'] },
      sidebar_action: {
        default_panel: 'reader.html?side-panel',
        default_title: OWNER.name,
        open_at_install: false,
      },
      browser_specific_settings: {
        gecko: {
          id: OWNER.extensionId,
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
