import { relationshipsPath } from '../relationships.js';
import { MAIN_PART, partPath } from '../workbook.js';
import { readXml } from '../xml.js';
import { splicedXml, tagStart, type XmlSplice } from './xml-splices.js';

const RELATIONS = relationshipsPath(MAIN_PART);
const CONTENT_TYPES = '[Content_Types].xml';

/** Whether a part names the order in which formulas are computed, or where it is. */
export const isChainPart = (name: string): boolean => name === RELATIONS || name === CONTENT_TYPES;

/**
 * Leaves out the order in which formulas are computed (ECMA-376 part 1, 18.6): it must not name a cell without a
 * formula. Programs make it again.
 */
export function withoutCalculationChain(
  parts: ReadonlyMap<string, Uint8Array>,
): Map<string, Uint8Array | undefined> {
  const changes = new Map<string, Uint8Array | undefined>();
  const relations = withoutElements(parts.get(RELATIONS), ({ Type, Target }) => {
    const isChain = /\/calcChain$/.test(Type ?? '');
    if (isChain && Target) changes.set(partPath(Target), undefined);
    return isChain;
  });
  if (changes.size === 0) return changes;
  const chains = new Set([...changes.keys()].map((name) => `/${name}`));
  const types = withoutElements(parts.get(CONTENT_TYPES), ({ PartName }) => chains.has(PartName ?? ''));
  changes.set(RELATIONS, relations);
  if (types) changes.set(CONTENT_TYPES, types);
  return changes;
}

/** An XML part without the elements of which the attributes are chosen. */
function withoutElements(
  bytes: Uint8Array | undefined,
  isChosen: (attributes: Record<string, string>) => boolean,
): Uint8Array | undefined {
  if (!bytes) return undefined;
  const xml = new TextDecoder().decode(bytes);
  const splices: XmlSplice[] = [];
  const opened: (number | undefined)[] = [];
  readXml(bytes, {
    open(_, attributes, end) {
      opened.push(isChosen(attributes) ? tagStart(xml, end) : undefined);
    },
    close(_, end) {
      const start = opened.pop();
      if (start !== undefined) splices.push({ start, end, text: '' });
    },
  });
  return new TextEncoder().encode(splicedXml(xml, splices));
}
