import type { DateReading, Span } from './date-reading.js';
import type { TaggedToken } from './token/tagged-token.js';
import { tokenAt } from './token/token-at.js';

/** The parts that were read and those that were not; neighbours make one part. */
export function setSpans(reading: DateReading, tokens: readonly TaggedToken[]): void {
  const any = reading.periods.length > 0;
  let before: Span[] | undefined;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const spans = any && (isRead(token) || isBetweenUsed(tokens, i)) ? reading.read : reading.unread;
    if (spans === before) spans[spans.length - 1]!.end = token.end;
    else spans.push({ start: token.start, end: token.end });
    before = spans;
  }
}

const isRead = (token: TaggedToken | undefined): boolean => token?.used === true && !token.named;

/** A connector between two parts that were read was read as well. */
function isBetweenUsed(tokens: readonly TaggedToken[], i: number): boolean {
  const token = tokens[i]!;
  const meaning = token.tags.length > 0 || token.kind === 'mark';
  return meaning && isRead(tokenAt(tokens, i - 1)) && isRead(tokens[i + 1]);
}
