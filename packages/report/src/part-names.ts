/**
 * The parts of the documents, by the names of their sections; `regions` and `offices` are several sections each.
 *
 * @example
 * PART_NAMES.includes('regions'); // true
 */
export const PART_NAMES = [
  'draft',
  'opening',
  'introduction',
  'mandates',
  'coordination',
  'regions',
  'no-region',
  'implementation',
  'offices',
  'nothing',
  'key-figures',
  'highlights',
  'coming',
  'subscription',
  'by-month',
  'changes',
  'conclusion',
  'evidence',
  'figures',
  'events',
  'statements',
  'open-questions',
] as const;
export type PartName = (typeof PART_NAMES)[number];

/**
 * What an item says of an activity besides its title, date, place and status, where it may be left out of a document.
 *
 * @example
 * DETAIL_NAMES.includes('outcomes'); // true
 */
export const DETAIL_NAMES = ['descriptions', 'outcomes', 'participants', 'links'] as const;
export type DetailName = (typeof DETAIL_NAMES)[number];

/**
 * What offices keep of an activity for themselves: whom to ask, and their remarks. A document has it only where it is asked for.
 *
 * @example
 * INTERNAL_DETAIL_NAMES.includes('contacts'); // true
 */
export const INTERNAL_DETAIL_NAMES = ['contacts', 'notes'] as const;
export type InternalDetailName = (typeof INTERNAL_DETAIL_NAMES)[number];
