import { PART_NAMES, type PartName } from '@regional-presence/report';
import { oneOf } from './parse-value.js';

const parsePart = oneOf(PART_NAMES);

/** Accepts names of parts, separated by commas. */
export const parseParts = (text: string): PartName[] => text.split(',').map((name) => parsePart(name.trim()));
