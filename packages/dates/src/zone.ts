import { canonicalTimeZone, isTimeZone } from '@regional-presence/core/time-zone';
import { type Atom, has, isMark, isNumber, sense } from './atom.js';
import type { Hours } from './clock.js';
import { T } from './lexicon.js';
import { haveSameOffsets } from './summer-time.js';
import { AMBIGUOUS_ABBREVIATIONS } from './zone-abbreviations.js';

export interface ZoneReading {
  /** IANA name, or an offset `+05:30` that no IANA zone has. Names of a season's clocks (CEST, EST) stay as they are. */
  zone?: string;
  /** The text that cannot be read as a zone, or the texts of several zones that differ. */
  unread?: string[];
}

/** Finds the zone of the hours: UTC+3, CET, Europe/Zurich, Geneva time, or the city that follows them. */
export function readZone(atoms: Atom[], hours: readonly Hours[], phrase: string): ZoneReading {
  const zones = new Map<string, string>();
  let unread: string | undefined;
  const take = (zone: string, from: number, to: number) => {
    for (let i = from; i < to; i++) atoms[i]!.used = true;
    if (![...zones.keys()].some((known) => haveSameOffsets(known, zone)))
      zones.set(zone, phrase.slice(atoms[from]!.start, atoms[to - 1]!.end));
  };
  for (let i = 0; i < atoms.length; i++) {
    const atom = atoms[i]!;
    if (atom.used) continue;
    const written = writtenZone(atoms, i, phrase);
    if (written) {
      take(written.zone, i, written.to);
      i = written.to - 1;
      continue;
    }
    const named = sense(atom, 'zone');
    if (named && !sense(atom, 'month') && isWrittenAsZone(atom, phrase)) {
      const offset = readOffset(atoms, i + 1);
      if (named.zone === 'UTC' && offset) {
        take(offset.zone, i, offset.to);
        i = offset.to - 1;
      } else if (named.zone !== 'UTC' || hours.length > 0) {
        if (hours.length > 0 || atom.text.length > 3) take(named.zone, i, i + 1);
      }
      continue;
    }
    if (AMBIGUOUS_ABBREVIATIONS.has(atom.text) && followsHours(atoms, hours, i)) {
      unread = phrase.slice(atom.start, atom.end).toUpperCase();
      continue;
    }
    const city = cityTime(atoms, i);
    if (city) take(city.zone, city.from, city.to);
  }
  if (hours.length === 0) return {};
  const unknownCity = zones.size === 0 && unread === undefined ? unknownCityTime(atoms) : undefined;
  if (unknownCity) unread = phrase.slice(unknownCity.start, unknownCity.end);
  if (zones.size === 0 && unread === undefined) {
    const city = cityBehind(atoms, hours);
    if (city) zones.set(city, city);
  }
  if (zones.size > 1) return { unread: [...zones.values()] };
  if (unread !== undefined && zones.size === 0) return { unread: [unread] };
  const zone = zones.keys().next().value;
  return zone === undefined ? {} : { zone };
}

/** Abbreviations are written in capitals: `et`, `est` and `cat` are words. */
const isWrittenAsZone = ({ text, start, end }: Atom, phrase: string): boolean =>
  !/^[a-z]{1,4}$/.test(text) || phrase.slice(start, end) === text.toUpperCase();

/** `Europe/Zurich`, `America/Argentina/Buenos_Aires`. */
function writtenZone(
  atoms: readonly Atom[],
  i: number,
  phrase: string,
): { zone: string; to: number } | undefined {
  if (atoms[i]!.kind !== 'word' || !isMark(atoms[i + 1], '/')) return undefined;
  let name = '';
  let last: { zone: string; to: number } | undefined;
  for (let j = i; j < atoms.length && j < i + 9; j++) {
    const atom = atoms[j]!;
    if (j > i && atom.gap) break;
    if (atom.kind !== 'word' && !isMark(atom, '/', '_', '-')) break;
    name += atom.text;
    if (name.includes('/') && !name.endsWith('/') && isTimeZone(name))
      last = { zone: writtenZoneName(phrase.slice(atoms[i]!.start, atom.end), name), to: j + 1 };
  }
  return last;
}

/** The name as it is written, or without its accents: `America/Bogotá`. */
const writtenZoneName = (written: string, folded: string): string =>
  canonicalTimeZone(isTimeZone(written) ? written : folded);

/** `+3`, `+05:30`, `−3`, behind UTC or GMT. */
function readOffset(atoms: readonly Atom[], i: number): { zone: string; to: number } | undefined {
  const sign = atoms[i];
  const minus = isMark(sign, '-', '–');
  if (!minus && !isMark(sign, '+')) return undefined;
  const hour = atoms[i + 1];
  if (!isNumber(hour) || hour.used || hour.digits === 3 || hour.digits > 4) return undefined;
  const hours = hour.digits === 4 ? Math.floor(hour.value / 100) : hour.value;
  let minutes = hour.digits === 4 ? hour.value % 100 : 0;
  let to = i + 2;
  if (
    hour.digits <= 2 &&
    isMark(atoms[to], ':', '.') &&
    isNumber(atoms[to + 1]) &&
    atoms[to + 1]!.digits === 2
  ) {
    minutes = atoms[to + 1]!.value;
    to += 2;
  } else if (has(atoms[to], T.hour) && hour.digits <= 2) to++;
  const zone = offsetZone(minus, hours, minutes);
  return zone === undefined ? undefined : { zone, to };
}

/** The zone of an offset from UTC: `Etc/GMT+5` for five hours behind, `+05:30` where there is no such name. */
export function offsetZone(behind: boolean, hours: number, minutes: number): string | undefined {
  if (hours > (behind ? 12 : 14) || minutes > 59) return undefined;
  if (minutes === 0) return hours === 0 ? 'UTC' : `Etc/GMT${behind ? '+' : '-'}${hours}`;
  return `${behind ? '-' : '+'}${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}

/** `Geneva time`, `heure de Genève`, `日内瓦时间`. */
function cityTime(atoms: readonly Atom[], i: number): { zone: string; from: number; to: number } | undefined {
  const here = atoms[i];
  const city = sense(here, 'city');
  if (city && has(atoms[i + 1], T.time)) return { zone: city.zone, from: i, to: i + 2 };
  if (!has(here, T.time)) return undefined;
  const behind = has(atoms[i + 1], T.of) || isMark(atoms[i + 1], ':', '(') ? i + 2 : i + 1;
  const after = sense(atoms[behind], 'city');
  return after && { zone: after.zone, from: i, to: behind + 1 };
}

/** `GVA time`, `heure de Trifouilly`: the word for time with a name that is not known. */
function unknownCityTime(atoms: readonly Atom[]): { start: number; end: number } | undefined {
  for (const [i, atom] of atoms.entries()) {
    if (!has(atom, T.time) || has(atom, T.localTime) || atom.used) continue;
    const [before, after] = [atoms[i - 1], atoms[i + 1]];
    const isName = (other: Atom | undefined) =>
      other?.kind === 'word' && !other.used && other.senses.length === 0;
    if (isName(before) && followsTime(atoms, i - 2)) return { start: before!.start, end: atom.end };
    if (isName(after)) return { start: atom.start, end: after!.end };
  }
  return undefined;
}

/** The hours stand there, perhaps behind a bracket or comma. */
const followsTime = (atoms: readonly Atom[], i: number): boolean =>
  atoms[i]?.used === true || (isMark(atoms[i], ',', '(') && atoms[i - 1]?.used === true);

const followsHours = (atoms: readonly Atom[], hours: readonly Hours[], i: number): boolean =>
  hours.some(({ to }) => to === i || (to === i - 1 && isMark(atoms[to], '(', ',')));

/** The city that follows the hours with nothing but punctuation and `in` between. */
function cityBehind(atoms: Atom[], hours: readonly Hours[]): string | undefined {
  for (let i = hours.at(-1)!.to; i < atoms.length; i++) {
    const city = sense(atoms[i], 'city');
    if (city) return city.zone;
    const passes =
      isMark(atoms[i], ',', '(', '-', '–', '.', ';') || has(atoms[i], T.of) || has(atoms[i], T.localTime);
    if (!passes) return undefined;
  }
  return undefined;
}
