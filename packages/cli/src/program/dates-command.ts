import { Option } from 'commander';
import type { DatesOptions } from '../command/dates.js';
import type { DefineCommand } from './define-command.js';
import { addDateOrderOption } from './options/date-order-option.js';
import { deferred } from './options/deferred-value.js';
import { addRenamedOption } from './options/former-option.js';
import { parseLanguageTag } from './options/parse-language.js';

export const defineDates: DefineCommand = (command, { runWithoutMessages }) => {
  addRenamedOption(
    command,
    new Option('--language <code>', 'language of the phrases; default: detected').argParser(parseLanguageTag),
    '--lang <code>',
  );
  addRenamedOption(
    command,
    new Option(
      '--reporting-period <period>',
      'period from which a missing year is inferred: 2021-09/2022-11, "September 2021 – November 2022"',
    ).argParser(deferred(async () => (await import('./options/parse-period.js')).parseReportingPeriod)),
    '--within <edtf>',
  );
  addDateOrderOption(command).action(async (phrases: string[], options: DatesOptions) => {
    const { dates } = await import('../command/dates.js');
    await runWithoutMessages((terminal) => dates(phrases, options, terminal));
  });
};
