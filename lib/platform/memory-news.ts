const NEWS = 'backgrounder-memory';

/** Tells other pages of the extension that something was forgotten. */
export function tellForgotten(): void {
  const news = new BroadcastChannel(NEWS);
  news.postMessage(null);
  news.close();
}

/** Calls back when another page forgot something; ends with the signal. */
export function onForgotten(callback: () => void, signal: AbortSignal): void {
  const news = new BroadcastChannel(NEWS);
  news.addEventListener('message', callback, { signal });
  signal.addEventListener('abort', () => news.close());
}
