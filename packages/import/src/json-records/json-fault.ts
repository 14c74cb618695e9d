import type { Problem, ProblemPlace } from '@regional-presence/core';
import { jsonInvalid } from '@regional-presence/core/internal';

const JSON_WHITE_SPACE = /[ \t\r\n]*/y;
const STRING = /"(?:[^"\\\0-\x1f]|\\(?:["\\/bfnrt]|u[\da-f]{4}))*"/iy;
const SCALAR =
  /"(?:[^"\\\0-\x1f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/** The end of what a sticky expression matches at an offset; `undefined` where it matches nothing. */
function endOfMatch(expression: RegExp, text: string, at: number): number | undefined {
  expression.lastIndex = at;
  return expression.test(text) ? expression.lastIndex : undefined;
}

/** What may come next in a JSON text. */
type Expected = 'value' | 'value or ]' | 'key' | 'key or }' | ':' | ', or end';

/** The bracket that may come where an array or an object has nothing yet. */
const CLOSING_BRACKETS: Readonly<Partial<Record<Expected, string>>> = { 'value or ]': ']', 'key or }': '}' };

/** Follows a JSON text (RFC 8259) up to what cannot come next. */
class JsonScan {
  private at = 0;
  private expected: Expected = 'value';
  private readonly open: ('}' | ']')[] = [];

  constructor(private readonly text: string) {}

  /** The offset of the first character that cannot be where it is; `undefined` for a text that is JSON. */
  faultAt(): number | undefined {
    for (;;) {
      this.at = endOfMatch(JSON_WHITE_SPACE, this.text, this.at)!;
      if (this.at >= this.text.length)
        return this.expected === ', or end' && this.open.length === 0 ? undefined : this.text.length;
      if (!this.step()) return this.at;
    }
  }

  /** Takes what comes next. @returns whether it may. */
  private step(): boolean {
    const character = this.text[this.at]!;
    if (this.expected === ', or end') return this.separatorOrEnd(character);
    if (this.expected === ':') return character === ':' && this.take('value');
    if (CLOSING_BRACKETS[this.expected] === character) return this.close();
    if (this.expected.startsWith('key')) return this.token(STRING, ':');
    if (character === '{' || character === '[') {
      this.open.push(character === '{' ? '}' : ']');
      return this.take(character === '{' ? 'key or }' : 'value or ]');
    }
    return this.token(SCALAR, ', or end');
  }

  private separatorOrEnd(character: string): boolean {
    if (character === this.open.at(-1)) return this.close();
    if (character !== ',' || this.open.length === 0) return false;
    return this.take(this.open.at(-1) === '}' ? 'key' : 'value');
  }

  private close(): boolean {
    this.open.pop();
    return this.take(', or end');
  }

  private take(next: Expected): true {
    this.at++;
    this.expected = next;
    return true;
  }

  private token(expression: RegExp, next: Expected): boolean {
    const end = endOfMatch(expression, this.text, this.at);
    if (end === undefined || end === this.at) return false;
    this.at = end;
    this.expected = next;
    return true;
  }
}

/** Characters that a problem shows before and after a fault. */
const SHOWN_CHARACTERS = 20;

/**
 * The problem of a text that is not JSON, with the line and column of the first fault and the text around it.
 *
 * @param firstLine the number of the text's first line, 1-based.
 */
export function jsonFault(text: string, place: ProblemPlace, firstLine = 1): Problem {
  const at = new JsonScan(text).faultAt() ?? text.length;
  const before = text.slice(0, at);
  const lines = before.split(/\r\n|\r|\n/);
  const near = text.slice(Math.max(0, at - SHOWN_CHARACTERS), at + SHOWN_CHARACTERS).replace(/\s+/g, ' ');
  return jsonInvalid(
    { line: firstLine + lines.length - 1, column: lines.at(-1)!.length + 1, near: near.trim() },
    place,
  );
}
