/** A number from 0 to 99 as two digits: `7` → `07`. */
export const twoDigits = (n: number): string => (n < 10 ? `0${n}` : `${n}`);
