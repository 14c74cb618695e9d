import { readXml } from '@regional-presence/import-xlsx/internal';

/** From a part to another part, or to an address (ECMA-376 part 2, 9.3). */
export interface WordRelationship {
  id: string;
  type: string;
  target: string;
}

/** The relationships that a part declares. Of a damaged part, those before the damage. */
export function readRelationships(bytes: Uint8Array): WordRelationship[] {
  const found: WordRelationship[] = [];
  readXml(bytes, {
    open: (name, { Id = '', Type = '', Target = '' }) => {
      if (name === 'Relationship') found.push({ id: Id, type: Type, target: Target });
    },
  });
  return found;
}
