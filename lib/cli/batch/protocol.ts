import type { Input } from '../inputs.ts';
import type { Settings } from '../usage.ts';
import type { FormName, Rendered } from './outputs/index.ts';

/** What a worker is started with. */
export interface WorkerSetup {
  settings: Pick<Settings, 'text' | 'stage' | 'trace' | 'only'>;
  forms: readonly FormName[];
}

/** A page to read; with bytes when only the main thread could fetch them. */
export interface WorkerTask {
  input: Input;
  bytes: Uint8Array | null;
}

/** What a page gives to each output, and how full the worker's heap is after it. */
export interface WorkerAnswer {
  page: RenderedPage;
  /** Share of the heap's limit in use, garbage included. 0..1 */
  fullness: number;
}

export interface RenderedPage {
  failed: boolean;
  rendered: Rendered;
}
