import { CommanderError, program } from './program.js';
import { processTerminal, type Terminal } from './terminal/terminal.js';

/**
 * Runs the command line.
 *
 * @returns the exit status: 0, 1 where the data has errors, 2 for wrong usage.
 */
export async function main(args: readonly string[], terminal: Terminal = processTerminal()): Promise<number> {
  let status = 0;
  const presence = program(terminal, (reached) => {
    status = reached;
  });
  try {
    await presence.parseAsync(args, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? 0 : 2;
  }
  return status;
}
