import * as fc from 'fast-check';

/** The column headings of the rows. */
export const HEADING = [
  'Title',
  'Type',
  'Date',
  'Hours',
  'Place',
  'Mode',
  'Region',
  'Group',
  'Ref',
  'Remarks',
];

/** Rows of which many are similar, so that some are merged, some reported, and some get a suffix to their id. */
const cell: Record<string, fc.Arbitrary<string>> = {
  Title: fc.constantFrom(
    'Forum on spectrum',
    'Forum on Spectrum',
    'Second forum on spectrum',
    'Forum on spectrum, 2',
    'Meeting of SG5RG-AFR',
    'SG5RG-AFR',
    '9th SG5RG-AFR meeting',
    'Workshop on cybersecurity',
    'Atelier sur la cybersécurité',
    'Training',
    'Training course, module 1',
    'Training course, module 2',
    'toString',
    '',
  ),
  Type: fc.constantFrom('', 'meeting', 'workshop', 'series', 'project', 'engagement', 'party'),
  Date: fc.constantFrom(
    '2022-05-02',
    '2 May 2022',
    '2-3 May 2022',
    'May 2022',
    '2022',
    '2 and 9 May 2022',
    '03/04/2022',
    'soon',
    '',
  ),
  Hours: fc.constantFrom('', '', '10:00', '10:00-12:00 Geneva time'),
  Place: fc.constantFrom('', 'Lima, Peru', 'Dakar', 'Geneva', 'toString'),
  Mode: fc.constantFrom('', 'virtual', 'présentiel', 'hybrid'),
  Region: fc.constantFrom('AFR', 'AFR', 'Afrique', 'EUR', '', 'Mars'),
  Group: fc.constantFrom('', '', 'SG5RG-AFR', 'SG99XX'),
  Ref: fc.constantFrom('', '', '', 'A-1', 'A-2', '7'),
  Remarks: fc.constantFrom('', 'a, b', '=1+1', '“x”\nnext line'),
};
/** A row of an office's list. */
export const row = fc.record(cell).map((cells) => HEADING.map((name) => cells[name]!));
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
/** The rows as a CSV file. */
export const csv = (rows: readonly (readonly string[])[]) =>
  `${[HEADING, ...rows].map((cells) => cells.map(quoted).join(',')).join('\r\n')}\r\n`;
export const rowsOf = (most: number) => fc.array(row, { maxLength: most });
