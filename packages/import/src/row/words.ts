import type { Activity, Modality, SectorCode, Status } from '@regional-presence/core';
import { kindUnknown, modalityUnknown, sectorUnknown, statusUnknown } from '@regional-presence/core/internal';

import type { FieldCell } from '../column/column.js';
import { memoize } from '../field/memoize.js';
import { withoutModality } from '../field/place/modality-parts.js';
import { isAnnouncedLater } from '../field/place/unknown-place.js';
import {
  KIND_WORDS,
  MODALITY_WORDS,
  modalityWithin,
  readWord,
  SECTOR_WORDS,
  STATUS_WORDS,
} from '../field/vocabulary.js';
import { foldText } from '../field/words.js';
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

const readKind: WordReader<Activity['kind']> = wordReader(KIND_WORDS, kindUnknown);
const readModalityWord: WordReader<Modality> = wordReader(MODALITY_WORDS, modalityUnknown);
const isAnnouncedLaterCached = memoize(isAnnouncedLater);
const withoutModalityCached = memoize(withoutModality);

/** The kind of an activity, or its mode of participation, which lists have in a column of types: `Virtual`. */
export function readKindCell(
  cell: FieldCell | undefined,
  found: ReadingBuilder,
): { kind?: Activity['kind'] | undefined; modality?: Modality } {
  if (!cell) return {};
  const isKind = KIND_WORDS.has(foldText(cell.text));
  const modality = isKind ? undefined : modalityOfCell(cell, found);
  if (modality) return { modality };
  // `TBC`: the cell is kept, and nothing is wrong with it.
  return isAnnouncedLaterCached(cell.text) ? {} : { kind: readKind(cell, found) };
}

/** The mode of participation of its column: `hybrid`, `Online (Zoom)`. `TBC` is kept. */
export function readModality(cell: FieldCell | undefined, found: ReadingBuilder): Modality | undefined {
  if (!cell) return undefined;
  const modality = modalityOfCell(cell, found);
  if (modality || isAnnouncedLaterCached(cell.text)) return modality;
  return readModalityWord(cell, found);
}

/** The mode of participation of a cell. Other words of the cell go to `extra`. */
function modalityOfCell(cell: FieldCell, found: ReadingBuilder): Modality | undefined {
  const { modality, rest } = withoutModalityCached(cell.text);
  if (!modality) return undefined;
  found.consume(cell);
  if (rest !== '') found.keep(cell);
  return modality;
}

export const readStatus: WordReader<Status> = wordReader(STATUS_WORDS, statusUnknown);
export const readSector: WordReader<SectorCode> = wordReader(SECTOR_WORDS, sectorUnknown);

/** The modality that words beside a date name: `5 May 2027 (online)`. */
export const modalityOfOtherWords: (text: string) => Modality | undefined = memoize(modalityWithin);
