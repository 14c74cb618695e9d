/**
 * What readers of other spreadsheet formats share. It is not public: it can change in any release.
 */
export { readRelationships, relationshipsPath } from './relationships.js';
export { type DateFormat, dateAsFormatted } from './serial-date.js';
export { SheetBuilder } from './sheet-builder.js';
export { sheetTables } from './sheet-tables.js';
export { readXml } from './xml.js';
export { unpack } from './zip/unzip.js';
