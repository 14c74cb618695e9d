import type { Activity, Modality, SectorCode } from '@regional-presence/core';
import { kindUnknown, modalityUnknown, sectorUnknown } from '@regional-presence/core/internal';

import type { FieldCell } from '../column/column.js';
import { memoize } from '../field/memoize.js';
import { withoutModality } from '../field/place/modality-parts.js';
import { isAnnouncedLater } from '../field/place/unknown-place.js';
import { KIND_WORDS, MODALITY_WORDS, modalityWithin, readWord, SECTOR_WORDS } from '../field/vocabulary.js';
import { foldText } from '../field/words.js';
import { isYesOrNo, YES_WORDS } from '../field/yes-no.js';
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

const readKind: WordReader<Activity['kind']> = wordReader(KIND_WORDS, kindUnknown);
const readModalityWord: WordReader<Modality> = wordReader(MODALITY_WORDS, modalityUnknown);

/** What a cell of a column of kinds or modes is: a word of a list, a mode with other words, or `TBC`. */
const kindOfCell = memoize((text) => {
  if (KIND_WORDS.has(foldText(text))) return 'word';
  return withoutModality(text).modality ? 'modality' : isAnnouncedLater(text) ? 'later' : 'word';
});
const modalityOfText = memoize((text) => {
  const { modality, rest } = withoutModality(text);
  return { modality, isWhole: rest === '', isLater: !modality && isAnnouncedLater(text) };
});

/** The kind of an activity, or its mode of participation, which lists have in a column of types: `Virtual`. */
export function readKindCell(
  cell: FieldCell | undefined,
  found: ReadingBuilder,
): { kind?: Activity['kind'] | undefined; modality?: Modality | undefined } {
  if (!cell) return NO_KIND;
  const form = kindOfCell(cell.text);
  if (form === 'word') return { kind: readKind(cell, found) };
  // `TBC`: the cell is kept, and nothing is wrong with it.
  return form === 'later' ? NO_KIND : { modality: readModality(cell, found) };
}

const NO_KIND = {};

/** What a column of yes and no says of the modality that its heading names: `online` no → physical. */
const OPPOSITE: Readonly<Partial<Record<Modality, Modality>>> = { virtual: 'physical', physical: 'virtual' };

const modalityOfHeading = memoize(modalityWithin);

/**
 * The mode of participation of its column: `hybrid`, `Online (Zoom)`, or yes and no below a heading that names one.
 * Other words of the cell, and `TBC`, go to `extra`.
 */
export function readModality(cell: FieldCell | undefined, found: ReadingBuilder): Modality | undefined {
  if (!cell) return undefined;
  const named = modalityOfHeading(cell.column.name);
  if (named && isYesOrNo(cell.text)) {
    found.consume(cell);
    return YES_WORDS.has(foldText(cell.text)) ? named : OPPOSITE[named];
  }
  const { modality, isWhole, isLater } = modalityOfText(cell.text);
  if (isLater) return undefined;
  if (!modality) return readModalityWord(cell, found);
  found.consume(cell);
  if (!isWhole) found.keep(cell);
  return modality;
}

const readSector: WordReader<SectorCode> = wordReader(SECTOR_WORDS, sectorUnknown);

/** Between Sectors that hold an activity together: `ITU-T/ITU-D`, `ITU-T and ITU-D`. */
const BETWEEN_SECTORS = /\s*[/;,&+|\n，、；،؛]\s*|\s+(?:and|et|y|и)\s+|\s+و\s*|[和与]/u;

/** The Sectors of a cell, where it has nothing else. */
const sectorsOfText = memoize((text): readonly SectorCode[] | undefined => {
  const parts = text.split(BETWEEN_SECTORS).filter((part) => part !== '');
  const sectors = parts.flatMap((part) => SECTOR_WORDS.get(foldText(part)) ?? []);
  return parts.length > 1 && sectors.length === parts.length ? [...new Set(sectors)] : undefined;
});

/** The Sectors of a cell, the first of which is that of the activity. */
export function readSectors(cell: FieldCell | undefined, found: ReadingBuilder): readonly SectorCode[] {
  const several = cell && sectorsOfText(cell.text);
  if (several) {
    found.consume(cell);
    return several;
  }
  const sector = readSector(cell, found);
  return sector === undefined ? [] : [sector];
}

/** The modality that words beside a date name: `5 May 2027 (online)`. */
export const modalityOfOtherWords: (text: string) => Modality | undefined = memoize(modalityWithin);
