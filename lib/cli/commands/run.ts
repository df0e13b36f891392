import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The project's own folder, with a slash at its end. */
export const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/**
 * Runs a command, in the project's folder unless told otherwise, with its output passed through, and waits for its end.
 * @returns its exit status; 1 where a signal ended it or it could not be started
 */
export function run(command: string, args: readonly string[], cwd = ROOT): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
    child.once('error', (error) => {
      process.stderr.write(`${command}: ${error.message}\n`);
      resolve(1);
    });
    child.once('close', (code) => resolve(code ?? 1));
  });
}

/** Runs a program of node_modules on the Node that the scripts bring along. */
export function runTool(tool: string, args: readonly string[]): Promise<number> {
  return run('npx', ['--no-install', tool, ...args]);
}
