import type { Activity, CollectionName, Dataset, Language, LocalizedText } from '@regional-presence/core';
import {
  checkOptions,
  detectLanguage,
  hasScript,
  isNameOfWords,
  isTextIn,
  type TranslatableField,
  type TranslatableRecord,
  translatableEntries,
  translationKey,
} from '@regional-presence/core/internal';
import { mechanismsOf } from '../activity-scope.js';
import type { DetailName } from '../part-names.js';
import type { ReportContext, ReportOptions } from '../report.js';
import { reportContext } from '../report-context.js';
import { REPORT_OPTIONS } from '../report-options.js';
import { withTextLanguages } from './text-languages.js';

/** A text that documents of a language print in another one. */
export interface TextToTranslate {
  /** The record with the text, the first of several: `events/forum-2027`. */
  record: string;
  field: TranslatableField;
  /** BCP 47 tag of the language of the text; `und` where it is not known. */
  language: string;
  text: string;
}

/**
 * The texts of the records that documents of a language print in another one, each once: titles, themes, descriptions,
 * outcomes and notes of activities, how series recur, what regions and offices write,
 * names of bodies, and mechanisms of coordination. `addTranslations` of the import adds their translations.
 *
 * @param options which activities, as for `reportTree`.
 * @throws TypeError for an unknown option or one of the wrong type, RangeError for a value that is not allowed.
 * @example
 * textsToTranslate(createDataset(), { language: 'fr' }); // []
 */
export function textsToTranslate(data: Dataset, options: ReportOptions = {}): TextToTranslate[] {
  checkOptions('textsToTranslate', options, REPORT_OPTIONS);
  return untranslatedTexts(reportContext(withTextLanguages(data), { ...options, problems: [] }));
}

/** The texts of a document that are in another language than the document. */
export function untranslatedTexts(context: ReportContext): TextToTranslate[] {
  const found = new Map<string, TextToTranslate>();
  for (const [collection, record] of printedRecords(context))
    for (const { field, text } of translatableEntries(record, collection)) {
      if (field === 'partner' && !isNameOfWords(text.und ?? '')) continue;
      if (!isPrinted(field, context) || isInLanguage(field, text, context.language)) continue;
      const source = sourceOf(text);
      const key = `${field}\n${translationKey(source.text)}`;
      if (!found.has(key)) found.set(key, { record: `${collection}/${record.id}`, field, ...source });
    }
  return [...found.values()];
}

/** The fields that documents can leave out. */
const DETAIL_OF_FIELD: Readonly<Partial<Record<TranslatableField, DetailName>>> = {
  description: 'descriptions',
  outcome: 'outcomes',
};

/** Whether documents print the texts of a field. */
function isPrinted(field: TranslatableField, { options }: ReportContext): boolean {
  if (field === 'note') return options.with?.includes('notes') === true;
  const detail = DETAIL_OF_FIELD[field];
  return detail === undefined || !options.without?.includes(detail);
}

/**
 * Whether a record has a text in a language. A short name in Latin letters may seem to be of another language than it is, `African
 * Union Commission`: of partners it is known only in English documents, or by letters with accents.
 */
function isInLanguage(field: TranslatableField, text: LocalizedText, language: Language): boolean {
  const { und } = text;
  if (field !== 'partner' || und === undefined || text[language] !== undefined || !hasScript(und, 'Latn'))
    return isTextIn(text, language);
  return language === 'en' || (/[^\P{L}\p{ASCII}]/u.test(und) && isTextIn(text, language));
}

/** The text to translate from: the English one where there is one, else what the office wrote. */
function sourceOf(texts: Readonly<Record<string, string>>): { language: string; text: string } {
  const [tag, text] =
    (['en', 'und'] as const).flatMap((name): [string, string][] =>
      texts[name] === undefined ? [] : [[name, texts[name]]],
    )[0] ?? Object.entries(texts)[0]!;
  return { language: tag === 'und' ? (detectLanguage(text) ?? 'und') : tag, text };
}

/** The records that a document prints, the activities in the order in which it does. */
function* printedRecords(context: ReportContext): Iterable<[CollectionName, TranslatableRecord]> {
  const { data, regions, activities } = context;
  for (const region of [undefined, ...regions.map(({ id }) => id)])
    for (const mechanism of mechanismsOf(region, context)) yield ['coordination', mechanism];
  for (const region of regions) {
    yield ['regions', region];
    for (const office of data.offices) if (office.region === region.id) yield ['offices', office];
  }
  const collections = new Map<Activity, CollectionName>();
  for (const name of ['events', 'series', 'projects', 'engagements'] as const)
    for (const activity of data[name]) collections.set(activity, name);
  for (const activity of activities) yield [collections.get(activity)!, activity];
  const named = new Set(activities.flatMap(({ bodies = [] }) => bodies));
  for (const body of data.bodies) if (named.has(body.id)) yield ['bodies', body];
}
