import { bounds, overlaps } from './edtf';
import type { LocalizedText } from './language';
import type { Event } from './model/event';

/** How sure it is that two events are one, and what speaks for it. */
export interface SameMeeting {
  certainty: 'certain' | 'likely';
  evidence: string[];
}

/** Words that tell nothing of which meeting it is; in the order ar, en, es, fr, ru, zh. */
const TELL_NOTHING = new Set(
  (
    'اجتماع المجموعة الإقليمية لجنة الدراسات افتراضي ' +
    'a an and at by for from group in itu itut itud itur of on regional study t the to d r ' +
    'meeting meetings virtual online hybrid physical session ' +
    'africa african americas arab states asia pacific oceania and europe cis ' +
    'comision de del el en estudio grupo la las los para reunion virtual y ' +
    'au aux commission d des du en etudes groupe l la le les pour regional reunion reunions virtuelle ' +
    'в для и исследовательская комиссия региональная группа собрание по'
  ).split(' '),
);

const MARKS = /\p{M}/gu;
const WORD = /[\p{L}\p{N}]+/gu;

/** A title's words without case, accents and punctuation. */
export function titleWords(title: LocalizedText): string[] {
  const words: string[] = [];
  for (const text of Object.values(title)) {
    const folded = text.normalize('NFKD').replace(MARKS, '').toLowerCase();
    for (const [word] of folded.matchAll(WORD)) words.push(word);
  }
  return words;
}

/** One key for titles that differ in case, accents and punctuation only. */
export const titleKey = (title: LocalizedText): string => titleWords(title).join(' ');

const UNTELLING = /[\s.,;:'"“”„’‘«»()[\]\-–—_/]+/g;

/** Whether two titles are the same but for case, accents, spaces and the punctuation that tells nothing. */
function sameTitles(a: LocalizedText, b: LocalizedText): boolean {
  const plain = (title: LocalizedText) =>
    Object.values(title).join(' ').normalize('NFKD').replace(MARKS, '').toLowerCase().replace(UNTELLING, '');
  return plain(a) === plain(b);
}

/** The words that tell which of a body's meetings it is: ordinals, names, subjects. */
function tellingWords(event: Event): Set<string> {
  const known = new Set(TELL_NOTHING);
  for (const body of event.bodies ?? []) {
    for (const word of titleWords({ und: body })) known.add(word);
    for (const number of body.match(/\d+/g) ?? []) known.add(number);
  }
  return new Set(titleWords(event.title).filter((word) => !known.has(word)));
}

const isSubset = (a: Set<string>, b: Set<string>): boolean => [...a].every((word) => b.has(word));

/** `9th`: which meeting of the body it is, and nothing of what it is. */
const NUMBER = /^\d{1,3}\p{L}{0,3}$/u;

/** Whether all that the one title says and the other does not is its number. */
const tellsOnlyNumber = (a: Set<string>, b: Set<string>): boolean =>
  [...a].every((word) => b.has(word) || NUMBER.test(word));

/** True unless both say something and what they say differs. */
const agree = (a: unknown, b: unknown): boolean => a === undefined || b === undefined || a === b;

function placesAgree(a: Event, b: Event): boolean {
  return (
    agree(a.place?.country, b.place?.country) &&
    agree(a.place?.city?.toLowerCase(), b.place?.city?.toLowerCase()) &&
    (agree(a.modality, b.modality) || a.modality === 'hybrid' || b.modality === 'hybrid')
  );
}

function sharedBodies(a: Event, b: Event): string[] {
  return (a.bodies ?? []).filter((body) => b.bodies?.includes(body));
}

/** Known to the day: two meetings of one title in a month or a year may well be two. */
const isDated = (period: string): boolean => /\d{4}-\d\d-\d\d/.test(period);

/** The share of words that two titles have in common, 0 to 1. */
function likeness(a: Set<string>, b: Set<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  const common = [...a].filter((word) => b.has(word)).length;
  return common / (a.size + b.size - common);
}

/**
 * Whether two events are one and the same meeting, by body, period, place and title.
 *
 * `certain`: the same period, and either the same title or one body and nothing in the titles that tells
 * the two apart; nothing else contradicts. `likely`: the same or overlapping period and enough in common
 * that somebody should look.
 *
 * @returns `undefined` where nothing speaks for it.
 */
export function sameMeeting(a: Event, b: Event): SameMeeting | undefined {
  if (!a.when || !b.when) return undefined;
  if (
    a.occasion &&
    b.occasion &&
    a.occasion.number !== b.occasion.number &&
    a.sources[0]?.row === b.sources[0]?.row
  )
    return undefined;
  const samePeriod = a.when.period === b.when.period;
  if (!samePeriod) {
    const [one, other] = [bounds(a.when.period), bounds(b.when.period)];
    if (!one || !other || !overlaps(one, other)) return undefined;
  }
  const evidence = [samePeriod ? `the same period, ${a.when.period}` : 'overlapping periods'];
  const bodies = sharedBodies(a, b);
  if (bodies.length > 0) evidence.push(`the same body, ${bodies.join(', ')}`);
  const sameTitle = sameTitles(a.title, b.title);
  if (sameTitle) evidence.push('the same title');
  const [tellingA, tellingB] = [tellingWords(a), tellingWords(b)];
  const sameBodies =
    bodies.length > 0 && bodies.length === a.bodies?.length && bodies.length === b.bodies?.length;
  const nothingContradicts =
    samePeriod &&
    a.kind === b.kind &&
    placesAgree(a, b) &&
    agree(a.region, b.region) &&
    agree(a.when.hours, b.when.hours) &&
    agree(a.when.zone, b.when.zone) &&
    isDated(a.when.period);
  const untold =
    tellsOnlyNumber(tellingA, tellingB) &&
    tellsOnlyNumber(tellingB, tellingA) &&
    (isSubset(tellingA, tellingB) || isSubset(tellingB, tellingA));
  if (nothingContradicts && (sameTitle || (sameBodies && untold))) return { certainty: 'certain', evidence };
  const alike = likeness(tellingA, tellingB) >= 0.6;
  if (alike && !sameTitle) evidence.push('much the same words in the title');
  if (sameTitle || alike || (sameBodies && untold)) return { certainty: 'likely', evidence };
  return undefined;
}

/** Under one key each event is compared with so many that follow it: the work stays linear. */
const COMPARED = 64;

/** Every pair of events that may be one, each once, earlier in the list first. Near-linear in the list. */
export function sameMeetings(events: readonly Event[]): { a: number; b: number; same: SameMeeting }[] {
  const buckets = new Map<string, number[]>();
  const put = (key: string, index: number) => {
    const bucket = buckets.get(key);
    if (bucket) bucket.push(index);
    else buckets.set(key, [index]);
  };
  events.forEach((event, index) => {
    if (!event.when) return;
    const { period } = event.when;
    const month = period.slice(0, 7);
    put(`title ${period} ${titleKey(event.title)}`, index);
    put(`title ${month} ${titleKey(event.title)}`, index);
    put(`region ${period} ${event.region}`, index);
    for (const body of event.bodies ?? []) {
      put(`body ${period} ${body}`, index);
      put(`body ${month} ${body}`, index);
    }
  });
  const seen = new Set<number>();
  const pairs: { a: number; b: number; same: SameMeeting }[] = [];
  for (const bucket of buckets.values()) {
    for (let i = 0; i < bucket.length; i++) {
      for (let j = i + 1; j < bucket.length && j <= i + COMPARED; j++) {
        const [a, b] = [bucket[i]!, bucket[j]!];
        const key = a * events.length + b;
        if (a === b || seen.has(key)) continue;
        seen.add(key);
        const same = sameMeeting(events[a]!, events[b]!);
        if (same) pairs.push({ a, b, same });
      }
    }
  }
  return pairs.sort((x, y) => x.a - y.a || x.b - y.b);
}
