import type { CountryCode } from '@regional-presence/core';
import { findCountry } from '@regional-presence/reference';

/** Two regional indicator symbols: the flag of a country, `🇨🇳` (Unicode Technical Standard 51, section 3.3). */
const FLAG = /[\u{1F1E6}-\u{1F1FF}]{2}/gu;
const FIRST_INDICATOR = 0x1f1e6;
const FIRST_LETTER = 0x41;

const codeOfFlag = (flag: string): string =>
  [...flag]
    .map((indicator) => String.fromCodePoint(indicator.codePointAt(0)! - FIRST_INDICATOR + FIRST_LETTER))
    .join('');

/** A text without the flags beside it, and the country that they are of: `西安🇨🇳` → `西安`, CN. Several countries are none. */
export function withoutFlags(text: string): { rest: string; country?: CountryCode } {
  const flags = text.match(FLAG);
  if (!flags) return { rest: text };
  const rest = text.replace(FLAG, ' ').trim();
  const countries = new Set(flags.map((flag) => findCountry(codeOfFlag(flag))));
  const [country, other] = [...countries];
  return country === undefined || other !== undefined ? { rest } : { rest, country };
}
