/** A part of a message. */
export type MessagePart =
  | { type: 'content'; value: string }
  /** `#`: the number of the plural around it. */
  | { type: 'octothorpe' }
  | { type: 'argument'; arg: string }
  /** `{name, number}` */
  | { type: 'function'; arg: string }
  | { type: 'plural' | 'select' | 'selectordinal'; arg: string; cases: MessageCase[] };

export interface MessageCase {
  /** A plural category, `=1`, or a value. */
  key: string;
  tokens: MessagePart[];
}

const ARGUMENT_HEAD = /\s*([^\s,{}]+)\s*(?:(\})|,\s*([^\s,{}]+)\s*(?:(\})|,\s*))/y;
const CASE_HEAD = /\s*(?:(\})|([^\s{}]+)\s*\{)/y;
const BRANCHES = /^(?:plural|select|selectordinal)$/;

/**
 * Parses a pattern of ICU MessageFormat: arguments, `number`, `plural`, `select` and `selectordinal`, quotation with
 * apostrophes; without offsets of plurals. Only this much is needed, in a tenth of the bytes of the parser of the
 * messageformat project, with which a test compares it.
 *
 * @throws RangeError for a pattern that is not of that form.
 */
export function parseMessage(pattern: string): MessagePart[] {
  let at = 0;
  const fail = (): never => {
    throw new RangeError(`The message is no ICU MessageFormat at character ${at}: ${pattern}`);
  };
  const match = (expression: RegExp): RegExpExecArray => {
    expression.lastIndex = at;
    const found = expression.exec(pattern) ?? fail();
    at = expression.lastIndex;
    return found;
  };
  const quotedText = (quotable: RegExp): string => {
    const next = pattern[at + 1] ?? '';
    if (next === "'" || !quotable.test(next)) {
      at += next === "'" ? 2 : 1;
      return "'";
    }
    let end = at + 1;
    do end = pattern.indexOf("'", end + 1);
    while (end >= 0 && pattern[end + 1] === "'" && ++end > 0);
    const text = pattern.slice(at + 1, end < 0 ? undefined : end).replaceAll("''", "'");
    at = end < 0 ? pattern.length : end + 1;
    return text;
  };
  const argument = (isInPlural: boolean): MessagePart => {
    const [, arg, closed, type, closedType] = match(ARGUMENT_HEAD) as unknown as [
      string,
      string,
      string?,
      string?,
      string?,
    ];
    if (closed) return { type: 'argument', arg };
    if (!BRANCHES.test(type!)) {
      if (!closedType) {
        at = pattern.indexOf('}', at) + 1;
        if (at === 0) fail();
      }
      return { type: 'function', arg };
    }
    const cases: MessageCase[] = [];
    for (let found = closedType ? fail() : match(CASE_HEAD); !found[1]; found = match(CASE_HEAD))
      cases.push({ key: found[2]!, tokens: parts(isInPlural || type !== 'select', true) });
    if (!cases.some(({ key }) => key === 'other')) fail();
    return { type: type as 'plural', arg, cases };
  };
  const parts = (isInPlural: boolean, isNested: boolean): MessagePart[] => {
    const found: MessagePart[] = [];
    const quotable = isInPlural ? /[{}#]/ : /[{}]/;
    let text = '';
    const flush = () => {
      if (text !== '') found.push({ type: 'content', value: text });
      text = '';
    };
    for (;;) {
      const character = pattern[at];
      if (character === undefined && isNested) fail();
      if (character === undefined || (character === '}' && isNested)) break;
      if (character === "'") text += quotedText(quotable);
      else if (character === '}') fail();
      else {
        at++;
        const isOctothorpe = character === '#' && isInPlural;
        if (character !== '{' && !isOctothorpe) text += character;
        else {
          flush();
          found.push(isOctothorpe ? { type: 'octothorpe' } : argument(isInPlural));
        }
      }
    }
    flush();
    if (isNested) at++;
    return found;
  };
  return parts(false, false);
}
