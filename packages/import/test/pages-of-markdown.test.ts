import { importFiles } from '@regional-presence/import';
import { describe, expect, it } from 'vitest';

/** A page as the front page of a repository is: an image and badges in markup, text, another table, and the events. */
const page = (lines: number, head = '<p align="center">\n  <img src="logo.svg"/>\n</p>') =>
  [
    head,
    ...Array.from({ length: lines }, (_, i) => `Line ${i + 1} of a text above the table.`),
    '| | Link |\n|---|---|\n| Data | [events](https://example.org/events.json) |',
    '| Date | Event | Place |\n|------|------|------|',
    '| 7–8 April 2026 | [Forum](https://example.org/forum) | Dakar, Senegal |',
    '| 9 May 2026 | Workshop | Lima, Peru |',
  ].join('\n\n');

const titlesOf = async (content: string) => {
  const { dataset } = await importFiles([{ name: 'README.md', content }]);
  return dataset.events.map(({ title, when }) => [Object.values(title)[0], when?.period]);
};

describe('a page of Markdown', () => {
  it.each([0, 10, 40, 80])('has its table found below %i lines of text', async (lines) => {
    const expected = [
      ['Forum', '2026-04-07/2026-04-08'],
      ['Workshop', '2026-05-09'],
    ];
    expect(await titlesOf(page(lines))).toEqual(expected);
    expect(await titlesOf(page(lines, '# Events'))).toEqual(expected);
  });

  it('of which only the beginning is markup is no XML, and XML is', async () => {
    const { problems } = await importFiles([
      { name: 'a.md', content: '<events>\n<event date="2026-05-09">Forum</event>\n</events>' },
    ]);
    expect(problems.map(({ code }) => code)).toContain('file-format-unsupported');
  });
});
