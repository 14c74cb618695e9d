import type { CsvOptions } from '../csv/csv-options.js';
import type { Mapping } from '../plan/mapping.js';
import type { TableOptions } from '../plan/table-options.js';
import type { SheetPlace } from '../sheet/table-report.js';

/** How one sheet is read. */
export interface SheetOptions extends TableOptions {
  /** The sheet is not read. */
  skip?: boolean | undefined;
}

/** How one file is read. These take precedence over the options of the whole import. */
export interface FileOptions extends TableOptions, CsvOptions {
  /** The file is not read. */
  skip?: boolean | undefined;
  /** How the sheets of a workbook are read, by their names. */
  sheets?: Readonly<Record<string, SheetOptions>> | undefined;
}

/** Options by the names of files. */
export type OptionsByFile = Readonly<Record<string, FileOptions>>;

/** The mapping with the columns and constants of another, which takes precedence. */
export function mergeMappings(base: Mapping | undefined, over: Mapping | undefined): Mapping | undefined {
  if (!base || !over) return over ?? base;
  return {
    ...base,
    ...over,
    ...(base.columns || over.columns ? { columns: { ...base.columns, ...over.columns } } : {}),
    ...(base.combine || over.combine ? { combine: { ...base.combine, ...over.combine } } : {}),
    ...(base.constants || over.constants ? { constants: { ...base.constants, ...over.constants } } : {}),
  };
}

/** Options with those of another, which take precedence where they are given. */
export function mergeOptions<Options extends TableOptions>(
  base: Options,
  over: Partial<Options> = {},
): Options {
  const given = Object.entries(over).filter(([, value]) => value !== undefined);
  const merged = { ...base, ...Object.fromEntries(given) } as Options;
  const mapping = mergeMappings(base.mapping, over.mapping);
  return mapping ? { ...merged, mapping } : merged;
}

/** The options of a file: those of the import, with its own. */
export function optionsOfFile<Options extends TableOptions>(
  options: Options & { files?: OptionsByFile | undefined },
  file: string,
): Options & FileOptions {
  const { files, ...common } = options;
  const own = files && Object.hasOwn(files, file) ? files[file] : undefined;
  return mergeOptions<TableOptions & FileOptions>(common, own) as Options & FileOptions;
}

/** The options of a sheet: those of its file, with its own. */
export function optionsOfSheet(options: FileOptions, { sheet }: Pick<SheetPlace, 'sheet'>): SheetOptions {
  const { sheets, skip: _, ...common } = options;
  const own = sheets && sheet !== undefined && Object.hasOwn(sheets, sheet) ? sheets[sheet] : undefined;
  return mergeOptions<SheetOptions>(common, own);
}
