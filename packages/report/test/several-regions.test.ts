import { LANGUAGES } from '@regional-presence/core';
import { describe, expect, it } from 'vitest';
import { renderHtml, reportTree } from '../src/index.js';
import { CATALOGUES } from '../src/language/catalogues.js';
import { event, markdown, withEvents } from './meetings.js';

const joint = withEvents([
  event('Joint forum', { region: 'AFR', otherRegions: ['ARB'] }),
  event('Own forum', { region: 'AFR' }),
]);
const section = (text: string, heading: string) =>
  text.slice(text.indexOf(heading), text.indexOf('\n## ', text.indexOf(heading) + 1));

describe('an activity of several regions', () => {
  it('is in the section of each of them, and counted once in the whole', () => {
    const text = markdown(joint);
    expect(section(text, '– ITU Regional Office for Africa')).toContain('2 activities are reported');
    expect(section(text, '– ITU Regional Office for the Arab States')).toContain('Joint forum');
    expect(text).toContain('reports on 2 activities');
    expect(text).toContain('Regions: Africa and Arab States.');
  });

  it.each(LANGUAGES)('says that the numbers of regions have it several times: %s', (language) => {
    const sentence = CATALOGUES[language]['region.several'];
    const alone = withEvents([event('Own forum', { region: 'AFR' })]);
    for (const report of ['advisory-group', 'director-brief'] as const) {
      expect(markdown(joint, { report, language })).toContain(sentence);
      expect(markdown(alone, { report, language })).not.toContain(sentence);
    }
  });

  it('is shown by the filter of a page for each', () => {
    const page = renderHtml(reportTree(joint, { problems: [] }));
    expect(page).toContain('data-region="AFR ARB"');
    expect(page).toMatch(/data-of="[^"]*ARB\/all/);
  });
});
