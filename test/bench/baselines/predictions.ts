import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Writes predictions of another system to a file, hands its name on, and removes it afterwards. */
export async function withPredictions<T>(
  lines: readonly object[],
  use: (file: string) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'backgrounder-'));
  try {
    const file = join(folder, 'predictions.jsonl');
    writeFileSync(file, lines.map((line) => JSON.stringify(line)).join('\n'));
    return await use(file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** How the scorers turn an id into a file name. */
export const fileOf = (id: string): string => `${id.replace(/[^\w.-]/g, '_')}.txt`;
