import { readFileSync } from 'node:fs';

interface NetLog {
  constants: { logEventTypes: Record<string, number> };
  events: { type: number; params?: { url?: string; initiator?: string } }[];
}

/** Addresses that extensions asked the network for, as Chromium's own log of its network has them. */
export function readNetLog(file: string): string[] {
  const { constants, events } = JSON.parse(readFileSync(file, 'utf8')) as NetLog;
  const started = constants.logEventTypes['URL_REQUEST_START_JOB'];
  const requests = events.filter(({ type, params }) => type === started && params?.url?.startsWith('http'));
  const own = requests.filter(({ params }) => params?.initiator?.startsWith('chrome-extension:'));
  return [...new Set(own.map(({ params }) => params!.url!))];
}

/**
 * Watches every channel that Firefox opens, from its own window.
 * @returns what gives the addresses that extensions asked the network for
 */
export async function watchFirefox(
  privileged: (expression: string) => Promise<unknown>,
): Promise<() => Promise<string[]>> {
  await privileged(`void (() => {
    window.askedByExtensions = [];
    window.askedObserver = {
      observe(subject) {
        const channel = subject.QueryInterface(Ci.nsIChannel);
        const { triggeringPrincipal, loadingPrincipal } = channel.loadInfo;
        const from = [triggeringPrincipal, loadingPrincipal].map((principal) => principal?.spec ?? '');
        if (from.some((spec) => spec.startsWith('moz-extension:'))) window.askedByExtensions.push(channel.URI.spec);
      },
    };
    Services.obs.addObserver(window.askedObserver, 'http-on-opening-request');
  })()`);
  return async () =>
    JSON.parse(String(await privileged('JSON.stringify(window.askedByExtensions)'))) as string[];
}
