import { policySchema } from '../../options/managed.ts';

/** Name of the file that the manifest's `storage.managed_schema` names. */
export const POLICY_FILE = 'managed-schema.json';

/** The schema of policies as a file, made of the options' own: the two cannot differ. */
export function policyFile(): { relativeDest: string; contents: string } {
  return { relativeDest: POLICY_FILE, contents: `${JSON.stringify(policySchema(), null, 2)}\n` };
}
