import { Command } from 'commander';
import { languageOfLocale, loadUiLanguage } from '../language/ui-language.js';
import type { Terminal } from '../terminal/terminal.js';
import { packageVersion } from '../version.js';
import { COMMANDS } from './commands.js';
import type { CommandRunner } from './define-command.js';
import { parseDeferredValues } from './options/deferred-value.js';
import { parseUiLanguage } from './options/parse-language.js';

interface GlobalOptions {
  uiLanguage?: ReturnType<typeof parseUiLanguage>;
  verbose?: boolean;
}

/**
 * Creates the command line. Of the commands, only those that the arguments name are loaded.
 *
 * @param setStatus is called with the exit status of the command that runs.
 */
export async function createProgram(
  args: readonly string[],
  terminal: Terminal,
  setStatus: (status: number) => void,
): Promise<Command> {
  const program = new Command('presence')
    .description("Turns the spreadsheets of ITU's regional offices into one dataset, calendars and reports.")
    .version(packageVersion())
    .option('--ui-language <code>', 'language of messages; default: that of the environment', parseUiLanguage)
    .option('--verbose', 'show the code of each problem')
    .configureHelp({ showGlobalOptions: true })
    .showSuggestionAfterError()
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.out(text),
      writeErr: (text) => terminal.err(text),
      outputError: (text, write) => write(text),
    })
    .hook('preAction', (_, command) => parseDeferredValues(command))
    .addHelpText('after', '\nExit status: 0, 1 if the data has errors, 2 for wrong usage.');

  const runner: CommandRunner = {
    async run(action) {
      const { uiLanguage = languageOfLocale(terminal.locale), verbose = false } =
        program.opts<GlobalOptions>();
      setStatus(await action({ ...(await loadUiLanguage(uiLanguage)), terminal, verbose }));
    },
    async runWithoutMessages(action) {
      setStatus(await action(terminal));
    },
  };
  for (const { name, description, arguments: positional, hidden = false, load } of COMMANDS) {
    const command = program
      .command(name, { hidden })
      .description(description)
      .showHelpAfterError('(add --help for the options of the command)');
    for (const [argument, meaning] of positional) command.argument(argument, meaning);
    if (args.includes(name)) (await load())(command, runner);
  }
  return program;
}
