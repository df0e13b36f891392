import type { MessageKind, Request, Response } from '../messages/protocol.ts';
import { isMessage, RULES } from '../messages/protocol.ts';
import { failed, type Problem, type Result } from '../messages/result.ts';
import { browser } from './browser.ts';
import { isOrphaned } from './identity.ts';

const SCRIPT = '/reader.js';
const STYLES = '/reader.css';

/** Puts the reader script and its styles into the top frame of a tab. Doing it again changes nothing. */
export async function injectReader(tab: number): Promise<Result<null>> {
  try {
    const target = { tabId: tab };
    await Promise.all([putStyles(target), browser.scripting.executeScript({ target, files: [SCRIPT] })]);
    return { ok: true, value: null };
  } catch (error) {
    return failed(problemOf(error), error);
  }
}

/** Puts the reader's styles into the frames of a tab too, for a page whose article stands in one. */
export function injectFrameStyles(tab: number): Promise<void> {
  return putStyles({ tabId: tab, allFrames: true });
}

/** Styles add up, so those of an earlier reading go first. */
async function putStyles(target: { tabId: number; allFrames?: boolean }): Promise<void> {
  const styles = { target, files: [STYLES], origin: 'AUTHOR' as const };
  await browser.scripting.removeCSS(styles).catch(() => undefined);
  await browser.scripting.insertCSS(styles);
}

type ReaderKind = Extract<MessageKind, `reader/${string}`>;

/** Asks the reader script of a tab. The answer is checked: it comes out of a page's process. */
export async function askReader<K extends ReaderKind>(
  tab: number,
  kind: K,
  request: Request<K>,
): Promise<Result<Response<K>>> {
  const message = { kind, request };
  if (!isMessage(kind, message)) return failed('failed', `bad ${kind}`);
  try {
    const response: unknown = await browser.tabs.sendMessage(tab, message, { frameId: 0 });
    if (!RULES[kind].response(response)) return failed('failed', `no answer to ${kind}`);
    return { ok: true, value: response as Response<K> };
  } catch (error) {
    return failed(problemOf(error), error);
  }
}

/** Browsers tell these apart only by words, in English whatever the interface language is. */
function problemOf(error: unknown): Problem {
  const message = error instanceof Error ? error.message : String(error);
  if (isOrphaned() || /context invalidated/i.test(message)) return 'reloaded';
  if (
    /receiving end does not exist|no tab with id|frame .*removed|message (port|channel) closed/i.test(message)
  )
    return 'gone';
  if (
    /gallery|cannot be scripted|cannot access (a )?(chrome|contents of (the )?url)|restricted/i.test(message)
  )
    return 'restricted';
  if (/missing host permission|must request permission|cannot access contents/i.test(message))
    return 'needs-access';
  return 'failed';
}
