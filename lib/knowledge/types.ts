import type { NamesModel } from '../analysers/entities/tagger/model.ts';
import type { EventIndex } from './events/index.ts';
import type { GlossIndex } from './glosses/index.ts';

/** The data files that analysers read, loaded once. A file that cannot be loaded is null, and said in the report. */
export interface Knowledge {
  names: NamesModel | null;
  events: EventIndex | null;
  glosses: GlossIndex | null;
}

/** Reads one file of public/data by name, e.g. 'names.bin'. The extension fetches it, the command line reads it. */
export type DataLoader = (file: string) => Promise<Uint8Array>;
