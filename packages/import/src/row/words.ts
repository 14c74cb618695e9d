import type { Activity, Modality, SectorCode } from '@regional-presence/core';
import { kindUnknown, modalityUnknown, sectorUnknown } from '@regional-presence/core/internal';

import type { FieldCell } from '../column/column.js';
import { memoize } from '../field/memoize.js';
import { KIND_WORDS, MODALITY_WORDS, modalityWithin, readWord, SECTOR_WORDS } from '../field/vocabulary.js';
import type { ReadingBuilder } from './reading.js';

type WordReader<Value> = (cell: FieldCell | undefined, found: ReadingBuilder) => Value | undefined;

/** A reader of cells with a word of a list. The cell of an unknown word goes to `extra`. */
function wordReader<Value extends string>(
  words: ReadonlyMap<string, Value>,
  unknown: typeof kindUnknown | typeof modalityUnknown | typeof sectorUnknown,
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
export const readModality: WordReader<Modality> = wordReader(MODALITY_WORDS, modalityUnknown);
export const readSector: WordReader<SectorCode> = wordReader(SECTOR_WORDS, sectorUnknown);

/** The modality that words beside a date name: `5 May 2027 (online)`. */
export const modalityOfOtherWords: (text: string) => Modality | undefined = memoize(modalityWithin);
