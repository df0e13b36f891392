import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Recalled } from '../../lib/memory/recall.ts';
import type { Appearance } from '../../lib/memory/types.ts';

/** What the panel can tell of the reader's own reading. */
export interface Recall {
  recalled: Recalled;
  appearances(keys: readonly string[]): Promise<readonly Appearance[]>;
}

/** A memory that is off, or empty. */
export const NO_RECALL: Recall = { recalled: new Map(), appearances: async () => [] };

export const RecallContext = createContext<Recall>(NO_RECALL);

export function useRecall(): Recall {
  return useContext(RecallContext);
}
