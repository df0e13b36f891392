import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { NO_MARKS } from '../lib/messages/marks.ts';
import type { Reading } from '../lib/messages/protocol.ts';
import { failed, ok, type Result } from '../lib/messages/result.ts';
import { browser } from '../lib/platform/browser.ts';
import { isOrphaned } from '../lib/platform/identity.ts';
import { onLetGo } from '../lib/platform/leash.ts';
import { listen } from '../lib/platform/listen.ts';
import { PageReader } from '../lib/reader/page-reader.ts';

/** One reader a page, whichever panel asks: later injections find the one that is there. */
interface Installed {
  end: AbortController;
  orphaned(): boolean;
}

const slot = globalThis as typeof globalThis & { backgrounderReader?: Installed };

/** Injected into a page when a panel wants it read. */
export default defineUnlistedScript(() => {
  const installed = slot.backgrounderReader;
  if (installed && !installed.orphaned()) return;
  installed?.end.abort();
  const end = new AbortController();
  slot.backgrounderReader = { end, orphaned: isOrphaned };
  const reader = new PageReader(document, window, open, end.signal);
  listen(
    {
      'reader/read': async ({ trace, rules }) => attempt(() => reader.read(trace, rules)),
      'reader/try': async ({ rules }) => attempt(() => reader.try(rules)),
      'reader/show': async (span) => reader.show(span),
      'reader/mark': async (order) => {
        reader.mark(order);
        return null;
      },
    },
    end.signal,
  );

  onLetGo(() => reader.mark(NO_MARKS), end.signal);

  function attempt(read: () => Reading): Result<Reading> {
    try {
      return ok(read());
    } catch (error) {
      return failed('unreadable', error);
    }
  }

  async function open(finding: string): Promise<boolean> {
    try {
      return (await browser.runtime.sendMessage({ kind: 'panel/open', request: { finding } })) === true;
    } catch {
      // No panel and no background, or the extension was reloaded: then this script is of no more use.
      if (isOrphaned()) end.abort();
      return false;
    }
  }
});
