import type { WorkbookFault } from '@regional-presence/core/internal';
import { readXml } from './xml.js';

/** From a part of an archive to another part, or to an address (ECMA-376 part 2, 9.3). */
export interface PartRelationship {
  id: string;
  type: string;
  target: string;
  /** It leads out of the archive. */
  isExternal: boolean;
}

/** The relationships in a part, none if the archive does not have it. Of a damaged part, those before the damage. */
export function readRelationships(
  parts: ReadonlyMap<string, Uint8Array>,
  path: string,
): { relationships: PartRelationship[]; fault: WorkbookFault | undefined } {
  const relationships: PartRelationship[] = [];
  const bytes = parts.get(path);
  if (!bytes) return { relationships, fault: undefined };
  const fault = readXml(bytes, {
    open: (name, { Id, Type = '', Target, TargetMode }) => {
      if (name === 'Relationship' && Id && Target)
        relationships.push({ id: Id, type: Type, target: Target, isExternal: TargetMode === 'External' });
    },
  });
  return { relationships, fault: fault && { ...fault, part: path } };
}

/** The path of the part with the relationships of a part: `xl/workbook.xml` → `xl/_rels/workbook.xml.rels`. */
export const relationshipsPath = (part: string): string => part.replace(/[^/]*$/, '_rels/$&.rels');
