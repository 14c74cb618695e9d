import { Option } from 'commander';
import type { BuildOptions } from '../command/build.js';
import type { DefineCommand } from './define-command.js';
import { addCalendarOptions } from './options/calendar-options.js';
import { addDocumentOptions } from './options/document-options.js';
import { addRenamedOption } from './options/former-option.js';
import { addInputOptions } from './options/input-options.js';
import { parseLanguages } from './options/parse-language.js';
import { requireFromBeforeEnd, requireOption } from './options/require-option.js';
import { addRevisionOptions } from './options/revision-options.js';

export const defineBuild: DefineCommand = (command, { run }) => {
  command.option('--out <folder>', 'folder to write to (required)');
  addRenamedOption(
    command,
    new Option(
      '--language <codes>',
      'comma-separated languages of site, reports and calendars; default: en',
    ).argParser(parseLanguages),
    '--lang <codes>',
  );
  addInputOptions(command);
  addRevisionOptions(command);
  addDocumentOptions(command);
  addCalendarOptions(command);
  command.action(async (paths: string[], options: BuildOptions) => {
    requireOption(command, '--out <folder>', options.out);
    requireFromBeforeEnd(command, options);
    const { build } = await import('../command/build.js');
    await run((context) => build(paths, options, context));
  });
};
