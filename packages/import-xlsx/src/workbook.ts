import type { WorkbookFault } from '@regional-presence/core/internal';
import { type CellStyle, readCellStyles } from './cell-styles.js';
import { readRelationships, relationshipsPath } from './relationships.js';
import type { DateSystem } from './serial-date.js';
import { readSharedStrings, type SharedString } from './shared-strings.js';
import { readXml } from './xml.js';

export interface Sheet {
  name: string;
  isHidden: boolean;
  /** Path of its part in the archive. */
  part: string;
}

export interface Workbook {
  sheets: Sheet[];
  dateSystem: DateSystem;
  sharedStrings: SharedString[];
  /** By index of the style. */
  styles: CellStyle[];
  /** Names of worksheets whose part is not in the archive. */
  missingSheets: string[];
}

type WorkbookParts = ReadonlyMap<string, Uint8Array>;

/** Whether a part of the archive is read. */
export const isReadPart = (name: string): boolean =>
  /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|styles\.xml|worksheets\/(?:[^/]+\.xml|_rels\/[^/]+\.rels))$/.test(
    name,
  );

/** Reads the workbook without the rows of its sheets: names of sheets, shared strings, styles. */
export function readWorkbook(parts: WorkbookParts): Workbook | { fault: WorkbookFault } {
  const workbook: Workbook = {
    sheets: [],
    dateSystem: 1900,
    sharedStrings: [],
    styles: [],
    missingSheets: [],
  };
  const { relationships, fault: relationshipsFault } = readRelationships(parts, relationshipsPath(MAIN_PART));
  const targets = new Map(relationships.map(({ id, target }) => [id, partPath(target)]));
  const sheetElements: { name: string; isHidden: boolean; relation: string }[] = [];
  const faults = [
    relationshipsFault,
    readMainPart(parts, (name, attributes) => {
      if (name === 'workbookPr' && /^(?:1|true)$/.test(attributes.date1904 ?? '')) workbook.dateSystem = 1904;
      const relation = relationshipId(attributes);
      if (name === 'sheet' && attributes.name !== undefined && relation)
        sheetElements.push({
          name: attributes.name,
          isHidden: (attributes.state ?? 'visible') !== 'visible',
          relation,
        });
    }),
    readSharedStrings(parts.get('xl/sharedStrings.xml'), workbook.sharedStrings),
    readCellStyles(parts.get('xl/styles.xml'), workbook.styles),
  ];
  const fault = faults.find((found) => found !== undefined);
  if (fault !== undefined) return { fault };
  for (const { name, isHidden, relation } of sheetElements) {
    const part = targets.get(relation);
    if (part && parts.has(part)) workbook.sheets.push({ name, isHidden, part });
    else if (part === undefined || part.includes('worksheets/')) workbook.missingSheets.push(name);
  }
  return workbook.sheets.length > 0 ? workbook : { fault: { reason: 'noSheets' } };
}

/** The relationship id of an element (`r:id`), whatever the prefix of its namespace. */
export const relationshipId = (attributes: Record<string, string>): string | undefined =>
  Object.entries(attributes).find(([name]) => name.endsWith(':id'))?.[1];

/** The targets outside the workbook to which a sheet has relationships, by relationship id. */
export function externalTargets(parts: WorkbookParts, sheet: string): Map<string, string> {
  const { relationships } = readRelationships(parts, relationshipsPath(sheet));
  return new Map(relationships.filter(({ isExternal }) => isExternal).map(({ id, target }) => [id, target]));
}

/** `worksheets/sheet1.xml` → `xl/worksheets/sheet1.xml`; a target with a leading slash starts at the root. */
export const partPath = (target: string): string =>
  target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`;

/** The main part of a workbook. */
export const MAIN_PART = 'xl/workbook.xml';

function readMainPart(
  parts: WorkbookParts,
  open: (name: string, attributes: Record<string, string>) => void,
): WorkbookFault | undefined {
  const bytes = parts.get(MAIN_PART);
  if (!bytes) return { reason: 'noSheets' };
  const fault = readXml(bytes, { open });
  return fault && { ...fault, part: MAIN_PART };
}
