import { Option } from 'commander';
import type { DiffOptions } from '../command/diff.js';
import type { DefineCommand } from './define-command.js';
import { addInputOptions } from './options/input-options.js';
import { addStampOption } from './options/revision-options.js';

export const defineDiff: DefineCommand = (command, { run }) => {
  command.addOption(
    new Option('--format <format>', 'format of the list').choices(['text', 'json']).default('text'),
  );
  addStampOption(
    command,
    'compare as a revision at this instant: events that had ended are not moved or removed',
  );
  addInputOptions(command).action(async (before: string, after: string, options: DiffOptions) => {
    const { diff } = await import('../command/diff.js');
    await run((context) => diff(before, after, options, context));
  });
};
