import { createHash } from 'node:crypto';
import { join } from 'node:path';
import preact from '@preact/preset-vite';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'wxt';
import { PROFILE_STYLE } from './content/files/profile-page.ts';
import { content } from './content/index.ts';
import { SIZES } from './modules/icons.ts';

const { name, label, extensionId } = content.profile;

/** Of the web page to take along, which Firefox opens in a tab of the extension. */
const PROFILE_STYLE_HASH = createHash('sha256').update(PROFILE_STYLE).digest('base64');

/** The card needs no network, so its pages get none: nothing comes in, nothing goes out. */
const EXTENSION_PAGES_CSP = [
  "default-src 'none'",
  "script-src 'self'",
  `style-src 'self' 'sha256-${PROFILE_STYLE_HASH}'`,
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
].join('; ');

/** The reader in the browser's side panel or sidebar. */
const SIDE_PANEL = 'reader.html?side-panel';

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  // The browser for watch mode, which commands/dev.ts finds.
  webExt: {
    binaries: { chrome: process.env['CHROMIUM'] ?? '' },
    chromiumArgs: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  },
  // Only what a store's reviewer needs to rebuild it.
  zip: {
    includeSources: ['**/*', '.npmrc'],
    excludeSources: ['test-results/**', 'docs/pictures/**', '**/*.log', '**/.DS_Store'],
  },
  vite: () => ({
    resolve: {
      alias: {
        'wxt/utils/content-script-context': join(
          import.meta.dirname,
          'entrypoints/posting-button.content/no-context.ts',
        ),
      },
    },
    plugins: [preact({ devToolsEnabled: false }), tailwindcss()],
    build: {
      // The polyfill for module preloading calls fetch; none of the supported browsers needs it.
      modulePreload: { polyfill: false },
      target: ['chrome140', 'firefox153'],
      rolldownOptions: {
        treeshake: {
          // WXT's `browser`, which nothing uses, would look for the extension's API on every page of a board.
          moduleSideEffects: [{ test: /@wxt-dev\/browser/, sideEffects: false }],
        },
      },
    },
  }),
  manifest: ({ browser, mode }) => ({
    permissions: [
      ...['storage', 'activeTab', 'scripting', 'contextMenus'],
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    // Requested for one host at a time, when the user wants the button there.
    optional_host_permissions: ['https://*/*'],
    commands: {
      'copy-profile': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: 'Copy profile for this job',
      },
      _execute_action: { suggested_key: { default: 'Alt+Shift+S' } },
    },
    name: `${name}: recruiter card`,
    short_name: name,
    description: `${name}, ${label.toLowerCase()}: skills, projects and contact details in your toolbar. Works offline, copies in one click.`,
    icons: Object.fromEntries(SIZES.map((size) => [size, `icon/${size}.png`])),
    // WXT's watch mode needs its own policy.
    ...(mode === 'production' && {
      content_security_policy: { extension_pages: EXTENSION_PAGES_CSP },
    }),
    ...(browser === 'firefox'
      ? {
          // Otherwise Firefox puts a new icon into its extensions menu. Chromium has no such key.
          action: { default_area: 'navbar' },
          sidebar_action: {
            default_panel: SIDE_PANEL,
            default_title: name,
            open_at_install: false,
          },
          browser_specific_settings: {
            gecko: {
              id: extensionId,
              strict_min_version: '153.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '140', side_panel: { default_path: SIDE_PANEL } }),
  }),
});
