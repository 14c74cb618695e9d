import type { Command } from 'commander';
import { parseInstant } from './parse-time.js';

/** Adds the time of the changes. */
export const addStampOption = (command: Command, meaning: string): Command =>
  command.option('--stamp <instant>', meaning, parseInstant);

/** Adds what a command that publishes a revision accepts: `RevisionOptions`. */
export function addRevisionOptions(command: Command): Command {
  command.option(
    '--since <dataset>',
    'previously published dataset: unchanged events stay as they are, removed events are cancelled',
  );
  addStampOption(command, 'time of this publication, such as 2026-11-24T10:00:00Z; default: now');
  return addGuardOptions(command);
}

/** Adds what allows a revision that is refused otherwise. */
export const addGuardOptions = (command: Command): Command =>
  command
    .option('--allow-cancellations', 'allow a revision that cancels most of the events')
    .option('--allow-new-uids', 'allow a domain other than the published one, which shows all events twice');
