/**
 * What readers of other spreadsheet formats share. It is not public: it can change in any release.
 */
export { fillMergedCells } from './fill-merged-cells.js';
export { type DateFormat, dateAsFormatted } from './serial-date.js';
export { withoutRows } from './without-rows.js';
export { readXml } from './xml.js';
export { unpack } from './zip/unzip.js';
