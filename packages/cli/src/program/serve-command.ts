import type { ServeOptions } from '../command/serve.js';
import type { DefineCommand } from './define-command.js';
import { addCalendarOptions } from './options/calendar-options.js';
import { addInputOptions } from './options/input-options.js';
import { parseFeedsUrl, parsePort } from './options/parse-value.js';

const DEFAULT_PORT = 8080;

export const defineServe: DefineCommand = (command, run) => {
  command
    .option('--port <number>', 'port to listen on', parsePort, DEFAULT_PORT)
    .option('--host <address>', 'address to listen on', '127.0.0.1')
    .option('--feeds-url <url>', 'public address of the feeds, for links to subscribe', parseFeedsUrl);
  addInputOptions(command);
  addCalendarOptions(command).action(async (paths: string[], options: ServeOptions) => {
    const { serve } = await import('../command/serve.js');
    await run((context) => serve(paths, options, context));
  });
};
