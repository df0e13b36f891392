import { defineConfig, type UserManifest } from 'wxt';
import { bareScripts } from './lib/platform/build/bare-scripts.ts';
import { POLICY_FILE, policyFile } from './lib/platform/build/policy-schema.ts';
import { preloadStart } from './lib/platform/build/preload-start.ts';
import { stripInnerHtml } from './lib/platform/build/strip-inner-html.ts';

const GECKO_ID = 'backgrounder@backgrounder.example';

/** Exactly what extension pages may do: nothing from elsewhere but Wikimedia, which look-ups ask for. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "connect-src 'self' https://*.wikipedia.org https://www.wikidata.org",
  "img-src 'self' data: https://upload.wikimedia.org",
].join('; ');

const PAGES = ['http://*/*', 'https://*/*'];

function manifest(browser: string): UserManifest {
  const firefox = browser === 'firefox';
  return {
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: ['storage', 'scripting', 'activeTab', 'contextMenus', ...(firefox ? [] : ['sidePanel'])],
    host_permissions: PAGES,
    action: { default_title: '__MSG_action_title__' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+J' } },
    },
    // By hand, since the usual wrapper announces the extension to every page.
    content_scripts: [{ matches: PAGES, js: ['detector.js'], run_at: 'document_idle' }],
    content_security_policy: { extension_pages: POLICY },
    ...(firefox
      ? {
          browser_specific_settings: {
            gecko: {
              id: GECKO_ID,
              strict_min_version: '142.0',
              // What look-ups send, once the reader turns them on: names that stand on the page.
              data_collection_permissions: { required: ['none'], optional: ['websiteContent'] },
            },
          },
        }
      : // Firefox reads policies without a schema, and complains of one.
        { minimum_chrome_version: '123', storage: { managed_schema: POLICY_FILE } }),
  };
}

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  srcDir: '.',
  manifest: ({ browser }) => manifest(browser),
  hooks: {
    'build:publicAssets': ({ config }, files) => {
      if (config.browser !== 'firefox') files.push(policyFile());
    },
  },
  vite: () => ({
    plugins: [bareScripts(), preloadStart(), stripInnerHtml()],
    build: { target: 'es2023', cssTarget: ['chrome123', 'firefox142'] },
  }),
  // The sources are packed from the commit: see lib/cli/commands/package.ts.
  zip: { zipSources: false },
});
