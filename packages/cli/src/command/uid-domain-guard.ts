import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readWrittenFiles } from '../file/written-files.js';
import type { CommandContext } from './context.js';
import type { CalendarOptions } from './feed-options.js';
import { publishedPath } from './published-dataset.js';
import type { RevisionOptions } from './revise-published.js';

/** The folders in which the build that wrote the published dataset can have left the list of its files. */
export function sinceFolders({ since }: RevisionOptions): string[] {
  if (since === undefined) return [];
  const folder = dirname(publishedPath(since));
  return [folder, join(folder, '..')];
}

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
  for (const folder of folders) {
    const published = await readWrittenFiles(folder);
    if (published) requireDomain(published.uidDomain, options, t);
  }
}

/** @throws Error if the domain is another one than the published one, unless that is allowed. */
function requireDomain(
  published: string | undefined,
  options: RevisionOptions & CalendarOptions,
  t: CommandContext['t'],
): void {
  const uidDomain = uidDomainOf(options);
  if (options.allowNewUids || published === uidDomain) return;
  throw new Error(t('reason/uidDomainChanged', { before: published ?? 'none', after: uidDomain ?? 'none' }));
}

/** Where the server notes the domain of the UIDs of its state. */
const domainFile = (state: string): string => `${state}.uid-domain`;

/**
 * Refuses UIDs with another domain than those of the kept state, and notes the domain for the next run.
 *
 * @throws Error
 */
export async function requireUidDomainOfState(
  state: string,
  options: RevisionOptions & CalendarOptions,
  { t }: CommandContext,
): Promise<void> {
  const noted = await readFile(domainFile(state), 'utf8').catch(() => undefined);
  if (noted !== undefined) requireDomain(noted.trim() || undefined, options, t);
  await writeFile(domainFile(state), `${uidDomainOf(options) ?? ''}\n`);
}
