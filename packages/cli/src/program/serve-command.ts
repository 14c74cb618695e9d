import { Option } from 'commander';
import type { ServeOptions } from '../command/serve.js';
import { ACCESS_LOG_FORMATS } from '../serve/access-log.js';
import type { DefineCommand } from './define-command.js';
import { addCalendarOptions } from './options/calendar-options.js';
import { FEEDS_URL } from './options/document-options.js';
import { addInputOptions } from './options/input-options.js';
import { parsePort, parseWholeNumber } from './options/parse-value.js';
import { addGuardOptions } from './options/revision-options.js';

const DEFAULT_PORT = 8080;

/** In seconds. A calendar of 200,000 events takes about one minute. */
const DEFAULT_READ_TIMEOUT = 120;

/** In MiB. */
const DEFAULT_READ_MEMORY = 1024;

export const defineServe: DefineCommand = (command, { run }) => {
  command
    .option('--port <number>', 'port to listen on', parsePort, DEFAULT_PORT)
    .option('--host <address>', 'address to listen on', '127.0.0.1')
    .option('--feeds-url <url>', 'public address of site and feeds, for the links to subscribe', FEEDS_URL)
    .option(
      '--max-age <seconds>',
      'how long clients may cache a response; default: 3600',
      parseWholeNumber(0),
    )
    .addOption(
      new Option(
        '--access-log <format>',
        'write a line for each request to standard output: in the Common Log Format, or as JSON',
      ).choices(ACCESS_LOG_FORMATS),
    )
    .option('--since <dataset>', 'previously published dataset, of which the files are a revision')
    .option('--state <file>', 'file in which the served dataset is kept, for the next start')
    .option(
      '--read-timeout <seconds>',
      'how long reading the files may take',
      parseWholeNumber(1),
      DEFAULT_READ_TIMEOUT,
    )
    .option(
      '--read-memory <MiB>',
      'how much memory reading the files may use',
      parseWholeNumber(16),
      DEFAULT_READ_MEMORY,
    );
  addGuardOptions(command);
  addInputOptions(command);
  addCalendarOptions(command).action(async (paths: string[], options: ServeOptions) => {
    const { serve } = await import('../command/serve.js');
    await run((context) => serve(paths, options, context));
  });
};
