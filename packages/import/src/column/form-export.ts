import { foldText } from '../field/words.js';
import type { Field } from './field-words.js';

/** Columns that servers of survey forms (ODK, KoboToolbox) add to their exports, folded. */
const MARKS_OF_FORMS = new Set([
  'submission time',
  'submissiondate',
  'submission date',
  'instanceid',
  'instance id',
  'meta instanceid',
  'formhub uuid',
  'deviceid',
]);

/** Columns of such an export that say when the form was filled in. */
const TIMES_OF_FORM = new Set(['start', 'end', 'today']);

const DATES_OF_EVENT: ReadonlySet<Field> = new Set<Field>(['start', 'end', 'date', 'period']);

/**
 * The columns of the export of a survey form that say when it was filled in, where others have the dates of the event:
 * `start` beside `submission_time` and `date_debut`.
 */
export function timesOfForm(
  headings: readonly string[],
  fieldOf: (index: number) => Field | undefined,
): ReadonlySet<number> {
  const keys = headings.map(foldText);
  const times = new Set(keys.flatMap((key, i) => (TIMES_OF_FORM.has(key) ? [i] : [])));
  const hasOtherDates = keys.some((_key, i) => !times.has(i) && DATES_OF_EVENT.has(fieldOf(i)!));
  return keys.some((key) => MARKS_OF_FORMS.has(key)) && hasOtherDates ? times : new Set();
}
