import { importText, runs } from '@regional-presence/test-utils';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { REASON_HEADING } from '../src/field/formula-escape.js';
import { rejectFiles } from '../src/index.js';

describe('a reject file', () => {
  it('has the layout of the file, and a first column that says why', async () => {
    const { rejected } = await importText(
      'Titre;Date;Lieu\nForum;2 mai 2022;Lima\n;3 mai 2022;"Salle ""A""; 2e étage"\n',
    );
    const [file] = rejectFiles(rejected);
    expect(file!.file).toBe('a.csv');
    const [heading, row] = file!.text.split('\r\n');
    expect(heading).toBe(`\u{FEFF}${REASON_HEADING};Titre;Date;Lieu`);
    expect(row).toMatch(/^The row has no title and was rejected\. .*;;3 mai 2022;"Salle ""A""; 2e étage"$/);
  });

  it('is imported without problems after correction, and nothing of the row is lost', async () => {
    const first = await importText('Title,Date,Note\n,2022-05-02,"=1+1, @home"\n');
    const { text } = rejectFiles(first.rejected)[0]!;
    expect(text).toContain(`"'=1+1, @home"`);
    const corrected = await importText(
      text.replace(',2022-05-02', 'Forum,2022-05-02').replace('.,Forum', '.,Forum'),
    );
    expect(corrected.counts).toMatchObject({ rows: 1, recorded: 1, rejected: 0 });
    expect(corrected.dataset.events[0]).toMatchObject({ title: { und: 'Forum' }, note: '=1+1, @home' });
    expect(corrected.dataset.events[0]).not.toHaveProperty('extra');
  });

  it('gives every cell back as it was, whatever is in it', async () => {
    const cell = fc.oneof(
      fc.constantFrom('=1+1', "'=x", '-5', '+a', '@b', 'a;b', 'a,b', '"q"', ' x ', "''=y", '-1,5'),
      fc.string({ maxLength: 10 }),
    );
    await fc.assert(
      fc.asyncProperty(cell, cell, async (note, other) => {
        const quoted = [note, other].map((text) => `"${text.replaceAll('"', '""')}"`).join(',');
        const { rejected } = await importText(`Title,Note,Other\n,${quoted}\nx,,\n`);
        if (rejected.length === 0) return;
        const { text } = rejectFiles(rejected)[0]!;
        const again = await importText(text);
        expect(again.rejected[0]!.cells.slice(1)).toEqual(rejected[0]!.cells);
      }),
      { numRuns: runs(300) },
    );
  });
});
