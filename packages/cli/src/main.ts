import { CommanderError } from 'commander';
import { createProgram } from './program/program.js';
import { processTerminal, type Terminal } from './terminal/terminal.js';

/**
 * Runs the command line.
 *
 * @returns the exit status: 0, 1 if the data has errors, 2 for wrong usage.
 * @example
 * await main(['--version']); // 0
 */
export async function main(args: readonly string[], terminal: Terminal = processTerminal()): Promise<number> {
  let status = 0;
  const program = await createProgram(args, terminal, (reached) => {
    status = reached;
  });
  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? 0 : 2;
  }
  return status;
}
