import type { ReportContext } from '../report-context';
import type { ActivityMark, Content } from '../tree/tree';

/**
 * A part of a document. A plugin gives its own under a name that is there, to replace it, or under another, to
 * add it.
 */
export interface Part {
  /** `introduction`, `region-afr`: unique in a document. */
  name: string;
  /** The heading; a part without one stands as it is. */
  title?: (context: ReportContext) => string;
  /** By what a reader may choose it: the region that it is of. */
  mark?: ActivityMark;
  /** Stands behind the sections, with a letter. */
  annex?: boolean;
  /**
   * What is in it. Headings of depth 3 are numbered below the part's.
   *
   * @returns nothing where the part has no place in this document.
   */
  content(context: ReportContext): readonly Content[] | undefined;
}
