import { formatList, quoted } from '@regional-presence/core/internal';
import { draftMapping } from '@regional-presence/import';
import { openPaths } from '../file/read-inputs.js';
import { groupProblems } from '../terminal/problem-groups.js';
import { problemText } from '../terminal/problem-text.js';
import type { CommandContext } from './context.js';
import { ALL_READERS } from './import-paths.js';

/** `presence draft-mapping`: writes the draft of a mapping file to standard output. */
export async function writeDraftMapping(path: string, context: CommandContext): Promise<number> {
  const { terminal, t, language } = context;
  const { inputs, problems, close } = await openPaths([path], ALL_READERS);
  const [input] = inputs;
  const draft = input && (await draftMapping(input, { readers: ALL_READERS }));
  await close();
  terminal.err(problemText(groupProblems(problems), context));
  if (!draft) {
    terminal.err(`${t('mapping/noTable', { path })}\n`);
    return 1;
  }
  terminal.out(`${JSON.stringify(draft, null, 2)}\n`);
  const unsure = Object.entries(draft.columns ?? {})
    .filter(([, meaning]) => typeof meaning === 'object' && (meaning?.confidence ?? 1) < 1)
    .map(([name]) => quoted(name, language));
  if (unsure.length > 0)
    terminal.err(
      `${t('mapping/unsure', { n: unsure.length, headings: formatList(unsure, language, 'conjunction') })}\n`,
    );
  return 0;
}
