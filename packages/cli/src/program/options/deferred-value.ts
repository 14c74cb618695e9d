import { type Command, InvalidArgumentError } from 'commander';

type ParseValue<Value> = (text: string) => Value;

/** The value of an option that is checked when the command runs. */
class DeferredValue {
  constructor(
    readonly text: string,
    readonly load: () => Promise<ParseValue<unknown>>,
  ) {}
}

/**
 * Parses a value of an option with a module that is loaded only if the option is given.
 *
 * @param load returns the parser, which throws InvalidArgumentError for a value that is not allowed.
 */
export const deferred =
  (load: () => Promise<ParseValue<unknown>>) =>
  (text: string): DeferredValue =>
    new DeferredValue(text, load);

/** Replaces the deferred values of a command by what their parsers return. A wrong value ends the command. */
export async function parseDeferredValues(command: Command): Promise<void> {
  for (const option of command.options) {
    const name = option.attributeName();
    const value: unknown = command.getOptionValue(name);
    if (!(value instanceof DeferredValue)) continue;
    try {
      command.setOptionValue(name, (await value.load())(value.text));
    } catch (error) {
      if (!(error instanceof InvalidArgumentError)) throw error;
      command.error(
        `error: option '${option.flags}' argument '${value.text}' is invalid. ${error.message}`,
        error,
      );
    }
  }
}
