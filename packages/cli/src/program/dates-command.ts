import { Option } from 'commander';
import type { DatesOptions } from '../command/dates.js';
import type { DefineCommand } from './define-command.js';
import { addDateOrderOption } from './options/date-order-option.js';
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
    ),
    '--within <edtf>',
  );
  addDateOrderOption(command).action(async (phrases: string[], options: DatesOptions) => {
    const { dates, isReportingPeriod } = await import('../command/dates.js');
    const { reportingPeriod: period } = options;
    if (period !== undefined && !isReportingPeriod(period))
      command.error(
        `error: option '--reporting-period <period>' argument '${period}' is invalid. Must be a period such as 2022 or 2021-09/2022-11.`,
      );
    await runWithoutMessages((terminal) => dates(phrases, options, terminal));
  });
};
