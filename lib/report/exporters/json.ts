import type { Exporter } from './types.ts';

/** The ContextReport itself. */
export const json: Exporter = {
  extension: 'json',
  mediaType: 'application/json',
  carriesText: true,
  write: (report) => `${JSON.stringify(report, null, 2)}\n`,
};
