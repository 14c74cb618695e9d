import { nearestWord } from '../text/similarity.js';

/** What the value of an option must be. */
export interface OptionRule {
  type: 'string' | 'number' | 'boolean' | 'function' | 'object' | 'array';
  /** What a value of the type must be, where this one is not: `an EDTF period such as "2022-10"`. */
  expected?(value: never): string | undefined;
}

/** The options that a function has, by name. */
export type OptionRules = Readonly<Record<string, OptionRule>>;

/** A value as an error names it: `"dmy"`, `7`, `null`, `an array`. */
function describeValue(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value);
  if (Array.isArray(value)) return 'an array';
  if (typeof value === 'function') return 'a function';
  return typeof value === 'object' && value !== null ? 'an object' : String(value);
}

/** A value of the right type: a list with its entries, `["de"]`. */
function describeRefused(value: unknown): string {
  if (!Array.isArray(value)) return describeValue(value);
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

const TYPE_NAMES: Readonly<Record<OptionRule['type'], string>> = {
  string: 'a string',
  number: 'a number',
  boolean: 'a boolean',
  function: 'a function',
  object: 'an object',
  array: 'an array',
};

const typeOf = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;

/**
 * Checks the options of a public function. `undefined` is an option that is not given.
 *
 * @param caller the name of the function, for the error.
 * @throws TypeError for options that are no object, an unknown name, or a value of the wrong type.
 * @throws RangeError for a value of the right type that is not allowed.
 * @example
 * checkOptions('parseDate', { order: 'ymd' }, RULES);
 * // RangeError: parseDate: the option "order" must be "dmy" or "mdy", not "ymd".
 */
export function checkOptions(caller: string, options: object, rules: OptionRules): void {
  if (typeOf(options) !== 'object')
    throw new TypeError(`${caller}: the options must be an object, not ${describeValue(options)}.`);
  for (const name of Object.keys(options)) {
    const rule = Object.hasOwn(rules, name) ? rules[name] : undefined;
    if (!rule) {
      const suggestion = nearestWord(name, Object.keys(rules));
      throw new TypeError(
        `${caller}: there is no option ${JSON.stringify(name)}${suggestion === undefined ? '' : `; did you mean "${suggestion}"?`}`,
      );
    }
    const value: unknown = (options as Record<string, unknown>)[name];
    if (value === undefined) continue;
    if (typeOf(value) !== rule.type)
      throw new TypeError(
        `${caller}: the option "${name}" must be ${TYPE_NAMES[rule.type]}, not ${describeValue(value)}.`,
      );
    const expected = rule.expected?.(value as never);
    if (expected !== undefined)
      throw new RangeError(
        `${caller}: the option "${name}" must be ${expected}, not ${describeRefused(value)}.`,
      );
  }
}

/** The rule of an option that is one of several texts. */
export function choiceOption(choices: readonly string[]): OptionRule {
  const quoted = choices.map((choice) => `"${choice}"`);
  const last = quoted.at(-1)!;
  const expected = quoted.length > 1 ? `${quoted.slice(0, -1).join(', ')} or ${last}` : last;
  return { type: 'string', expected: (value: string) => (choices.includes(value) ? undefined : expected) };
}
