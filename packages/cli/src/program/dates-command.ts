import { Option } from 'commander';
import type { DatesOptions } from '../command/dates.js';
import type { DefineCommand } from './define-command.js';
import { addDateOrderOption } from './options/date-order-option.js';
import { addRenamedOption } from './options/former-option.js';
import { parseLanguageTag } from './options/parse-language.js';
import { parseReportingPeriod } from './options/parse-time.js';

export const defineDates: DefineCommand = (command, { runWithoutMessages }) => {
  addRenamedOption(
    command,
    new Option('--language <code>', 'language of the phrases; default: detected').argParser(parseLanguageTag),
    '--lang <code>',
  );
  addRenamedOption(
    command,
    new Option('--reporting-period <edtf>', 'period from which a missing year is inferred').argParser(
      parseReportingPeriod,
    ),
    '--within <edtf>',
  );
  addDateOrderOption(command).action(async (phrases: string[], options: DatesOptions) => {
    const { dates } = await import('../command/dates.js');
    await runWithoutMessages((terminal) => dates(phrases, options, terminal));
  });
};
