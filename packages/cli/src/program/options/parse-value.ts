import { InvalidArgumentError } from 'commander';
import { didYouMean } from '../suggestion.js';

/** Accepts one of some names, in upper or lower case. */
export const oneOf =
  <Name extends string>(names: readonly Name[]) =>
  (text: string): Name => {
    const found = names.find((name) => name.toLowerCase() === text.toLowerCase());
    if (found) return found;
    throw new InvalidArgumentError(`Must be one of ${names.join(', ')}.${didYouMean(text, names)}`);
  };

/** Accepts a name with an e-mail address: `ITU Events <events@example.org>`. */
export function parseOrganizer(text: string): { name: string; mail: string } {
  const [, name, mail] = /^(.*\S)\s*<([^\s@<>]+@[^\s@<>]+)>$/.exec(text) ?? [];
  if (name !== undefined && mail !== undefined) return { name, mail };
  throw new InvalidArgumentError('Must be a name with an e-mail address such as ITU <events@example.org>.');
}

/** Accepts the name of an encoding, and returns the name of the Encoding Standard. */
export function parseEncoding(text: string): string {
  try {
    return new TextDecoder(text).encoding;
  } catch {
    throw new InvalidArgumentError('Unknown encoding.');
  }
}

/** Accepts one character; `tab` and `\t` stand for a tab. */
export function parseCharacter(text: string): string {
  const character = text === '\\t' || text === 'tab' ? '\t' : text;
  if ([...character].length === 1) return character;
  throw new InvalidArgumentError('Must be one character.');
}

const MAX_PORT = 65_535;

/** Accepts a port number; 0 stands for any free port. */
export function parsePort(text: string): number {
  if (/^\d{1,5}$/.test(text) && Number(text) <= MAX_PORT) return Number(text);
  throw new InvalidArgumentError(`Must be a port number from 0 to ${MAX_PORT}.`);
}

/** Accepts a whole number of days. */
export function parseDays(text: string): number {
  if (/^\d{1,6}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('Must be a whole number of days.');
}

/** Accepts a row number, counted from 1. */
export function parseRowNumber(text: string): number {
  if (/^[1-9]\d{0,6}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('Must be a row number from 1.');
}

/** Accepts a whole number from a least one. */
export const parseWholeNumber =
  (least: number) =>
  (text: string): number => {
    if (/^\d{1,7}$/.test(text) && Number(text) >= least) return Number(text);
    throw new InvalidArgumentError(`Must be a whole number from ${least}.`);
  };
