import { loadNamesModel } from '../analysers/entities/tagger/model.ts';
import { loadEventIndex } from './events/index.ts';
import { loadGlossIndex } from './glosses/index.ts';
import type { DataLoader, Knowledge } from './types.ts';

/** Files of public/data, by what they hold. */
export const DATA_FILES = { names: 'names.bin', events: 'events.bin', glosses: 'glosses.bin' } as const;

export interface LoadedKnowledge {
  knowledge: Knowledge;
  /** Files that could not be loaded; analysis goes on without them. */
  problems: { file: string; message: string }[];
}

/** Loads all data files at once. A file that is missing or broken is null and named in `problems`. */
export async function loadKnowledge(load: DataLoader): Promise<LoadedKnowledge> {
  const problems: LoadedKnowledge['problems'] = [];
  const read = async <T>(file: string, parse: (bytes: Uint8Array) => T): Promise<T | null> => {
    try {
      return parse(await load(file));
    } catch (error) {
      problems.push({ file, message: error instanceof Error ? error.message : String(error) });
      return null;
    }
  };
  const [names, events, glosses] = await Promise.all([
    read(DATA_FILES.names, loadNamesModel),
    read(DATA_FILES.events, loadEventIndex),
    read(DATA_FILES.glosses, loadGlossIndex),
  ]);
  return { knowledge: { names, events, glosses }, problems };
}
