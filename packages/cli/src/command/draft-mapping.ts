import { formatList, quoted } from '@regional-presence/core/internal';
import { draftMapping, FIELDS, type Mapping } from '@regional-presence/import';
import { openPaths } from '../file/read-inputs.js';
import { groupProblems } from '../terminal/problem-groups.js';
import { problemText } from '../terminal/problem-text.js';
import type { CommandContext } from './context.js';
import { ALL_READERS } from './import-paths.js';

/** `presence draft-mapping`: writes the draft of a mapping file to standard output. */
export async function writeDraftMapping(path: string, context: CommandContext): Promise<number> {
  const { terminal, t } = context;
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
  terminal.err(draftText(draft, context));
  return 0;
}

/** The columns of a draft that a person has to check, and what can be written instead. */
function draftText({ columns = {}, headerRow }: Mapping, { t, language }: CommandContext): string {
  const percent = new Intl.NumberFormat(language, { style: 'percent' });
  const lines = Object.entries(columns).flatMap(([name, meaning]) => {
    if (typeof meaning !== 'object' || !meaning || (meaning.confidence ?? 1) === 1) return [];
    const { field, confidence = 0, sample = '' } = meaning;
    const values = { heading: quoted(name, language), sample: quoted(sample, language) };
    return field === null
      ? [t('mapping/noField', values)]
      : [t('mapping/guess', { ...values, field, percent: percent.format(confidence) })];
  });
  if (lines.length === 0 && headerRow !== 0) return '';
  const recipes = { noHeader: '"headerRow": 0', ignore: '"values": {"-": ""}', fillDown: '"fillDown": true' };
  return [
    t('mapping/check', {}),
    ...lines.map((line) => `  ${line}`),
    t('mapping/fields', { fields: formatList(FIELDS, language, 'disjunction') }),
    t('mapping/recipes', recipes),
    '',
  ].join('\n');
}
