import { isLanguageTag, LocalizedText } from '@regional-presence/core/internal';
import { parsePeriod } from '@regional-presence/core/period';
import * as z from 'zod';
import { REPORT_NAMES, type ReportName } from './report-names.js';

const TEXT_EXPECTED = 'expected a text, or texts by language: {"en": "…", "fr": "…"}';
const TextOrTexts = z.union([z.string(), LocalizedText], { error: TEXT_EXPECTED });

/** Not empty: the document would have no name. */
const Title = TextOrTexts.refine(
  (title) => typeof title !== 'string' || /\S/.test(title),
  'is empty; leave it out to use the default title of the document',
);

/** A day as ISO 8601 writes it, which each language writes in its way; or what each language has, which is printed as it is. */
const DateText = TextOrTexts.refine(
  (date) => typeof date !== 'string' || (/^\d{4}-\d\d-\d\d$/.test(date) && parsePeriod(date) !== undefined),
  'expected a day such as 2022-12-01, or texts by language',
);

/** A tag of BCP 47 (RFC 5646) that begins with a code of ISO 639: `english` and `xx` are well-formed, but rejected. */
const LanguageTag = z
  .string()
  .refine(
    (tag) => isLanguageTag(tag) && isKnownLanguage(tag),
    'expected the code of a language, such as "en", "fr" or "zh-Hans"',
  );

const isKnownLanguage = (tag: string): boolean =>
  new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(tag.split('-')[0]!) !== undefined;

export const Contact = z.strictObject({
  name: z.string(),
  organization: TextOrTexts.optional(),
  country: TextOrTexts.optional(),
  telephone: z.string().optional(),
  email: z.string().optional(),
});

const TITLE_BLOCK_FIELDS = {
  union: TextOrTexts.optional(),
  /** As printed: `TELECOMMUNICATION STANDARDIZATION SECTOR`. */
  sector: TextOrTexts.optional(),
  /** `2022-2024`. */
  studyPeriod: z.string().optional(),
  /** `TSAG-TD123`. */
  documentNumber: z.string().optional(),
  /** BCP 47 tag: the language in which the text was written first, in all versions. Default: left empty. */
  originalLanguage: LanguageTag.optional(),
  /** The Questions that the document is for: `1/13, 2/13`, `N/A`. */
  questions: TextOrTexts.optional(),
  /** The meeting with its place: `TSAG, Geneva, 12-16 December 2022`. */
  meeting: TextOrTexts.optional(),
  /** `2022-12-01`, which each language writes in its way, or as printed in each: `{ "en": "December 2022" }`. */
  date: DateText.optional(),
  /** The type of document: `Contribution`, which each language has in its word, or another text. */
  type: TextOrTexts.optional(),
  source: TextOrTexts.optional(),
  title: Title.optional(),
  /** What the meeting is to do with it: `For information` or `For action`, which each language has in its words, or another text. */
  purpose: TextOrTexts.optional(),
  contacts: z.array(Contact).optional(),
  abstract: TextOrTexts.optional(),
  /** What the document says before its first section, a paragraph for each line. */
  introduction: TextOrTexts.optional(),
  /** What it says after its last section, a paragraph for each line. */
  conclusion: TextOrTexts.optional(),
};

/** The documents that have a block of their own: each kind, and the brief for each Director. */
export const TITLED_DOCUMENTS = [...REPORT_NAMES, 'director-brief-br', 'director-brief-tsb'] as const;
export type TitledDocument = (typeof TITLED_DOCUMENTS)[number];

/**
 * The title block: the block at the top of a document, with the words before its first and after its last section. A
 * text is a string, or several keyed by language tag. Fields that are not given follow from the dataset. In the report to
 * an advisory group, those that do not follow are left empty to be filled in. `documents` has the fields of one document,
 * which override those of all.
 *
 * @example
 * TitleBlock.safeParse({ documents: { 'advisory-group': { documentNumber: 'TSAG-TD123' } } }).success; // true
 */
export const TitleBlock = z
  .strictObject({
    ...TITLE_BLOCK_FIELDS,
    documents: z.partialRecord(z.enum(TITLED_DOCUMENTS), z.strictObject(TITLE_BLOCK_FIELDS)).optional(),
  })
  .meta({ id: 'RegionalPresence.TitleBlock', title: 'Title block of a document' });
export type TitleBlock = z.infer<typeof TitleBlock>;

/** The title block of one document, whose own fields override those of its kind and of all documents. */
export function titleBlockOf(
  { documents, ...all }: TitleBlock,
  report: ReportName,
  bureau: string | undefined,
): TitleBlock {
  const ofBureau = `${report}-${bureau?.toLowerCase()}` as TitledDocument;
  return { ...all, ...documents?.[report], ...documents?.[ofBureau] };
}

/** Fields that are those of one document: a number on several documents would be wrong on all but one. */
export const FIELDS_OF_ONE_DOCUMENT = [
  'documentNumber',
  'title',
  'abstract',
  'meeting',
  'introduction',
  'conclusion',
] as const satisfies readonly (keyof typeof TITLE_BLOCK_FIELDS)[];

/**
 * Parses the title block from JSON text.
 *
 * @returns the title block, or a message that says what is wrong with the text.
 * @example
 * parseTitleBlock('{ "documentNumber": "TSAG-TD123" }'); // { titleBlock: { documentNumber: 'TSAG-TD123' } }
 */
export function parseTitleBlock(json: string): { titleBlock: TitleBlock } | { fault: string } {
  let value: unknown;
  try {
    // Some editors write a byte order mark.
    value = JSON.parse(json.replace(/^\ufeff/, ''));
  } catch (error) {
    return { fault: (error as Error).message };
  }
  const result = TitleBlock.safeParse(value);
  if (result.success) return { titleBlock: result.data };
  const [issue] = result.error.issues;
  if (issue?.code === 'unrecognized_keys' && issue.path.join() === 'documents')
    return {
      fault: `unknown document ${issue.keys.join(', ')}; the documents are ${TITLED_DOCUMENTS.join(', ')}`,
    };
  if (issue?.code === 'unrecognized_keys')
    return {
      fault: `unknown field ${issue.keys.join(', ')}; the fields are ${Object.keys(issue.path.length > 0 ? TITLE_BLOCK_FIELDS : TitleBlock.shape).join(', ')}`,
    };
  return { fault: `${issue!.path.join('.') || 'the file'}: ${issue!.message}` };
}
