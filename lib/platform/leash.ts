import { browser } from './browser.ts';

const NAME = 'panel';

/** The panel's hold on the pages that it has marked: when it is gone, however it went, they hear of it. */
export class Leash {
  readonly #ports = new Map<number, { disconnect(): void }>();

  /** Holds the page that a tab shows now. Doing it again changes nothing. */
  hold(tab: number): void {
    if (this.#ports.has(tab)) return;
    const port = browser.tabs.connect(tab, { name: NAME, frameId: 0 });
    this.#ports.set(tab, port);
    // The page went away, or there was none.
    port.onDisconnect.addListener(() => {
      void browser.runtime.lastError;
      this.#ports.delete(tab);
    });
  }

  /** Lets go of all pages. */
  end(): void {
    for (const port of this.#ports.values()) port.disconnect();
    this.#ports.clear();
  }
}

/** In the page: calls back when no panel holds it any more. Other extensions and the page itself cannot. */
export function onLetGo(callback: () => void, signal: AbortSignal): void {
  let holders = 0;
  const onConnect: Parameters<typeof browser.runtime.onConnect.addListener>[0] = (port) => {
    if (port.name !== NAME || port.sender?.id !== browser.runtime.id) return;
    holders++;
    port.onDisconnect.addListener(() => {
      holders--;
      if (holders === 0) callback();
    });
  };
  browser.runtime.onConnect.addListener(onConnect);
  signal.addEventListener('abort', () => browser.runtime.onConnect.removeListener(onConnect));
}
