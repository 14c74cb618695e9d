import {
  DETAIL_NAMES,
  type DetailName,
  INTERNAL_DETAIL_NAMES,
  type InternalDetailName,
  PART_NAMES,
  type PartName,
} from '@regional-presence/report';
import { oneOf } from './parse-value.js';

const namesIn = <Name extends string>(text: string, parse: (name: string) => Name): Name[] =>
  text.split(',').map((name) => parse(name.trim()));

const parsePart = oneOf(PART_NAMES);
const parsePartOrDetail = oneOf([...PART_NAMES, ...DETAIL_NAMES]);

/** Accepts names of parts, separated by commas. */
export const parseParts = (text: string): PartName[] => namesIn(text, parsePart);

/** Accepts names of parts, and of details of the activities, separated by commas. */
export const parsePartsOrDetails = (text: string): (PartName | DetailName)[] =>
  namesIn(text, parsePartOrDetail);

const parseInternalDetail = oneOf(INTERNAL_DETAIL_NAMES);

/** Accepts names of details that offices keep for themselves, separated by commas. */
export const parseInternalDetails = (text: string): InternalDetailName[] =>
  namesIn(text, parseInternalDetail);
