/** One line of the table of figures. */
export interface Figure {
  name: string;
  /** As measured here and now, formatted. */
  measured: string;
  /** What the project asks of itself. */
  asked?: string;
  /** The field's figure, measured in the same run. */
  baseline?: string;
}

export interface BenchContext {
  /** The folder of evaluation data. */
  data: string;
  /** A few documents of each set instead of all: for checking that all contracts hold. */
  sample: boolean;
  /** Says that a contract is broken: the bench will end with status 1. */
  broken(what: string): void;
}

/** One part of the bench. */
export interface Section {
  id: string;
  title: string;
  run(context: BenchContext): Promise<Figure[]>;
}

/** 0.8234 → '82.3' */
export const percent = (share: number | null | undefined): string =>
  share === null || share === undefined ? '–' : (share * 100).toFixed(1);
