import { problemPatterns } from '@regional-presence/core/problems';
import { draftMapping } from '@regional-presence/import';
import { openInputs } from '../file/read-inputs.js';
import { problemText } from '../terminal/problem-text.js';
import type { Terminal } from '../terminal/terminal.js';
import { ALL_READERS } from './import-paths.js';

/** `presence map`: a mapping for a file to begin with, on standard output. */
export async function map(path: string, terminal: Terminal): Promise<number> {
  const opened = await openInputs([path], ALL_READERS);
  const [input] = opened.inputs;
  const draft = input && (await draftMapping(input, { readers: ALL_READERS }));
  await opened.close();
  terminal.err(problemText(problemPatterns(opened.problems), terminal));
  if (!draft) {
    terminal.err(`${path}: there is no table in it to map.\n`);
    return 1;
  }
  terminal.out(`${JSON.stringify(draft, null, 2)}\n`);
  const unsure = Object.entries(draft.columns ?? {}).filter(
    ([, meaning]) => typeof meaning === 'object' && (meaning?.confidence ?? 1) < 1,
  );
  if (unsure.length > 0)
    terminal.err(
      `Look at ${unsure.map(([name]) => `“${name}”`).join(', ')}: their headings do not say what they hold.\n`,
    );
  return 0;
}
