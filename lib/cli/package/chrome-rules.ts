import { jsonOf, type PackageFiles } from './files.ts';

/** The parts of a manifest that the store has rules for. */
export interface Manifest {
  manifest_version?: number;
  name?: string;
  description?: string;
  version?: string;
  minimum_chrome_version?: string;
  default_locale?: string;
  icons?: Record<string, string>;
  permissions?: string[];
  optional_permissions?: string[];
  host_permissions?: string[];
  optional_host_permissions?: string[];
  content_security_policy?: { extension_pages?: string };
  background?: { service_worker?: string; scripts?: string[] };
  content_scripts?: { js?: string[]; css?: string[] }[];
  side_panel?: { default_path?: string };
  options_ui?: { page?: string };
  [key: string]: unknown;
}

interface Rule {
  name: string;
  /** Each fault as a line; none when the rule is kept. */
  faults(manifest: Manifest, files: PackageFiles): string[];
}

/** Limits of the Chrome Web Store's manifest rules. Characters */
const MOST_NAME = 75;
const MOST_DESCRIPTION = 132;
const ICON = 128;
/** Keys of other browsers, of the store itself, or of development. */
const FOREIGN = [
  'browser_specific_settings',
  'applications',
  'key',
  'update_url',
  'sidebar_action',
  'differential_fingerprint',
];

type Messages = Record<string, { message: string }>;

const localesOf = (files: PackageFiles): string[] =>
  [...files.keys()].flatMap((path) => /^_locales\/(\w+)\/messages\.json$/.exec(path)?.[1] ?? []);

/** A value of the manifest in every language of the package. */
function translations(value: string, files: PackageFiles): { locale: string; text: string | null }[] {
  const key = /^__MSG_(\w+)__$/.exec(value)?.[1];
  if (!key) return [{ locale: '', text: value }];
  return localesOf(files).map((locale) => ({
    locale,
    text: jsonOf<Messages>(files, `_locales/${locale}/messages.json`)?.[key]?.message ?? null,
  }));
}

const lengthRule = (field: 'name' | 'description', most: number): Rule => ({
  name: `${field} in every language, at most ${most} characters`,
  faults: (manifest, files) =>
    translations(manifest[field] ?? '', files).flatMap(({ locale, text }) =>
      text !== null && text.trim() !== '' && text.length <= most
        ? []
        : [`${locale || field}: ${text === null ? 'missing' : `${text.length} characters`}`],
    ),
});

function filesNamed({ icons, background, content_scripts, side_panel, options_ui }: Manifest): string[] {
  return [
    ...Object.values(icons ?? {}),
    background?.service_worker,
    ...(content_scripts ?? []).flatMap(({ js = [], css = [] }) => [...js, ...css]),
    side_panel?.default_path,
    options_ui?.page,
  ].filter((path) => path !== undefined);
}

/** Width and height of a PNG; null for anything else. */
function pngSize(bytes: Buffer | undefined): [number, number] | null {
  if (!bytes || bytes.length < 24 || bytes.toString('latin1', 1, 4) !== 'PNG') return null;
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

export const CHROME_RULES: readonly Rule[] = [
  {
    name: 'manifest version 3',
    faults: ({ manifest_version: version }) => (version === 3 ? [] : [`it is ${version}`]),
  },
  {
    name: 'version of one to four numbers up to 65535, without leading zeros, not all zero',
    faults: ({ version = '' }) => {
      const parts = version.split('.');
      const isNumber = (part: string) => /^(?:0|[1-9]\d{0,4})$/.test(part) && Number(part) <= 65_535;
      const isGood = parts.length <= 4 && parts.every(isNumber) && parts.some((part) => part !== '0');
      return isGood ? [] : [version || 'missing'];
    },
  },
  lengthRule('name', MOST_NAME),
  lengthRule('description', MOST_DESCRIPTION),
  {
    name: 'a default language that is there',
    faults: ({ default_locale: locale = '' }, files) =>
      localesOf(files).includes(locale) ? [] : [locale || 'none'],
  },
  {
    name: `icons as large as they say, one of ${ICON} pixels`,
    faults: ({ icons = {} }, files) => [
      ...(icons[ICON] ? [] : [`none of ${ICON}`]),
      ...Object.entries(icons).flatMap(([size, path]) => {
        const real = pngSize(files.get(path.replace(/^\//, '')));
        return real?.every((side) => side === Number(size))
          ? []
          : [`${path} is ${real?.join('×') ?? 'no PNG'}`];
      }),
    ],
  },
  {
    name: 'the least version of Chrome',
    faults: ({ minimum_chrome_version: version }) => (version ? [] : ['not told']),
  },
  {
    name: 'every file that the manifest names',
    faults: (manifest, files) => filesNamed(manifest).filter((path) => !files.has(path.replace(/^\//, ''))),
  },
  {
    name: "no other browser's keys, none of development",
    faults: (manifest) => FOREIGN.filter((key) => key in manifest),
  },
  {
    name: 'code from the package alone',
    faults: ({ content_security_policy: policy }, files) => [
      ...sourcesOfScripts(policy?.extension_pages ?? '').filter((source) => source !== "'self'"),
      ...[...files].flatMap(([path, bytes]) =>
        /\.html$/.test(path) && /<script[^>]+src=["']?(?:https?:)?\/\//i.test(bytes.toString('utf8'))
          ? [path]
          : [],
      ),
      ...[...files].flatMap(([path, bytes]) => (/\.m?js$/.test(path) ? remoteCode(path, bytes) : [])),
    ],
  },
  {
    name: 'no names that Chrome keeps for itself, nothing left over from building',
    faults: (_manifest, files) =>
      [...files.keys()].filter(
        (path) =>
          (path.startsWith('_') && !path.startsWith('_locales/')) ||
          /(?:^|\/)\.|\.(?:map|pem|ts|tsx)$/.test(path),
      ),
  },
];

const sourcesOfScripts = (policy: string): string[] =>
  policy
    .split(';')
    .map((directive) => directive.trim().split(/\s+/))
    .flatMap(([name, ...sources]) => (name === 'script-src' ? sources : []));

function remoteCode(path: string, bytes: Buffer): string[] {
  const code = bytes.toString('utf8');
  const found = /\beval\s*\(|\bnew\s+Function\s*\(|\bimport\s*\(\s*["'`]https?:|\bimportScripts\s*\(/.exec(
    code,
  );
  return found ? [`${path}: ${found[0]}`] : [];
}

/** What the Chrome Web Store's rules for manifests and packages would stop at, a line each. */
export function chromeFaults(files: PackageFiles): string[] {
  const manifest = jsonOf<Manifest>(files, 'manifest.json');
  if (!manifest) return ['manifest.json: missing or broken'];
  return CHROME_RULES.flatMap(({ name, faults }) =>
    faults(manifest, files).map((fault) => `${name}: ${fault}`),
  );
}
