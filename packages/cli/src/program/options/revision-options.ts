import type { Command } from 'commander';
import { parseInstant } from './parse-value.js';

/** Adds what a command that publishes a revision accepts: `RevisionOptions`. */
export function addRevisionOptions(command: Command): Command {
  return command
    .option(
      '--since <dataset>',
      'previously published dataset: unchanged events stay as they are, removed events are cancelled',
    )
    .option(
      '--stamp <instant>',
      'time of this publication, such as 2026-11-24T10:00:00Z; default: now',
      parseInstant,
    );
}
