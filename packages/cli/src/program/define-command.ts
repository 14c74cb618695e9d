import type { Command } from 'commander';
import type { CommandContext } from '../command/context.js';

/** Runs the action of a command; its result is the exit status. */
export type RunCommand = (action: (context: CommandContext) => Promise<number>) => Promise<void>;

/** Adds options and action to a command. */
export type DefineCommand = (command: Command, run: RunCommand) => void;
