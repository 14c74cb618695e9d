import { rejectAt } from '../reject/rejection.js';
import type { TaggedToken } from '../token/tagged-token.js';
import type { Interpretations } from './interpretations.js';
import { daysOf } from './stated-length.js';

/** Words for what takes place again after some days, folded, with the days. An annual meeting has its dates. */
const RECURRING: readonly [RegExp, number][] = [
  [
    /^(?:weekly|biweekly|fortnightly|hebdomadaire|bimensuel|semanal|quincenal|еженедельн|اسبوعي|wochentlich|wekelijk|settimanal)/,
    7,
  ],
  [/^(?:monthly|mensuel|mensual|mensal|ежемесячн|شهري|monatlich|maandelijk|mensile)/, 31],
];

/** `Weekly meeting: 5 May – 30 June`: a range that is longer than the time between two of them is none of one event. */
export function checkRecurring(tokens: readonly TaggedToken[], found: Interpretations): Interpretations {
  const [only] = found.all;
  if (found.rejection || !only) return found;
  const longest = Math.max(...only.periods.map((period) => daysOf(period) || 0));
  const at = tokens.findIndex(
    ({ text, used }) => !used && RECURRING.some(([word, days]) => longest > days && word.test(text)),
  );
  return at < 0 ? found : { ...found, rejection: rejectAt('date-recurring', at) };
}
