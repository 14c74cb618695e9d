import type { Activity, Modality, SectorCode, Status } from '@regional-presence/core';
import { kindUnknown, modalityUnknown, sectorUnknown, statusUnknown } from '@regional-presence/core/internal';

import type { FieldCell } from '../column/column.js';
import { memoize } from '../field/memoize.js';
import {
  KIND_WORDS,
  MODALITY_WORDS,
  modalityWithin,
  readWord,
  SECTOR_WORDS,
  STATUS_WORDS,
} from '../field/vocabulary.js';
import { foldText } from '../field/words.js';
import { isYesOrNo, YES_WORDS } from '../field/yes-no.js';
import type { ReadingBuilder } from './reading.js';

type WordReader<Value> = (cell: FieldCell | undefined, found: ReadingBuilder) => Value | undefined;

/** A reader of cells with a word of a list. The cell of an unknown word goes to `extra`. */
function wordReader<Value extends string>(
  words: ReadonlyMap<string, Value>,
  unknown: typeof kindUnknown | typeof modalityUnknown | typeof statusUnknown | typeof sectorUnknown,
): WordReader<Value> {
  const read = memoize((text) => readWord(text, words));
  return (cell, found) => {
    if (!cell) return undefined;
    const reading = read(cell.text);
    if ('value' in reading) {
      found.consume(cell);
      return reading.value;
    }
    found.report(unknown, cell, { value: cell.text, suggestion: reading.near });
    return undefined;
  };
}

export const readKind: WordReader<Activity['kind']> = wordReader(KIND_WORDS, kindUnknown);
const readModalityWord: WordReader<Modality> = wordReader(MODALITY_WORDS, modalityUnknown);

/** What a column of yes and no says of the modality that its heading names: `online` no → physical. */
const OPPOSITE: Readonly<Partial<Record<Modality, Modality>>> = { virtual: 'physical', physical: 'virtual' };

const modalityOfHeading = memoize(modalityWithin);

/** Reads a cell with a modality, or yes and no below a heading that names one. */
export const readModality: WordReader<Modality> = (cell, found) => {
  const named = cell && modalityOfHeading(cell.column.name);
  if (!named || !isYesOrNo(cell.text)) return readModalityWord(cell, found);
  found.consume(cell);
  return YES_WORDS.has(foldText(cell.text)) ? named : OPPOSITE[named];
};
export const readStatus: WordReader<Status> = wordReader(STATUS_WORDS, statusUnknown);
export const readSector: WordReader<SectorCode> = wordReader(SECTOR_WORDS, sectorUnknown);

/** The modality that words beside a date name: `5 May 2027 (online)`. */
export const modalityOfOtherWords: (text: string) => Modality | undefined = memoize(modalityWithin);
