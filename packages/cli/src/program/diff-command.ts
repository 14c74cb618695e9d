import { Option } from 'commander';
import type { DiffOptions } from '../command/diff.js';
import type { DefineCommand } from './define-command.js';
import { addInputOptions } from './options/input-options.js';

export const defineDiff: DefineCommand = (command, run) => {
  command.addOption(
    new Option('--format <format>', 'format of the list').choices(['text', 'json']).default('text'),
  );
  addInputOptions(command).action(async (before: string, after: string, options: DiffOptions) => {
    const { diff } = await import('../command/diff.js');
    await run((context) => diff(before, after, options, context));
  });
};
