import { isTimeZone, type Language } from '@regional-presence/core';
import { readAtoms } from './atom';
import { formatHours, readHours } from './clock';
import { baseLanguage, lexiconOf } from './languages';
import { lex } from './lexeme';
import { readZone } from './zone';

/** Hours of a day, and the zone that they are in. */
export interface TimesReading {
  /** `HH:MM` or `HH:MM-HH:MM`. */
  hours?: string;
  /** IANA zone. */
  zone?: string;
}

const ALL: readonly Language[] = ['en', 'fr', 'es', 'ru', 'zh', 'ar'];

/**
 * Reads a text that names hours and no date: `11:00-17:00 Geneva time`, `1300h-1600h`.
 *
 * @param language BCP 47 tag of the text, where it is known.
 * @returns nothing where it names none, or several sessions.
 */
export function readTimes(text: string, language = ''): TimesReading {
  const lexemes = lex(text.slice(0, 200));
  let found: TimesReading = {};
  const declared = baseLanguage(language);
  for (const tag of declared ? [declared, ...ALL] : ALL) {
    const atoms = readAtoms(lexemes, lexiconOf(tag));
    const hours = readHours(atoms);
    const { zone } = readZone(atoms, hours, text);
    if (hours.length !== 1 || atoms.some((atom) => atom.kind === 'number' && !atom.used)) continue;
    if (zone !== undefined) return { hours: formatHours(hours[0]!), zone };
    found = found.hours ? found : { hours: formatHours(hours[0]!) };
  }
  return found;
}

/**
 * Reads a text that names a time zone alone: `Europe/Zurich`, `Geneva time`, `Geneva`, `UTC+3`, `+05:30`, `CET`.
 *
 * @returns `undefined` for what is none, and for an abbreviation of several zones (BST, IST).
 */
export function readTimeZone(text: string): string | undefined {
  const trimmed = text.trim().slice(0, 100);
  if (trimmed.includes('/') && isTimeZone(trimmed)) return trimmed;
  const named = /^[+\-−]\d/.test(trimmed) ? `UTC${trimmed}` : trimmed;
  return readTimes(`00:00 ${named}`).zone;
}
