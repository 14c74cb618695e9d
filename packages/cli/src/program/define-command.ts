import type { Command } from 'commander';
import type { CommandContext } from '../command/context.js';
import type { Terminal } from '../terminal/terminal.js';

/** Runs the action of a command; its result is the exit status. */
export interface CommandRunner {
  run(action: (context: CommandContext) => Promise<number>): Promise<void>;
  /** For a command that prints data only: no messages of a language are loaded. */
  runWithoutMessages(action: (terminal: Terminal) => Promise<number>): Promise<void>;
}

/** Adds options and action to a command. */
export type DefineCommand = (command: Command, runner: CommandRunner) => void;
