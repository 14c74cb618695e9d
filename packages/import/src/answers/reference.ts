import type { AnswerLabel } from '@regional-presence/core/problems';
import * as z from 'zod';
import type { Answer } from '../questions/question.js';
import type { CellEdit } from '../work/edit.js';
import { Work } from '../work/work.js';

/** What a text must be, to become the content of the cell that is asked about. */
const EXPECTED_CONTENTS = [
  'date',
  'hours',
  'zone',
  'figures',
  'status',
  'modality',
  'region',
  'words',
] as const;

export type ExpectedContent = (typeof EXPECTED_CONTENTS)[number];

/** Where a question is, as its visible columns have it. */
export interface QuestionPlace {
  file: string;
  sheet?: string | undefined;
  /** The number of its row, or the numbers of several: `4`, `4-7, 9`. */
  rows?: string | undefined;
  /** The letter of its column. */
  column?: string | undefined;
  /** The heading of its column. */
  heading?: string | undefined;
}

/** What a table was when a question about a column or the whole table was asked: its answer holds for no other table. */
export interface AnswerBasis {
  file: string;
  sheet?: string | undefined;
  /** The fingerprint of the header row. */
  heading?: string | undefined;
  column?: string | undefined;
  /** The cells of the column that the question quoted. */
  examples: readonly string[];
  /** The fingerprints of some of the rows, of which at least one must be there. */
  rows: readonly string[];
}

/** What the answers to a question change. It goes out in hidden columns of the workbook, and comes back in them. */
export interface AnswerReference {
  answers: readonly Answer[];
  /** The cells that any other text becomes the content of; empty where such a text is no answer. */
  cells: readonly Omit<CellEdit, 'to'>[];
  /** An answer without hours comes after the content of the cell. */
  atEnd?: boolean | undefined;
  expects?: ExpectedContent | undefined;
  /** BCP 47 tag: the language of the table that is asked about. */
  language?: string | undefined;
  /** The order of day and month in the column. */
  order?: 'dmy' | 'mdy' | undefined;
  /** The countries of which the answer names one, by their codes. */
  countries?: readonly string[] | undefined;
  about?: QuestionPlace | undefined;
  /** Required where an answer changes how a table is read. */
  basis?: AnswerBasis | undefined;
}

/** Options that an answer of an office may set: no file is left out, or read in another encoding, because of one. */
const ALLOWED_OPTIONS: ReadonlySet<string> = new Set(['mapping', 'region', 'sheets']);

const isAllowed = ({ files = {} }: Work): boolean =>
  Object.values(files).every((options) => {
    const sheets = Object.values(options.sheets ?? {});
    return [options, ...sheets].every((each) => Object.keys(each).every((name) => ALLOWED_OPTIONS.has(name)));
  });

const columnLetterSchema = z.string().regex(/^[A-Z]{1,3}$/);

const cellSchema = z.strictObject({
  file: z.string(),
  sheet: z.string().optional(),
  row: z.int().positive(),
  print: z.string().optional(),
  column: columnLetterSchema,
  from: z.string(),
});

const tableSchema = { file: z.string(), sheet: z.string().optional() };

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
  expects: z.enum(EXPECTED_CONTENTS).optional(),
  language: z.string().optional(),
  order: z.enum(['dmy', 'mdy']).optional(),
  countries: z.array(z.string().regex(/^[A-Z]{2}$/)).optional(),
  about: z
    .strictObject({
      ...tableSchema,
      rows: z.string().optional(),
      column: z.string().optional(),
      heading: z.string().optional(),
    })
    .optional(),
  basis: z
    .strictObject({
      ...tableSchema,
      heading: z.string().optional(),
      column: columnLetterSchema.optional(),
      examples: z.array(z.string()),
      rows: z.array(z.string()),
    })
    .optional(),
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
