import type { Activity, CollectionName, Dataset, Language } from '@regional-presence/core';
import {
  detectLanguage,
  FIELDS_TO_TRANSLATE,
  forEachTranslatable,
  hasScript,
  type TranslatableRecord,
  translatableEntries,
  translatableText,
  withTranslation,
} from '@regional-presence/core/internal';

/** How often the texts of a record, a sheet or the dataset are in each language of Latin script. */
type LanguageCounts = Map<Language, number>;

/**
 * The dataset with the language of the short texts that do not show it, such as `5G deployment roundtable`: the language
 * in which most texts of the same record are, else of the same sheet, else of the dataset. A text with accented letters
 * is not in English. Where two languages are equally frequent, the wider scope decides; if none does, the text stays of
 * unknown language.
 */
export function withTextLanguages(data: Dataset): Dataset {
  const languages = new TextLanguages(data);
  const resolved: Dataset = { ...data };
  for (const name of Object.keys(FIELDS_TO_TRANSLATE) as CollectionName[])
    Object.assign(resolved, {
      [name]: (data[name] as readonly TranslatableRecord[]).map((record) => languages.resolve(record, name)),
    });
  return resolved;
}

class TextLanguages {
  private readonly detected = new Map<string, Language | undefined>();
  private readonly bySheet = new Map<string, LanguageCounts>();
  private readonly ofDataset: LanguageCounts = new Map();

  constructor(data: Dataset) {
    forEachTranslatable(data, (record, collection) => {
      // Names of bodies are official, and mechanisms of coordination are those of the Union: no office wrote them.
      if (collection === 'bodies' || collection === 'coordination') return;
      const counts = this.countsOf(record, collection);
      const sheet = sheetOf(record);
      const ofSheet = sheet === undefined ? undefined : (this.bySheet.get(sheet) ?? new Map());
      if (sheet !== undefined) this.bySheet.set(sheet, ofSheet!);
      for (const [language, count] of counts)
        for (const wider of ofSheet ? [ofSheet, this.ofDataset] : [this.ofDataset])
          wider.set(language, (wider.get(language) ?? 0) + count);
    });
  }

  /** The record with the languages of its texts of unknown language. */
  resolve<R extends TranslatableRecord>(record: R, collection: CollectionName): R {
    let resolved = record;
    for (const entry of translatableEntries(record, collection)) {
      const { field, text, otherTitle } = entry;
      // What a partner calls itself says little of its language.
      if (field === 'partner') continue;
      const { und: value, ...known } = text;
      if (value === undefined || !this.isUnknown(value)) continue;
      const language = this.languageFor(value, record, collection);
      if (language === undefined || text[language] !== undefined) continue;
      const named = { ...known, [language]: value };
      if (field === 'note') resolved = withTranslation(resolved, entry, language, value);
      else if (otherTitle === undefined) resolved = { ...resolved, [field]: named };
      else resolved = { ...resolved, otherTitles: resolved.otherTitles!.with(otherTitle, named) };
    }
    return resolved;
  }

  private languageFor(
    value: string,
    record: TranslatableRecord,
    collection: CollectionName,
  ): Language | undefined {
    const sheet = sheetOf(record);
    const scopes = [
      this.countsOf(record, collection),
      sheet === undefined ? undefined : this.bySheet.get(sheet),
      this.ofDataset,
    ];
    const isAccented = /[^\P{L}\p{ASCII}]/u.test(value);
    for (const counts of scopes) {
      const language = mostFrequent(counts, isAccented);
      if (language !== undefined) return language;
    }
    return undefined;
  }

  private countsOf(record: TranslatableRecord, collection: CollectionName): LanguageCounts {
    const counts: LanguageCounts = new Map();
    for (const field of FIELDS_TO_TRANSLATE[collection] ?? []) {
      const text = translatableText(record, field);
      if (text === undefined) continue;
      const language = this.languageOf(text);
      if (language !== undefined) counts.set(language, (counts.get(language) ?? 0) + 1);
    }
    return counts;
  }

  /** The language of Latin script in which a text was written. Of one in several languages it is not known. */
  private languageOf(text: Readonly<Record<string, string>>): Language | undefined {
    const [tag, ...others] = Object.keys(text);
    const language = text.und !== undefined ? this.detect(text.und) : others.length > 0 ? undefined : tag;
    return LATIN_LANGUAGES.find((known) => known === language?.split('-')[0]);
  }

  private isUnknown(value: string): boolean {
    return this.detect(value) === undefined && /\p{L}/u.test(value) && hasScript(value, 'Latn');
  }

  private detect(value: string): Language | undefined {
    if (!this.detected.has(value)) this.detected.set(value, detectLanguage(value));
    return this.detected.get(value);
  }
}

const LATIN_LANGUAGES: readonly Language[] = ['en', 'es', 'fr'];

/** The language with the highest count, unless two have it. */
function mostFrequent(counts: LanguageCounts | undefined, isAccented: boolean): Language | undefined {
  const [first, second] = [...(counts ?? [])]
    .filter(([language]) => !(isAccented && language === 'en'))
    .sort(([, a], [, b]) => b - a);
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : undefined;
}

/** The file and sheet in which a record was first written. */
function sheetOf(record: TranslatableRecord): string | undefined {
  const source = (record as Partial<Activity>).sources?.[0];
  return source && `${source.file}\n${source.sheet ?? ''}`;
}
