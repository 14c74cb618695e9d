import type { FormControl } from '@regional-presence/report';
import type { PackageBuilder } from '../package/package-builder.js';
import { escapeXml } from '../xml.js';

/** The font with both boxes that Word itself takes. */
const BOX_FONT =
  '<w:rFonts w:ascii="MS Gothic" w:hAnsi="MS Gothic" w:eastAsia="MS Gothic" w:cs="MS Gothic" w:hint="eastAsia"/>';

/** A box that a click ticks ([MS-DOCX] 2.6.1.15), from Word 2010. */
const BOX_PROPERTIES =
  '<w14:checkbox><w14:checked w14:val="0"/><w14:checkedState w14:val="2612" w14:font="MS Gothic"/><w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox>';

/**
 * A place of a form: a box to tick, or a text to write over what is shown (ECMA-376 part 1, 17.5.2). The control cannot be
 * deleted by accident. The bookmark before it stays when a program saves the file that does not know such controls.
 */
export function controlXml({ kind, bookmark }: FormControl, shown: string, builder: PackageBuilder): string {
  const properties = kind === 'box' ? BOX_PROPERTIES : '<w:showingPlcHdr/><w:text w:multiLine="1"/>';
  const runStyle = kind === 'box' ? `<w:rPr>${BOX_FONT}</w:rPr>` : '';
  const bookmarkId = builder.nextBookmarkId();
  return (
    `<w:bookmarkStart w:id="${bookmarkId}" w:name="${escapeXml(bookmark)}"/><w:bookmarkEnd w:id="${bookmarkId}"/>` +
    `<w:sdt><w:sdtPr><w:id w:val="${builder.nextControlId()}"/><w:lock w:val="sdtLocked"/>${properties}</w:sdtPr>` +
    `<w:sdtContent><w:r>${runStyle}<w:t xml:space="preserve">${escapeXml(shown)}</w:t></w:r></w:sdtContent></w:sdt>`
  );
}
