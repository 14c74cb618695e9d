import { createDataset, type Event } from '@regional-presence/core';
import { referenceDataset } from '@regional-presence/reference';
import { describe, expect, it } from 'vitest';
import { documentTree, renderHtml, renderMarkdown, renderReport, type reportTree } from '../src/index.js';

const event: Event = {
  id: 'forum',
  kind: 'forum',
  title: { en: 'Forum' },
  region: 'AFR',
  when: { period: '2022-05-02' },
  description: { en: 'About 5G', fr: 'Sur la 5G' },
  outcome: { en: 'A roadmap.' },
  participants: 1200,
  contact: 'forum@itu.example',
  sources: [{ file: 'a.csv', row: 2 }],
};

const reference = referenceDataset();
const data = createDataset({
  ...reference,
  events: [event],
  regions: reference.regions.map((region) =>
    region.id === 'AFR' ? { ...region, introduction: { en: 'A year of 5G.\nAnd more.' } } : region,
  ),
  offices: reference.offices.map((office) =>
    office.region === 'AFR' && office.kind === 'regional'
      ? { ...office, closing: { fr: 'Nous remercions nos partenaires.' } }
      : office,
  ),
});

describe('what an office writes', () => {
  it('is below its activity: description, participants, outcome', () => {
    const text = renderReport(data, { format: 'md' });
    for (const part of ['About 5G.', '1,200 participants.', 'Outcome: A roadmap.'])
      expect(text).toContain(part);
  });

  it('is in the language of the document where there is one', () => {
    const text = renderReport(data, { format: 'md', language: 'fr' });
    expect(text).toContain('Sur la 5G.');
    expect(text).toContain('Résultats\u00a0: A roadmap.');
  });

  it('introduces and closes the section of its region', () => {
    const text = renderReport(data, { format: 'md' });
    const [introduction, activity, closing] = [
      'A year of 5G.',
      '1,200 participants.',
      'Nous remercions nos partenaires.',
    ].map((part) => text.indexOf(part));
    expect(introduction).toBeGreaterThan(0);
    expect(activity).toBeGreaterThan(introduction!);
    expect(closing).toBeGreaterThan(activity!);
    expect(renderReport(data)).toMatch(/lang="fr"[^>]*>(?:<p>)?Nous remercions nos partenaires\./);
  });
});

describe('a document of your own', () => {
  const content = {
    type: 'root' as const,
    children: [{ type: 'paragraph' as const, children: [{ type: 'text' as const, value: 'Bonjour' }] }],
  };

  it('is any mdast with a title and a language', () => {
    const tree = documentTree(content, { title: 'Plan', language: 'fr' });
    expect(renderMarkdown(tree)).toBe('Bonjour\n');
    expect(renderHtml(tree)).toContain('<html lang="fr" dir="ltr">');
  });

  it('says what is missing where the content is given as it is', () => {
    expect(() => renderHtml(content as ReturnType<typeof reportTree>)).toThrow(/documentTree/);
    expect(() => renderMarkdown(content as ReturnType<typeof reportTree>)).toThrow(TypeError);
  });
});
