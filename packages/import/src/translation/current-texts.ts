import { jaccard, type TranslatableField } from '@regional-presence/core/internal';
import { foldText } from '../field/words.js';

/** A text of a record. */
export interface CurrentText {
  record: string;
  text: string;
}

/** The share of their words that two wordings of one text have in common. */
const MIN_WORDING_SIMILARITY = 0.5;

/** Comparisons of texts in all, so that a table of another list does not take long. */
const MAX_COMPARISONS = 2_000_000;

/** The texts that the records have now, by field. */
export class CurrentTexts {
  private readonly byField = new Map<TranslatableField, Map<string, string>>();
  private comparisons = 0;

  add(field: TranslatableField, { record, text }: CurrentText): void {
    const texts = this.byField.get(field) ?? new Map<string, string>();
    this.byField.set(field, texts);
    if (!texts.has(text)) texts.set(text, record);
  }

  /** The most similar text of a field that is accepted, if it is similar enough to be another wording. */
  nearest(
    field: TranslatableField,
    text: string,
    isAccepted: (text: string) => boolean,
  ): CurrentText | undefined {
    const texts = this.byField.get(field);
    this.comparisons += texts?.size ?? 0;
    if (!texts || this.comparisons > MAX_COMPARISONS) return undefined;
    const words = wordsOfText(text);
    let best: CurrentText | undefined;
    let most = MIN_WORDING_SIMILARITY;
    for (const [current, record] of texts) {
      const similarity = jaccard(words, wordsOfText(current));
      if (similarity < most || (best && similarity === most) || !isAccepted(current)) continue;
      most = similarity;
      best = { record, text: current };
    }
    return best;
  }
}

/** Words; of Chinese its ideographs. */
const wordsOfText = (text: string): Set<string> =>
  new Set(foldText(text.slice(0, 2000)).match(/\p{Script=Han}|(?:(?!\p{Script=Han})\S)+/gu));
