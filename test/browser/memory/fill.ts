import type { Panel } from '../../../lib/cli/browser/driver.ts';

/** So many articles go in at once: whole memories at once would hold the page for long. */
const BATCH = 500;
/** Subjects of an article, about as many as news has. */
const SUBJECTS = 15;

/**
 * Fills the reading memory behind the extension's back, in the page's own database.
 * @param often keys of subjects that every tenth article names
 */
export async function fillMemory(page: Panel, articles: number, often: readonly string[]): Promise<void> {
  for (let from = 0; from < articles; from += BATCH) {
    await page.evaluate(
      ({ defaultView: view }, batch) => {
        const { indexedDB } = view as Window & typeof globalThis;
        const opening = indexedDB.open('backgrounder');
        const { promise, resolve, reject } = Promise.withResolvers<void>();
        opening.onerror = () => reject(new Error('no database'));
        opening.onsuccess = () => {
          const db = opening.result;
          const writing = db.transaction(['articles', 'mentions'], 'readwrite');
          for (let n = batch.from; n < batch.to; n++) {
            const url = `https://paper${n % 40}.example/${n}`;
            const read = Date.now() - n * 60_000;
            const keys = Array.from(
              { length: batch.subjects },
              (_, i) => `person:given${i} family${(n * 7 + i * 13) % 2000}`,
            );
            const all = n % 10 === 0 ? [...keys, ...batch.often] : keys;
            writing.objectStore('articles').put({
              url,
              site: `paper${n % 40}.example`,
              title: `Story ${n} about the harbour`,
              outlet: `Paper ${n % 40}`,
              published: null,
              read,
              subjects: all.map((key) => ({
                keys: [key],
                kind: 'person',
                name: key.slice(7),
                role: 'the minister of something',
                said: [
                  {
                    type: 'direct',
                    act: 'said',
                    parts: ['We will look into what happened there last winter.'],
                  },
                ],
              })),
              words: [
                'story',
                String(n),
                'harbour',
                `paper${n % 40}`,
                ...all.map((key) => key.split(' ')[1] ?? key),
              ],
            });
            for (const key of all) writing.objectStore('mentions').put(0, [key, -read, url]);
          }
          writing.oncomplete = () => {
            db.close();
            resolve();
          };
          writing.onerror = () => reject(new Error('not written'));
        };
        return promise;
      },
      { from, to: Math.min(from + BATCH, articles), subjects: SUBJECTS, often },
    );
  }
}
