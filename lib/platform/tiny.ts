/**
 * The few browser calls that the detector needs, without the polyfill, which would be most of its size. Both browsers
 * give promises for them.
 */
interface TinyBrowser {
  runtime: {
    id?: string;
    sendMessage(message: unknown): Promise<unknown>;
    onMessage: Listeners;
  };
}

interface Listeners {
  addListener(listener: (message: unknown, sender: { id?: string }) => void): void;
  removeListener(listener: (message: unknown, sender: { id?: string }) => void): void;
}

const scope: { browser?: TinyBrowser; chrome?: TinyBrowser } = globalThis as never;
const tiny = scope.browser ?? scope.chrome;

/** Sends to the background; false when the extension was reloaded or removed. */
export async function report(kind: 'page/verdict', request: unknown): Promise<boolean> {
  try {
    await tiny?.runtime.sendMessage({ kind, request });
    return true;
  } catch {
    return Boolean(tiny?.runtime.id);
  }
}

/** Calls back when the extension asks for a new look; ends with the signal. */
export function onCheck(callback: () => void, signal: AbortSignal): void {
  const id = tiny?.runtime.id;
  const listener = (message: unknown, sender: { id?: string }) => {
    const kind = (message as { kind?: unknown } | null)?.kind;
    if (kind === 'detector/check' && sender.id === id) callback();
  };
  tiny?.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => tiny?.runtime.onMessage.removeListener(listener));
}
