import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Dataset, LANGUAGES, type Language, type Problem } from '@regional-presence/core';
import { isProblemCode } from '@regional-presence/core/internal';
import { importFiles } from '@regional-presence/import';
import { officialCountryName } from '@regional-presence/reference';
import { REPORT_NAMES, type ReportOptions, type ReportTree, reportTree } from '@regional-presence/report';
import { beforeAll, describe, expect, it } from 'vitest';

const folder = join(import.meta.dirname, '..');
const FILES = readdirSync(folder).filter((name) => /\.(?:csv|json|txt)$/.test(name));

let dataset: Dataset;
let problems: readonly Problem[];

beforeAll(async () => {
  ({ dataset, problems } = await importFiles(
    FILES.map((name) => ({ name, content: new Uint8Array(readFileSync(join(folder, name))) })),
    { period: '2021-09/2022-11' },
  ));
});

/** Every document that is handed in: each kind, of all Sectors, of one Sector, of one office. */
const DOCUMENTS: readonly ReportOptions[] = [
  ...REPORT_NAMES.filter((report) => report !== 'open-questions').map((report): ReportOptions => ({ report })),
  { report: 'advisory-group', sector: 'ITU-T' },
  { report: 'director-brief', sector: 'ITU-R' },
  { report: 'director-brief', sector: 'ITU-T' },
  { report: 'office-contribution', office: 'addis-ababa', period: '2021/2024' },
];
const CASES = LANGUAGES.flatMap((language) =>
  DOCUMENTS.map((options) => ({ name: JSON.stringify(options), options: { ...options, language }, language })),
);

const treeOf = (options: ReportOptions): ReportTree => reportTree(dataset, { ...options, problems });

interface Node {
  type: string;
  value?: string;
  language?: string;
  children?: readonly Node[];
  rows?: readonly Node[];
}

/** The text of a document, a line for each block. Links, and text that `isShown` leaves out, are a space. */
function textOf({ children }: ReportTree, isShown: (node: Node) => boolean): string {
  const visit = (node: Node): string => {
    if (node.type === 'link' || !isShown(node)) return ' ';
    if (node.value !== undefined) return node.value;
    const inner = [...(node.children ?? []), ...(node.rows ?? [])].map(visit).join('');
    return /^(?:paragraph|heading|tableCell|listItem)$/.test(node.type) ? `${inner}\n` : inner;
  };
  return (children as readonly Node[]).map(visit).join('\n');
}

/** Text in the document's language, without what is marked as another. */
const ownText = (tree: ReportTree, language: Language): string =>
  textOf(tree, (node) => node.type !== 'span' || node.language === language);

const allText = (tree: ReportTree): string => textOf(tree, () => true);

/** Words of English that no other of the six languages has, whatever the text is about. */
const ENGLISH =
  /\b(?:the|of|and|for|with|from|by|this|that|is|are|was|were|has|have|not|each|every|meetings?|workshops?|trainings?|study group|regional group|held|ongoing|planned|status|virtual meeting|office|offices|report|year|years)\b/gi;

/** The names of a file, a row, an option, a period of ISO 8601, an IANA zone, a language that is not known. */
const INTERNAL: readonly (readonly [string, RegExp])[] = [
  ['a file', /[\p{L}\d_-]+\.(?:csv|tsv|txt|json|xlsx?|xlsm|ods|ics|md|docx|html)\b/u],
  ['a row', /\b(?:row|ligne|fila|строк[аи]) \d|第\d+行|الصف \d/],
  ['an option', /(?:^|\s)--?[a-z]{2,}/m],
  ['an ISO date', /\b\d{4}-\d{2}(?:-\d{2})?\b(?!年)/],
  ['an EDTF period', /\b\d{4}(?:-\d\d)*\/(?:\d{4}|\.\.)|\.\.\/\d{4}|\d{4}[~%?]|\bXXXX-/],
  ['a duration', /\bP\d+[YMWD]\b/],
  ['an IANA zone', /\b(?:Africa|America|Antarctica|Asia|Atlantic|Australia|Etc|Europe|Indian|Pacific)\/[A-Z]/],
  ['und', /\bund\b/],
];

describe.each(CASES)('$name in $language', ({ options, language }) => {
  it.each(INTERNAL)('does not have %s', (_, pattern) => {
    // Numbers of years with a hyphen, `2020-2023`, are ranges and not months.
    const text = allText(treeOf(options)).replace(/\b(\d{4})[-\u2011](20\d\d)\b/g, '$1–$2');
    expect(pattern.exec(text)?.[0]).toBeUndefined();
  });

  it('does not have the code of a problem', () => {
    const words = allText(treeOf(options)).match(/\b[a-z]+(?:-[a-z]+)+\b/g) ?? [];
    expect(words.filter((word) => isProblemCode(word))).toEqual([]);
  });

  it.skipIf(language === 'en')('has English in marked text only', () => {
    expect(ownText(treeOf(options), language).match(ENGLISH) ?? []).toEqual([]);
  });

  it('has countries by their names of the United Nations', () => {
    const text = ownText(treeOf(options), language);
    const platform = new Intl.DisplayNames(language, { type: 'region' });
    for (const country of countriesOf(dataset)) {
      const [official, other] = [officialCountryName(country, language), platform.of(country)!];
      if (other !== official && !official.includes(other)) expect(text).not.toContain(other);
    }
  });
});

/** The countries that the activities and offices name. */
const countriesOf = ({ events, projects, offices }: Dataset): Set<string> =>
  new Set([
    ...offices.map(({ country }) => country),
    ...events.flatMap(({ place }) => (place?.country ? [place.country] : [])),
    ...projects.flatMap(({ focusCountries }) => focusCountries ?? []),
  ]);

describe('the open questions, which go back to an office', () => {
  it.each(LANGUAGES.filter((language) => language !== 'en'))('are in %s', (language) => {
    // What a file has in a cell is quoted.
    const text = ownText(treeOf({ report: 'open-questions', language }), language).replace(
      /«[^»]*»|“[^”]*”/g,
      '',
    );
    expect(text.match(/\b(?:the|of|and|with|from|this|that|is|are|was|were|has|have|not)\b/gi) ?? []).toEqual([]);
  });
});

describe('names in documents', () => {
  it.each([
    ['fr', 'UAT', 'ATU'],
    ['es', 'UAT', 'ATU'],
    ['ru', 'АСЭ', 'ATU'],
    ['ru', 'СИТЕЛ', 'CITEL'],
    ['ru', 'РСС', 'RCC'],
    ['fr', 'AMNT', 'WTSA'],
    ['ru', 'ВАСЭ', 'WTSA'],
  ] as const)('in %s are %s and not %s', (language, own, english) => {
    const text = ownText(treeOf({ report: 'advisory-group', language }), language);
    expect(text).toContain(own);
    expect(text).not.toMatch(new RegExp(`\\b${english}\\b`));
  });

  it('of a regional group are those of its study group and area', () => {
    const text = (language: Language) => allText(treeOf({ report: 'advisory-group', language }));
    expect(text('fr')).toContain('Groupe régional de la Commission d’études 12 de l’UIT-T pour l’Afrique');
    expect(text('ru')).toContain('Региональная группа 12-й Исследовательской комиссии МСЭ-Т для Африки');
    expect(text('zh')).toContain('ITU-T第12研究组非洲区域组');
  });

  it('of a body are written out at the first mention only', () => {
    const text = allText(treeOf({ report: 'advisory-group', language: 'en' }));
    expect(text.split('World Telecommunication Standardization Assembly').length).toBe(2);
  });
});
