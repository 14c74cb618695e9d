import { type CollectionName, type Problem, textIn } from '@regional-presence/core';
import {
  type TranslatableField,
  type TranslatableRecord,
  translatableEntries,
  translatableText,
  translationDiffers,
  translationKey,
  translationStale,
  translationUnknown,
  withTranslation,
} from '@regional-presence/core/internal';
import { CurrentTexts } from './current-texts.js';
import { otherLanguageProblem } from './other-language.js';
import type { TranslationRow } from './translation.js';

interface UsedTranslation extends TranslationRow {
  isUsed?: true;
  /** Another text that a record has in the language. */
  existing?: string;
  /** The record it names has a text now that it does not translate; empty where it has none. */
  current?: string;
}

/** Translations by the texts that they translate. */
export class Translations {
  /** By field and text, then by language. */
  private readonly byText = new Map<string, Map<string, UsedTranslation>>();
  private readonly byRecord = new Map<string, UsedTranslation[]>();
  private readonly rejectedRows: { row: TranslationRow; problem: Problem }[] = [];
  private readonly repeated: TranslationRow[] = [];
  private readonly fields = new Set<TranslatableField>();
  private readonly current = new CurrentTexts();

  get isEmpty(): boolean {
    return this.byText.size === 0 && this.rejectedRows.length === 0;
  }

  add(row: TranslationRow): void {
    const text = translationKey(row.text);
    if (text === '' || row.field === undefined) {
      this.reject(row, unknownText(row));
      return;
    }
    this.fields.add(row.field);
    const key = textKey(row.field, text);
    const translations = this.byText.get(key) ?? new Map<string, UsedTranslation>();
    this.byText.set(key, translations);
    const known = translations.get(row.language);
    if (known && translationKey(known.translation) !== translationKey(row.translation))
      this.reject(row, differs(row, known.translation));
    else if (known) this.repeated.push(row);
    else {
      const own: UsedTranslation = { ...row };
      translations.set(row.language, own);
      const record = row.record ?? '';
      this.byRecord.set(record, [...(this.byRecord.get(record) ?? []), own]);
    }
  }

  private reject(row: TranslationRow, problem: Problem): void {
    this.rejectedRows.push({ row, problem });
  }

  /** Notes which translations a record uses. */
  match(record: TranslatableRecord, collection: CollectionName): void {
    if (this.byText.size === 0) return;
    for (const row of this.byRecord.get(`${collection}/${record.id}`) ?? []) {
      const text = translatableText(record, row.field!);
      row.current = text ? textIn(text).text : '';
    }
    for (const { field, text } of translatableEntries(record, collection)) {
      if (this.fields.has(field))
        this.current.add(field, { record: `${collection}/${record.id}`, text: textIn(text).text });
    }
    for (const { translation, known } of this.translationsOf(record, collection))
      if (known === undefined || translationKey(known) === translationKey(translation.translation))
        translation.isUsed = true;
      else translation.existing ??= known;
  }

  /** The record with its translations. A text that it has itself in a language stays. */
  apply<R extends TranslatableRecord>(record: R, collection: CollectionName): R {
    if (this.byText.size === 0) return record;
    let translated = record;
    for (const { entry, translation, known } of this.translationsOf(record, collection))
      if (known === undefined)
        translated = withTranslation(translated, entry, translation.language, translation.translation);
    return translated;
  }

  /** Reports what became of each row, when all records were matched. */
  finish(report: (problem: Problem) => void): void {
    for (const { row, problem } of this.rejectedRows) {
      report(problem);
      row.finish?.(problem);
    }
    for (const row of this.repeated) row.finish?.();
    for (const translations of this.byText.values())
      for (const row of translations.values()) {
        const problem = row.isUsed ? undefined : this.unusedProblem(row);
        const found = problem ?? otherLanguageProblem(row);
        if (found) report(found);
        row.finish?.(problem);
      }
  }

  /** A text that its record does not have any more, or that has another wording in another record. */
  private unusedProblem(row: UsedTranslation): Problem {
    const { existing, current, text, place } = row;
    if (existing !== undefined) return differs(row, existing);
    if (current !== undefined)
      return translationStale({ value: text, record: row.record!, current: current || undefined }, place);
    const isUntranslated = (candidate: string) =>
      !this.byText.get(textKey(row.field!, translationKey(candidate)))?.has(row.language);
    const similar = this.current.nearest(row.field!, text, isUntranslated);
    return similar
      ? translationStale({ value: text, record: similar.record, current: similar.text }, place)
      : unknownText(row);
  }

  private *translationsOf(record: TranslatableRecord, collection: CollectionName) {
    for (const entry of translatableEntries(record, collection)) {
      const { field, text: texts } = entry;
      const given = new Set<string>();
      for (const text of Object.values(texts))
        for (const translation of this.byText.get(textKey(field, translationKey(text)))?.values() ?? []) {
          if (given.has(translation.language)) continue;
          given.add(translation.language);
          yield { entry, translation, known: ownText(texts, translation.language) };
        }
    }
  }
}

const ownText = (texts: Readonly<Record<string, string>>, language: string): string | undefined =>
  Object.hasOwn(texts, language) ? texts[language] : undefined;

const textKey = (field: TranslatableField, text: string): string => `${field}\n${text}`;

function unknownText({ text, record, place }: TranslationRow): Problem {
  const value = text.trim() === '' ? undefined : text;
  return translationUnknown({ value, record: record || undefined }, place);
}

const differs = ({ text, language, translation, place }: TranslationRow, used: string): Problem =>
  translationDiffers({ value: text, language, used, other: translation }, place);
