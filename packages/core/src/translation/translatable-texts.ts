import { COLLECTION_NAMES, type CollectionName } from '../model/create-dataset.js';
import type { Dataset } from '../model/dataset.js';
import type { LocalizedText, Partner } from '../model/records.js';
import { detectLanguage } from '../text/detect-language.js';
import type { Language } from '../text/language.js';
import { hasScript } from '../text/script.js';

/** The fields with texts that people write and that documents print. */
export const TRANSLATABLE_FIELDS = [
  'title',
  'theme',
  'description',
  'outcome',
  'note',
  'recurrence',
  'introduction',
  'closing',
  'name',
  'partner',
] as const;
export type TranslatableField = (typeof TRANSLATABLE_FIELDS)[number];

const FIELDS_OF_ACTIVITIES = ['title', 'theme', 'description', 'outcome', 'note', 'partner'] as const;
const FIELDS_OF_WRITERS = ['introduction', 'closing'] as const;

/** The translatable fields of the records of a collection. The names of regions, offices and Sectors are official. */
export const FIELDS_TO_TRANSLATE: Readonly<Partial<Record<CollectionName, readonly TranslatableField[]>>> = {
  regions: FIELDS_OF_WRITERS,
  offices: FIELDS_OF_WRITERS,
  bodies: ['name'],
  coordination: ['description'],
  events: FIELDS_OF_ACTIVITIES,
  series: [...FIELDS_OF_ACTIVITIES, 'recurrence'],
  projects: FIELDS_OF_ACTIVITIES,
  engagements: FIELDS_OF_ACTIVITIES,
};

/** A record with the fields that may be translated. */
export type TranslatableRecord = {
  id: string;
  noteTranslations?: LocalizedText | undefined;
  note?: string | undefined;
  otherTitles?: LocalizedText[] | undefined;
  partners?: Partner[] | undefined;
} & {
  [F in Exclude<TranslatableField, 'note' | 'partner'>]?: LocalizedText | undefined;
};

/**
 * The note of an activity with its translations. The language of the note itself is not known, unless one of the
 * translations is the note.
 */
export const noteText = ({
  note,
  noteTranslations,
}: Pick<TranslatableRecord, 'note' | 'noteTranslations'>): LocalizedText | undefined =>
  note === undefined || note.trim() === '' ? undefined : withTranslations(note, noteTranslations);

/** The name of a partner with its translations. */
export const partnerNameText = ({ name, nameTranslations }: Partner): LocalizedText =>
  withTranslations(name, nameTranslations);

const withTranslations = (written: string, translations: LocalizedText | undefined): LocalizedText => ({
  ...(Object.values(translations ?? {}).includes(written) ? {} : { und: written }),
  ...translations,
});

/** A text of a record that may be translated. */
export interface TranslatableEntry {
  field: TranslatableField;
  text: LocalizedText;
  /** It is this one of the other titles. */
  otherTitle?: number;
  /** It is the name of this one of the partners. */
  partner?: number;
}

/**
 * The texts of a record that may be translated. Titles of rows that were merged into it are titles as well. Organizations of the
 * dataset have official names.
 */
export function translatableEntries(
  record: TranslatableRecord,
  collection: CollectionName,
): TranslatableEntry[] {
  const entries: TranslatableEntry[] = [];
  for (const field of FIELDS_TO_TRANSLATE[collection] ?? []) {
    const text = translatableText(record, field);
    if (text) entries.push({ field, text });
  }
  if (FIELDS_TO_TRANSLATE[collection]?.includes('partner'))
    for (const [i, partner] of (record.partners ?? []).entries())
      if (partner.organization === undefined)
        entries.push({ field: 'partner', text: partnerNameText(partner), partner: i });
  for (const [otherTitle, text] of (record.otherTitles ?? []).entries())
    entries.push({ field: 'title', text, otherTitle });
  return entries;
}

/** The text of a field in the languages in which the record has it. Partners are several. */
export function translatableText(
  record: TranslatableRecord,
  field: TranslatableField,
): LocalizedText | undefined {
  if (field === 'partner') return undefined;
  return field === 'note' ? noteText(record) : record[field];
}

/** The record with a text in one more language. */
export function withTranslation<R extends TranslatableRecord>(
  record: R,
  { field, otherTitle, partner: i }: Pick<TranslatableEntry, 'field' | 'otherTitle' | 'partner'>,
  language: string,
  text: string,
): R {
  if (i !== undefined) {
    const partner = record.partners![i]!;
    const nameTranslations = { ...partner.nameTranslations, [language]: text };
    return { ...record, partners: record.partners!.with(i, { ...partner, nameTranslations }) };
  }
  if (otherTitle !== undefined) {
    const translated = { ...record.otherTitles![otherTitle], [language]: text };
    return { ...record, otherTitles: record.otherTitles!.with(otherTitle, translated) };
  }
  return field === 'note'
    ? { ...record, noteTranslations: { ...record.noteTranslations, [language]: text } }
    : { ...record, [field]: { ...translatableText(record, field), [language]: text } };
}

/** Calls a function with each record that has translatable fields. */
export function forEachTranslatable(
  data: Dataset,
  visit: (record: TranslatableRecord, collection: CollectionName) => void,
): void {
  for (const name of COLLECTION_NAMES)
    if (FIELDS_TO_TRANSLATE[name])
      for (const record of data[name] as readonly TranslatableRecord[]) visit(record, name);
}

/** The code of a body or document, which is the same in all languages: `SG12RG-AFR`, `U4SSC`. */
const CODE_ALONE = /^(?=\D*\d)[A-Z\d]+(?:[-/.][A-Z\d]+)*$/;

/**
 * Whether a record has a text in a language. A text in Latin script whose language nothing shows is taken to be in
 * English: in another language it is to be translated. A text without letters, such as `2027`, is in every language.
 */
export const isTextIn = (text: LocalizedText, language: Language): boolean =>
  Object.entries(text).some(([tag, value]) => {
    if (!/\p{L}/u.test(value) || CODE_ALONE.test(value)) return true;
    const known = tag === 'und' ? detectLanguage(value) : tag.split('-')[0];
    return known === undefined ? language === 'en' && hasScript(value, 'Latn') : known === language;
  });

/**
 * What two copies of a text have in common after a spreadsheet program: composed letters, and words without line ends,
 * control characters and marks of direction.
 */
export const translationKey = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\p{Cs}\ufeff\u202a-\u202e\u2066-\u2069]/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();

/** A name of words, of which each language has its own: not `GSMA`, `Orange`, `TPRA-SD`. */
export const isNameOfWords = (name: string): boolean => /\p{L}\S*\s+\S*\p{L}|\p{Script=Han}{4}/u.test(name);
