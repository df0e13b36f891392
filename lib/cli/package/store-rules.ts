import type { Manifest } from './chrome-rules.ts';
import { jsonOf, type PackageFiles } from './files.ts';

/** Permissions and hosts that an extension asks for, as the stores list them. */
export function permissionsOf(files: PackageFiles): string[] {
  const {
    permissions = [],
    optional_permissions = [],
    host_permissions = [],
    optional_host_permissions = [],
  } = jsonOf<Manifest>(files, 'manifest.json') ?? {};
  return [...permissions, ...optional_permissions, ...host_permissions, ...optional_host_permissions];
}

/** Permissions without a heading of their own in the text of justifications. */
export function unjustified(permissions: readonly string[], text: string): string[] {
  const headings = text.split('\n').filter((line) => line.startsWith('#'));
  return permissions.filter((permission) => !headings.some((line) => line.includes(`\`${permission}\``)));
}
