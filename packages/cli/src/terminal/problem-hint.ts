import type { BuiltInProblemCode } from '@regional-presence/core/problems';
import type { CommandMessageKey } from '../language/en.js';

/** The option of this command that helps with a problem, by its code. */
const HINTS: Readonly<Partial<Record<BuiltInProblemCode, Extract<CommandMessageKey, `hint/${string}`>>>> = {
  'encoding-detected': 'hint/encoding',
  'text-undecodable': 'hint/encoding',
  'date-order-detected': 'hint/date-order',
  'date-order-from-language': 'hint/date-order',
  'date-order-unknown': 'hint/date-order',
  'date-order-ambiguous': 'hint/date-order',
  'header-row-not-found': 'hint/mapping',
  'mapping-column-missing': 'hint/mapping',
  'date-year-missing': 'hint/period',
};

/** The key of the sentence that names the option for a problem; `undefined` if no option helps. */
export const hintFor = (code: string): Extract<CommandMessageKey, `hint/${string}`> | undefined =>
  Object.hasOwn(HINTS, code) ? HINTS[code as BuiltInProblemCode] : undefined;
