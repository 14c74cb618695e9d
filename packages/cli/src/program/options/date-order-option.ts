import { type Command, Option } from 'commander';
import { addRenamedOption } from './former-option.js';

/** Adds the order of numeric dates. */
export const addDateOrderOption = (command: Command): Command =>
  addRenamedOption(
    command,
    new Option('--date-order <order>', 'order of day and month in numeric dates').choices(['dmy', 'mdy']),
    '--order <order>',
  );
