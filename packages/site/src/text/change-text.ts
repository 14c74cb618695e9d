import { type EarlierDetails, type EarlierWhen, type Event, textIn } from '@regional-presence/core';
import { statusLabel } from '@regional-presence/core/internal';
import { cleanText } from '@regional-presence/report/internal';
import { isCalledOff, stateText } from '../html/event-text.js';
import type { LanguageContext } from '../site/page-context.js';
import { listedText } from './listed-text.js';

/** What changed in words: `Added`, `Cancelled`, `Moved: 3 May 2027 → 10 May 2027`. */
export function changeInWords(event: Event, context: LanguageContext): string {
  const { t } = context;
  const { status, revision } = event;
  const calledOff = isCalledOff(event) ? stateText(event, context) : undefined;
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
    changes.push(
      ...field(
        t('event.status'),
        statusLabel(labels, event.kind, status),
        statusLabel(labels, event.kind, event.status),
      ),
    );
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
  return t('changes.moved', { before: text(before, context), after: text(after, context) });
}

/** What of a date is another: its days, its hours, or both. */
function textOfChange(before: EarlierWhen, after: EarlierWhen): typeof earlierDateText {
  if (before.period === after.period) return earlierHoursText;
  const hasSameHours =
    before.hours === after.hours && before.zone === after.zone && before.continuous === after.continuous;
  return hasSameHours ? ({ period }, ...rest) => earlierDateText({ period }, ...rest) : earlierDateText;
}

/** A date with its hours, as it was published before: `3 May 2027, 10:00–11:00 (Geneva time, UTC+2)`. */
export function earlierDateText(when: EarlierWhen, context: LanguageContext): string {
  const { t, periodText } = context;
  if (when.period === undefined) return t('changes.unknown');
  const date = periodText(when.period);
  return when.hours === undefined
    ? date
    : t('changes.dateAndHours', { date, hours: earlierHoursText(when, context) });
}

function earlierHoursText({ period, ...hours }: EarlierWhen, { t, names }: LanguageContext): string {
  return (period === undefined ? undefined : names.hours({ period, ...hours })) ?? t('changes.wholeDays');
}

/** A text of the dataset has its own direction among words of the page. */
const isolated = (text: string): string => (text === '' ? '' : `\u2068${text}\u2069`);
