/**
 * A character as the tables know it: lower case, without accents, vowel partials and hamza, digits as
 * ASCII. Invisible characters (directional marks, joiners, soft hyphens) fold to nothing.
 */
export function foldCharacter(character: string): string {
  const known = FOLDED_CHARACTERS.get(character);
  if (known !== undefined) return known;
  const folded = computeFolding(character);
  if (FOLDED_CHARACTERS.size < 20_000) FOLDED_CHARACTERS.set(character, folded);
  return folded;
}
const FOLDED_CHARACTERS = new Map<string, string>();

/** Zero of each set of decimal digits that the six languages are written with. */
const DIGIT_ZEROS = [0x0660, 0x06f0, 0xff10];

/** Letters that stand for one another in everyday spelling. */
const SAME_LETTER: Readonly<Record<string, string>> = { ى: 'ي', ة: 'ه', ٱ: 'ا', ß: 'ss', ı: 'i' };

function computeFolding(character: string): string {
  const code = character.codePointAt(0)!;
  for (const zero of DIGIT_ZEROS) if (code >= zero && code <= zero + 9) return String(code - zero);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0).toLowerCase();
  if (character === 'º' || character === 'ª') return character;
  if (character === 'й' || character === 'Й') return 'й';
  if (/[\p{M}\p{Cf}ـ]/u.test(character)) return '';
  if (!/\p{L}/u.test(character)) return character;
  const letter = character
    .normalize('NFKD')
    .replace(/[\p{M}ـ]/gu, '')
    .toLowerCase();
  return [...letter].map((l) => SAME_LETTER[l] ?? l).join('');
}
