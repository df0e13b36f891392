import { type Handlers, route } from '../messages/router.ts';
import { browser } from './browser.ts';
import { ownIdentity } from './identity.ts';

/** The one message listener of a context. It ends with the signal. */
export function listen(handlers: Handlers, signal?: AbortSignal): void {
  const listener = route(ownIdentity(), handlers);
  browser.runtime.onMessage.addListener(listener);
  signal?.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}
