import { dirname } from 'node:path';
import { readWrittenFiles } from '../file/written-files.js';
import type { CommandContext } from './context.js';
import type { CalendarOptions } from './feed-options.js';
import type { RevisionOptions } from './revise-published.js';

/** The folder of the published dataset, where the build that wrote it left the list of its files. */
export const sinceFolder = ({ since }: RevisionOptions): string[] =>
  since === undefined ? [] : [dirname(since)];

/** The declared domain of the UIDs: that of the option, else that of the file with settings. */
export const uidDomainOf = ({ uidDomain, feeds }: CalendarOptions): string | undefined =>
  uidDomain ?? feeds?.feed?.uidDomain;

/**
 * Refuses UIDs with another domain than those that were published: subscribers would see every event twice.
 *
 * @param folders what an earlier build may have written.
 * @throws Error
 */
export async function requireSameUidDomain(
  folders: readonly string[],
  options: RevisionOptions & CalendarOptions,
  { t }: CommandContext,
): Promise<void> {
  if (options.allowNewUids) return;
  const uidDomain = uidDomainOf(options);
  for (const folder of folders) {
    const published = await readWrittenFiles(folder);
    if (published && published.uidDomain !== uidDomain)
      throw new Error(
        t('reason/uidDomainChanged', { before: published.uidDomain ?? 'none', after: uidDomain ?? 'none' }),
      );
  }
}
