import { fileURLToPath } from 'node:url';
import { createGenerator } from 'ts-json-schema-generator';

const TYPES = fileURLToPath(new URL('../types.ts', import.meta.url));
const DESCRIPTION =
  'What Backgrounder says about one page. Offsets are UTF-16 code units into article.text, half-open; ' +
  'quote is the text between them. On the command line each line has the name of its file too, and lists that were ' +
  'not asked for are left out.';

/** The JSON Schema (draft 7) of ContextReport, from its types and their comments; the text of the committed file. */
export function generateSchema(): string {
  const generator = createGenerator({
    path: TYPES,
    type: 'ContextReport',
    additionalProperties: false,
    // Types are checked by the check itself, on the compiler that the project uses.
    skipTypeCheck: true,
    tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)),
  });
  const { $schema, $ref, definitions } = generator.createSchema('ContextReport');
  const schema = { $schema, title: 'ContextReport', description: DESCRIPTION, $ref, definitions };
  return `${JSON.stringify(schema, null, 2)}\n`;
}
