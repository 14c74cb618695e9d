import { rejectAt } from '../reject/rejection.js';
import { hasStem } from '../token/beside-number.js';
import type { TaggedToken } from '../token/tagged-token.js';
import { daysOf } from './days-of-periods.js';
import type { Interpretations } from './interpretations.js';

/** The days after which something takes place again. An annual meeting has its dates. */
const INTERVALS = [
  ['weeklyStem', 7],
  ['monthlyStem', 31],
] as const;

/** `Weekly meeting: 5 May – 30 June`: a range that is longer than the time between two of them is none of one event. */
export function checkRecurring(tokens: readonly TaggedToken[], found: Interpretations): Interpretations {
  const [only] = found.all;
  if (found.rejection || !only) return found;
  const longest = Math.max(...only.periods.map((period) => daysOf(period) || 0));
  if (!INTERVALS.some(([, days]) => longest > days)) return found;
  const at = tokens.findIndex(
    (token) => !token.used && INTERVALS.some(([stem, days]) => longest > days && hasStem(token, stem)),
  );
  return at < 0 ? found : { ...found, rejection: rejectAt('date-recurring', at) };
}
