import { Option } from 'commander';
import type { CheckOptions } from '../command/check.js';
import type { DefineCommand } from './define-command.js';
import { addInputOptions } from './options/input-options.js';

export const defineCheck: DefineCommand = (command, { run }) => {
  command.addOption(
    new Option('--format <format>', 'format of the list').choices(['text', 'json']).default('text'),
  );
  command.option('--questions', 'list the problems that have answers, with the answers');
  addInputOptions(command).action(async (paths: string[], options: CheckOptions) => {
    const { check } = await import('../command/check.js');
    await run((context) => check(paths, options, context));
  });
};
