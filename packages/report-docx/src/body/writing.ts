import type { DocumentData } from '@regional-presence/report';
import type { Heading } from 'mdast';
import type { Parts } from '../package/parts.js';

/** What the blocks of a document are written with. */
export interface Writing {
  parts: Parts;
  document: DocumentData;
  /** The bookmark of each heading of which the contents tell. */
  bookmarks: ReadonlyMap<Heading, string>;
  figures: number;
}
