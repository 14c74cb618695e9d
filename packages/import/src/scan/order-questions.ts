import type { Problem, ProblemPlace } from '@regional-presence/core';
import {
  dateOrderDetected,
  dateOrderFromLanguage,
  dateOrderMixed,
  dateOrderUnknown,
  readingsOf,
  textParameter,
} from '@regional-presence/core/internal';
import { parseDate } from '@regional-presence/dates';

import type { SheetFacts } from './column-facts.js';
import { orderOfPattern } from './date-order.js';

interface OrderQuestion {
  example: Problem;
  values: Set<string>;
  rows: number;
}

/** Values of a column that its question shows. */
const MAX_EXAMPLES = 3;

/** Collects the cells of which the order of day and month is not known: it is asked once for each column. */
export class OrderQuestions {
  private readonly byColumn = new Map<string, OrderQuestion>();

  /** Takes the problem, if it is such a question. */
  take(found: Problem): boolean {
    const letter = found.place?.column?.letter;
    if (found.code !== 'date-order-ambiguous' || letter === undefined) return false;
    const value = textParameter(found, 'value') ?? '';
    const known = this.byColumn.get(letter);
    if (!known) this.byColumn.set(letter, { example: found, values: new Set([value]), rows: 1 });
    else {
      known.rows++;
      if (known.values.size < MAX_EXAMPLES) known.values.add(value);
    }
    return true;
  }

  /** The value that decided the order of each column, and a question for each column without one. */
  problems(facts: SheetFacts, language: string | undefined, place: ProblemPlace): Problem[] {
    const detected: Problem[] = [];
    const fromLanguage: Problem[] = [];
    const unknown: Problem[] = [];
    for (const { column, evidence, order, either } of facts.columns) {
      const at: ProblemPlace = { ...place, column: { letter: column.letter, name: column.name } };
      const { dmy, mdy, points } = evidence;
      const question = this.byColumn.get(column.letter);
      if (points) detected.push(dateOrderDetected({ value: points, order: 'month' }, at));
      else if (dmy && mdy) detected.push(dateOrderMixed({ dayFirst: dmy, monthFirst: mdy }, at));
      else if (dmy ?? mdy)
        detected.push(dateOrderDetected({ value: (dmy ?? mdy)!, order: dmy ? 'day' : 'month' }, at));
      if (
        language !== undefined &&
        either !== undefined &&
        order === undefined &&
        !question &&
        !orderOfPattern(column.hint)
      )
        fromLanguage.push(...orderOfLanguage(either, language, at));
      if (question && order !== 'mixed') unknown.push(orderQuestion(question, at));
    }
    return [...detected, ...fromLanguage, ...unknown];
  }
}

const orderQuestion = ({ example, values, rows }: OrderQuestion, at: ProblemPlace): Problem =>
  dateOrderUnknown(
    { examples: [...values], rows, readings: readingsOf(example) },
    { ...at, ...(example.place?.row ? { row: example.place.row } : {}) },
  );

/** The remark that the language gave the order of a column. */
function orderOfLanguage(value: string, language: string, at: ProblemPlace): Problem[] {
  const [first] = parseDate(value, { language }).periods;
  const one = /\d{1,2}/.exec(value)?.[0];
  if (first === undefined || one === undefined) return [];
  const isDay = Number(first.slice(8, 10)) === Number(one);
  return [dateOrderFromLanguage({ value, order: isDay ? 'day' : 'month', language }, at)];
}
