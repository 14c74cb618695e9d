import type { DocumentData } from '@regional-presence/report';
import type { Heading } from 'mdast';
import type { PackageBuilder } from '../package/package-builder.js';

/** State shared by the blocks of a document while they are written. */
export interface RenderContext {
  builder: PackageBuilder;
  document: DocumentData;
  /** The bookmark of each heading in the table of contents. */
  bookmarks: ReadonlyMap<Heading, string>;
  /** Figures written so far. */
  figureCount: number;
}
