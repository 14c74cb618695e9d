import { type DateFormat, type DateSystem, dateFormat } from './serial-date.js';
import { readXml } from './xml.js';

export interface Sheet {
  name: string;
  hidden: boolean;
  /** Name of its part in the archive. */
  part: string;
}

export interface Workbook {
  sheets: Sheet[];
  dateSystem: DateSystem;
  sharedStrings: string[];
  /** By cell style: what its number format shows of a date. */
  dateStyles: (DateFormat | undefined)[];
  /** Names of sheets whose part is not in the archive. */
  missing: string[];
}

type Parts = ReadonlyMap<string, Uint8Array>;

/** Reads what the sheets refer to: their names, the shared strings, the styles. */
export function readWorkbook(parts: Parts): Workbook | { fault: string } {
  const workbook: Workbook = { sheets: [], dateSystem: 1900, sharedStrings: [], dateStyles: [], missing: [] };
  const targets = new Map<string, string>();
  const named: { name: string; hidden: boolean; relation: string }[] = [];
  const faults = [
    read(parts, 'xl/_rels/workbook.xml.rels', (name, { Id, Target }) => {
      if (name === 'Relationship' && Id && Target) targets.set(Id, partName(Target));
    }),
    read(parts, 'xl/workbook.xml', (name, attributes) => {
      if (name === 'workbookPr' && /^(?:1|true)$/.test(attributes.date1904 ?? '')) workbook.dateSystem = 1904;
      const relation = relationOf(attributes);
      if (name === 'sheet' && attributes.name !== undefined && relation)
        named.push({
          name: attributes.name,
          hidden: (attributes.state ?? 'visible') !== 'visible',
          relation,
        });
    }),
    readStrings(parts, workbook.sharedStrings),
    readStyles(parts, workbook.dateStyles),
  ];
  const fault = faults.find((found) => found !== undefined);
  if (fault !== undefined) return { fault };
  for (const { name, hidden, relation } of named) {
    const part = targets.get(relation);
    if (part && parts.has(part)) workbook.sheets.push({ name, hidden, part });
    else if (part === undefined || part.includes('worksheets/')) workbook.missing.push(name);
  }
  return workbook.sheets.length > 0 ? workbook : { fault: 'it has no sheets' };
}

/** The identifier of a relationship, whatever prefix a program gave to its namespace. */
export const relationOf = (attributes: Record<string, string>): string | undefined =>
  Object.entries(attributes).find(([name]) => name.endsWith(':id'))?.[1];

/** What the relationships of a sheet lead to outside the workbook, by their identifiers. */
export function outerTargets(parts: Parts, sheet: string): Map<string, string> {
  const targets = new Map<string, string>();
  read(parts, sheet.replace(/[^/]+$/, '_rels/$&.rels'), (name, { Id, Target, TargetMode }) => {
    if (name === 'Relationship' && Id && Target && TargetMode === 'External') targets.set(Id, Target);
  });
  return targets;
}

/** The characters that XML cannot hold, as Excel escapes them: `_x000D_` (ECMA-376 part 1, 22.9.2.19). */
export const unescaped = (text: string): string =>
  text.replace(/_x([\dA-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/** A target is a path from `xl/`, or from the root where it begins with a slash. */
const partName = (target: string): string =>
  target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`;

function read(
  parts: Parts,
  name: string,
  open: (name: string, attributes: Record<string, string>) => void,
): string | undefined {
  const bytes = parts.get(name);
  if (!bytes) return name.endsWith('workbook.xml') ? 'it has no workbook in it' : undefined;
  const fault = readXml(bytes, { open });
  return fault && `${name}: ${fault}`;
}

/** Shared strings: the text runs of each, without the phonetic guides of Japanese. */
function readStrings(parts: Parts, strings: string[]): string | undefined {
  const bytes = parts.get('xl/sharedStrings.xml');
  if (!bytes) return undefined;
  let current: string | undefined;
  let inText = false;
  let phonetic = false;
  return readXml(bytes, {
    open(name) {
      if (name === 'si') current = '';
      else if (name === 'rPh') phonetic = true;
      else if (name === 't') inText = true;
    },
    text(text) {
      if (inText && !phonetic && current !== undefined) current += text;
    },
    close(name) {
      if (name === 't') inText = false;
      else if (name === 'rPh') phonetic = false;
      else if (name === 'si') {
        strings.push(unescaped(current ?? ''));
        current = undefined;
      }
    },
  });
}

function readStyles(parts: Parts, dateStyles: (DateFormat | undefined)[]): string | undefined {
  const bytes = parts.get('xl/styles.xml');
  if (!bytes) return undefined;
  const codes = new Map<number, string>();
  let inCells = false;
  return readXml(bytes, {
    open(name, { numFmtId, formatCode }) {
      if (name === 'numFmt' && numFmtId && formatCode !== undefined) codes.set(Number(numFmtId), formatCode);
      else if (name === 'cellXfs') inCells = true;
      else if (name === 'xf' && inCells)
        dateStyles.push(dateFormat(Number(numFmtId ?? 0), codes.get(Number(numFmtId))));
    },
    close(name) {
      if (name === 'cellXfs') inCells = false;
    },
  });
}
