import type { OptionName, Options } from '../../lib/options/schema.ts';

/** What the view of one option gets. */
export interface FieldProps<N extends OptionName = OptionName> {
  name: N;
  options: Options;
  /** Those that an administrator has fixed. */
  locked: ReadonlySet<OptionName>;
  onChange(changes: Partial<Options>): void;
}
