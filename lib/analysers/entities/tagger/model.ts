/** Weights and tables of the names tagger, read from public/data/names.bin. */
export interface NamesModel {
  version: number;
}
