import {
  type EarlierDetails,
  type EarlierWhen,
  type Event,
  isRightToLeft,
  type Language,
  textIn,
} from '@regional-presence/core';
import { cleanText } from '@regional-presence/report/internal';
import { isCalledOff } from '../html/event-text.js';
import { offsetText, spanOfEvent } from '../site/event-hours.js';
import type { LanguageContext } from '../site/page-context.js';
import { listedText } from './listed-text.js';

/** What changed in words: `Added`, `Cancelled`, `Moved: 3 May 2027 → 10 May 2027`. */
export function changeInWords(event: Event, context: LanguageContext): string {
  const { t, labels } = context;
  const { status, revision } = event;
  const calledOff = isCalledOff(event) ? labels.status[status!] : undefined;
  if (status === 'cancelled') return calledOff!;
  if (!revision || revision.sequence === 0) return calledOff ?? t('changes.added');
  const earlier = revision.earlier?.find(({ sequence }) => sequence === revision.sequence);
  const changes = earlier ? changesSince(earlier, event, context) : [];
  if (calledOff !== undefined) changes.unshift(calledOff);
  return changes.length > 0 ? changes.join(t('changes.separator')) : t('changes.changed');
}

function changesSince(earlier: EarlierDetails, event: Event, context: LanguageContext): string[] {
  const { t, labels, language } = context;
  const { title, when, place, modality, status } = earlier;
  const field = (name: string, before: string, after: string): string[] =>
    before === after ? [] : [t('changes.field', { field: name, before, after })];
  const changes = when ? [movedText(when, event, context)] : [];
  if (status !== undefined && event.status !== undefined && !isCalledOff(event))
    changes.push(...field(t('event.status'), labels.status[status], labels.status[event.status]));
  if (place)
    changes.push(...field(t('event.where'), placeName(place, context), placeName(event.place, context)));
  if (modality !== undefined && event.modality !== undefined)
    changes.push(...field(t('event.how'), labels.modality[modality], labels.modality[event.modality]));
  if (title) {
    const [before, after] = [title, event.title].map((text) =>
      cleanText(listedText(textIn(text, language).text)),
    );
    if (before !== after) changes.push(t('changes.renamed', { before: isolated(before!) }));
  }
  return changes;
}

const placeName = (place: Event['place'], { names, t }: LanguageContext): string =>
  isolated(listedText(names.place(place))) || t('changes.unknown');

/** From which date to which, or from which hours to which where the days are the same. */
function movedText(before: EarlierWhen, event: Event, context: LanguageContext): string {
  const { t, periodText } = context;
  const after: EarlierWhen = event.when ?? {};
  if (after.period === undefined && before.period !== undefined)
    return t('changes.undated', { before: periodText(before.period) });
  const text = textOfChange(before, after);
  return t('changes.moved', { before: text(before, event, context), after: text(after, event, context) });
}

/** What of a date is another: its days, its hours, or both. */
function textOfChange(before: EarlierWhen, after: EarlierWhen): typeof earlierDateText {
  if (before.period === after.period) return hoursText;
  const hasSameHours =
    before.hours === after.hours && before.zone === after.zone && before.continuous === after.continuous;
  return hasSameHours ? ({ period }, ...rest) => earlierDateText({ period }, ...rest) : earlierDateText;
}

/** A date with its hours, as it was published before: `3 May 2027, 10:00–11:00 (UTC+2)`. */
export function earlierDateText(when: EarlierWhen, event: Event, context: LanguageContext): string {
  const { t, periodText } = context;
  if (when.period === undefined) return t('changes.unknown');
  const date = periodText(when.period);
  return when.hours === undefined
    ? date
    : t('changes.dateAndHours', { date, hours: hoursText(when, event, context) });
}

function hoursText(
  { period, hours, zone, continuous }: EarlierWhen,
  event: Event,
  { t, language }: LanguageContext,
): string {
  if (hours === undefined || hours === '00:00-00:00') return t('changes.wholeDays');
  const range = leftToRight(hours.replace('-', '–'), language);
  if (zone === undefined || period === undefined) return range;
  const span = spanOfEvent({ ...event, when: { period, hours, zone, continuous } });
  return `${range} (${leftToRight(span ? offsetText(zone, span.from) : zone, language)})`;
}

/** Hours and offsets have the order of the clock within Arabic too. */
const leftToRight = (text: string, language: Language): string =>
  isRightToLeft(language) ? `\u2066${text}\u2069` : text;

/** A text of the dataset has its own direction among words of the page. */
const isolated = (text: string): string => (text === '' ? '' : `\u2068${text}\u2069`);
