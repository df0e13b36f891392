/** A parsed match pattern, as browsers write them: scheme, host and path. */
interface Pattern {
  scheme: string;
  host: string;
  path: RegExp;
}

const PATTERN = /^(\*|https?):\/\/(\*|(?:\*\.)?[^/*]+)(\/.*)$/;

/** Whether the text is a match pattern for web pages: 'https://*.example.org/*', '*://example.org/news/*'. */
export function isPattern(text: string): boolean {
  return parse(text) !== null;
}

/** Whether a web address is covered by a match pattern. False for what is no pattern or no web address. */
export function matchesPattern(pattern: string, address: string): boolean {
  const parsed = parse(pattern);
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!parsed || !url || !/^https?:$/.test(url.protocol)) return false;
  return (
    (parsed.scheme === '*' || `${parsed.scheme}:` === url.protocol) &&
    hostMatches(parsed.host, url) &&
    parsed.path.test(url.pathname + url.search)
  );
}

/** The pattern that covers a whole site: 'example.org' gives '*://example.org/*'; null for what is no host. */
export function patternOf(host: string): string | null {
  const pattern = `*://${host.trim().toLowerCase()}/*`;
  return isPattern(pattern) ? pattern : null;
}

function parse(text: string): Pattern | null {
  const [, scheme, host, path] = PATTERN.exec(text) ?? [];
  if (!scheme || !host || !path) return null;
  if (!/^(\*|(\*\.)?[\p{L}\p{N}.-]+(:\d+)?|\[[\da-f:]+\](:\d+)?)$/iu.test(host)) return null;
  const source = path
    .split('*')
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('.*');
  return { scheme, host: host.toLowerCase(), path: new RegExp(`^${source}$`, 's') };
}

function hostMatches(host: string, url: URL): boolean {
  if (host === '*') return true;
  const name = /:\d+$/.test(host) ? url.host : url.hostname;
  if (!host.startsWith('*.')) return name === host;
  const base = host.slice(2);
  return name === base || name.endsWith(`.${base}`);
}
