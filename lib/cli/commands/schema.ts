import { writeFileSync } from 'node:fs';
import { generateSchema } from '../../report/schema/generate.ts';
import { ROOT } from './run.ts';

/** `npm run build:schema`: writes the JSON Schema of the report from its types. */
writeFileSync(`${ROOT}lib/report/schema/context-report.schema.json`, generateSchema());
