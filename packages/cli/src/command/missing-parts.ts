import type { Dataset } from '@regional-presence/core';
import { formatList } from '@regional-presence/core/internal';
import type { ReportOptions } from '@regional-presence/report';
import { documentParts } from '@regional-presence/report/internal';
import type { CommandContext } from './context.js';

/**
 * Warns of parts that were asked for and that the document never has, with those that it has.
 *
 * @throws Error if it has none of them: nothing would be left of the document.
 */
export function warnOfMissingParts(
  dataset: Dataset,
  options: ReportOptions,
  { terminal, t, language }: CommandContext,
): void {
  const { parts = [], report = 'advisory-group' } = options;
  const known = documentParts(dataset, options);
  const missing = parts.filter((part) => !known.includes(part));
  if (missing.length === 0) return;
  const [names, others] = [missing, known].map((list) => formatList(list, language, 'unit'));
  const text = t('warning/partsMissing', { report, parts: names!, known: others! });
  if (missing.length === parts.length) throw new Error(text);
  terminal.err(`${text}\n`);
}
