import type { AnswerLabel } from '@regional-presence/core/problems';
import * as z from 'zod';
import type { Answer } from '../questions/question.js';
import type { CellEdit } from '../work/edit.js';
import { Work } from '../work/work.js';

/** What the answers to a question change. It goes out in hidden columns of the workbook, and comes back in them. */
export interface AnswerReference {
  answers: readonly Answer[];
  /** The cells that any other text becomes the content of; empty where such a text is no answer. */
  cells: readonly Omit<CellEdit, 'to'>[];
  /** An answer without hours comes after the content of the cell. */
  atEnd?: boolean | undefined;
  /** The cell has a date, hours or a number: a text without figures is none. */
  hasFigures?: boolean | undefined;
}

/** Options that an answer of an office may set: no file is left out, or read in another encoding, because of one. */
const ALLOWED_OPTIONS: ReadonlySet<string> = new Set(['mapping', 'region', 'sheets']);

const isAllowed = ({ files = {} }: Work): boolean =>
  Object.values(files).every((options) => {
    const sheets = Object.values(options.sheets ?? {});
    return [options, ...sheets].every((each) => Object.keys(each).every((name) => ALLOWED_OPTIONS.has(name)));
  });

const cellSchema = z.strictObject({
  file: z.string(),
  sheet: z.string().optional(),
  row: z.int().positive(),
  print: z.string().optional(),
  column: z.string().regex(/^[A-Z]{1,3}$/),
  from: z.string(),
});

const referenceSchema = z.strictObject({
  answers: z.array(
    z.strictObject({
      label: z.strictObject({
        term: z.string().startsWith('answer/'),
        params: z.record(z.string(), z.union([z.string(), z.number()])),
      }),
      change: Work.refine(isAllowed),
    }),
  ),
  cells: z.array(cellSchema),
  atEnd: z.boolean().optional(),
  hasFigures: z.boolean().optional(),
});

export const formatReference = (reference: AnswerReference): string => JSON.stringify(reference);

/** The reference in the hidden columns of a row; `undefined` if it is not what went out. */
export function parseReference(text: string): AnswerReference | undefined {
  try {
    const parsed = referenceSchema.safeParse(JSON.parse(text));
    if (!parsed.success) return undefined;
    const { answers, ...rest } = parsed.data;
    return {
      ...rest,
      answers: answers.map(({ label, change }) => ({ label: label as AnswerLabel, change })),
    };
  } catch {
    return undefined;
  }
}
