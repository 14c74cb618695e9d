import {
  type Correction,
  type CorrectionResult,
  type Input,
  type ProblemPlace,
  readAll,
} from '@regional-presence/core';
import { type WorkbookFault, workbookUnreadable } from '@regional-presence/core/internal';
import { isReadPart, readWorkbook } from '../workbook.js';
import { unpack } from '../zip/unzip.js';
import { readZipArchive, writeZipArchive } from '../zip/zip-archive.js';
import { isChainPart, withoutCalculationChain } from './calculation-chain.js';
import { correctSheet } from './correct-sheet.js';
import { correctionsBySheet } from './sheet-corrections.js';

/**
 * Corrects the sheets of a workbook. All other parts are copied as they are. A row that is left out is emptied, because
 * formulas and other corrections refer to the rows below it by their numbers.
 */
export async function correctWorkbook(
  input: Input,
  corrections: readonly Correction[],
): Promise<CorrectionResult> {
  const bytes = await readAll(input);
  if (corrections.length === 0) return { bytes };
  const place: ProblemPlace = { file: input.name };
  const unreadable = (fault: WorkbookFault, at = place) => ({ problem: workbookUnreadable(fault, at) });
  const unpacked = unpack(bytes, (name) => isReadPart(name) || isChainPart(name));
  if ('unsafe' in unpacked) return unreadable(unpacked.unsafe);
  const { parts } = unpacked;
  const archive = readZipArchive(bytes);
  if (!archive) return unreadable({ reason: 'notUnpackable', detail: 'central directory' });
  const workbook = readWorkbook(parts);
  if ('fault' in workbook) return unreadable(workbook.fault);
  const changes = new Map<string, Uint8Array | undefined>();
  let hasRemovedFormulas = false;
  for (const [name, own] of correctionsBySheet(corrections)) {
    const sheet = workbook.sheets.find((each) => each.name === name);
    if (!sheet) continue;
    const corrected = correctSheet(parts.get(sheet.part)!, own);
    if ('fault' in corrected)
      return unreadable({ part: name, ...corrected.fault }, { ...place, sheet: name });
    changes.set(sheet.part, corrected.bytes);
    hasRemovedFormulas ||= corrected.hasRemovedFormulas;
  }
  if (hasRemovedFormulas)
    for (const [name, content] of withoutCalculationChain(parts)) changes.set(name, content);
  return { bytes: writeZipArchive(archive, changes) };
}
