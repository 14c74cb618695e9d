import { describe, expect, it } from 'vitest';
import { presence, temporaryFolder } from './run-presence.js';

const folder = temporaryFolder();

const PLAN = [
  'Title,Type,Date,Place',
  'Forum on AI,workshp,03/04/2027,"Lima, Peru"',
  'Training,training,5 May 2027,"Lima, Peru"',
  ',meeting,6 May 2027,',
].join('\n');

interface Question {
  code: string;
  answers: { label: { term: string }; change: object }[];
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** The first answer of each question, as a work file. */
const firstAnswers = (asked: readonly Question[]): Record<string, unknown> => {
  const work: Record<string, unknown> = {};
  for (const { answers } of asked)
    for (const [name, value] of Object.entries(answers[0]!.change))
      work[name] = Array.isArray(value) ? [...((work[name] as unknown[]) ?? []), ...value] : value;
  return work;
};

describe('a work file', () => {
  it('made of the answers to the questions of check resolves them for check, convert and build', async () => {
    const plan = folder.write('plan.csv', PLAN);
    const asked = await presence(['check', plan, '--questions', '--format', 'json']);
    expect(asked.status).toBe(1);
    const questions = JSON.parse(asked.stdout) as Question[];
    expect(questions.map(({ code }) => code).sort()).toEqual([
      'date-order-unknown',
      'kind-unknown',
      'row-without-title',
    ]);
    const work = folder.write('work.json', JSON.stringify(firstAnswers(questions)));
    const again = await presence(['check', plan, '--questions', '--work', work]);
    expect([again.status, again.stdout]).toEqual([0, '']);
    const { stdout } = await presence(['convert', plan, '--work', work, '--to', 'json']);
    const { events } = JSON.parse(stdout) as { events: { kind: string; when: { period: string } }[] };
    expect(events.map(({ kind, when }) => [kind, when.period])).toEqual([
      ['workshop', '2027-04-03'],
      ['training', '2027-05-05'],
    ]);
  });

  it('of which a part does not fit the files any more is reported', async () => {
    const plan = folder.write('plan.csv', PLAN);
    const work = folder.write(
      'stale.json',
      JSON.stringify({
        files: { 'other.csv': { order: 'dmy' } },
        edits: [{ file: plan, row: 2, column: 'B', from: 'forum', to: 'workshop' }],
        decisions: [
          {
            kind: 'same',
            rows: [
              { file: plan, row: 2 },
              { file: plan, row: 9 },
            ],
          },
        ],
      }),
    );
    const { stdout } = await presence(['check', plan, '--work', work, '--format', 'json']);
    const codes = (JSON.parse(stdout) as { code: string }[]).map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(['edit-stale', 'decision-stale', 'options-unused']));
  });

  it('that is not one is refused with the place of the fault', async () => {
    const plan = folder.write('plan.csv', PLAN);
    const work = folder.write(
      'wrong.json',
      '{ "edits": [{ "file": "plan.csv", "row": "2", "drop": true }] }',
    );
    const { status, stderr } = await presence(['check', plan, '--work', work]);
    expect(status).toBe(2);
    expect(stderr).toMatch(/work file.*edits\.0/s);
  });

  it('has a JSON Schema', async () => {
    const { stdout } = await presence(['schema', 'work']);
    const schema: unknown = JSON.parse(stdout);
    expect(isObject(schema) && '$schema' in schema).toBe(true);
  });
});
