/**
 * Names of files that programs leave next to a document while they write or show it: lock files of Office and
 * LibreOffice, unfinished downloads and copies, swap and backup files of editors, and what Windows puts into folders.
 */
const TEMPORARY_NAME =
  /^(?:~\$|\.|#.*#$)|\.(?:tmp|temp|part|partial|crdownload|download|filepart|sw[nop])$|~$|^(?:thumbs\.db|desktop\.ini)$/i;

/** Whether a file of a folder is not read: `~$plan.xlsx`, `.~lock.plan.ods#`, `plan.csv.part`, `Thumbs.db`. */
export const isTemporaryName = (name: string): boolean => TEMPORARY_NAME.test(name);
