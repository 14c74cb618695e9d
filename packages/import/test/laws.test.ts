import { type Dataset, datasetWriter, type Problem } from '@regional-presence/core';
import { collectText, runs } from '@regional-presence/test-utils';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importFiles, rejectFiles } from '../src/index.js';
import { importStream, type SpillFile } from '../src/stream.js';
import { csv, row, rowsOf } from './support/generated-rows.js';

const encode = (text: string) => new TextEncoder().encode(text);
const importTexts = (...files: [string, string][]) =>
  importFiles(files.map(([name, text]) => ({ name, content: encode(text) })));

const json = (data: Dataset): Promise<string> => collectText(datasetWriter.write(data));

/** The content of a dataset without its sources. Keys of `extra` name the rows that their values come from. */
const content = ({ events, series, projects, engagements }: Dataset) =>
  [...events, ...series, ...projects, ...engagements].map(({ sources: _, extra = {}, ...rest }) => ({
    ...rest,
    extra: Object.entries(extra)
      .map(([key, value]) => `${key.replace(/row \d+/, 'row')}: ${value}`)
      .sort(),
  }));

describe('the order', () => {
  it('of rows does not change the result', async () => {
    const shuffled = rowsOf(12).chain((rows) =>
      fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
    );
    await fc.assert(
      fc.asyncProperty(shuffled, async ([rows, others]) => {
        const [one, other] = [
          await importTexts(['a.csv', csv(rows)]),
          await importTexts(['a.csv', csv(others)]),
        ];
        expect(other.counts).toEqual(one.counts);
        expect(content(other.dataset)).toEqual(content(one.dataset));
      }),
      { numRuns: runs(100) },
    );
  });

  it('of files does not change the result, nor into how many files the rows are divided', async () => {
    await fc.assert(
      fc.asyncProperty(rowsOf(6), rowsOf(6), async (first, second) => {
        const a: [string, string] = ['a.csv', csv(first)];
        const b: [string, string] = ['b.csv', csv(second)];
        fc.pre(a[1] !== b[1]);
        const one = await importTexts(a, b);
        const other = await importTexts(b, a);
        expect(other.counts).toEqual(one.counts);
        expect(await json(other.dataset)).toBe(await json(one.dataset));
      }),
      { numRuns: runs(100) },
    );
  });
});

describe('importing again', () => {
  it('the dataset that came out changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(rowsOf(12), async (rows) => {
        const { dataset } = await importTexts(['a.csv', csv(rows)]);
        const text = await json(dataset);
        const again = await importTexts(['dataset.json', text]);
        expect(await json(again.dataset)).toBe(text);
      }),
      { numRuns: runs(100) },
    );
  });

  it('the same rows together with the dataset they gave changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(rowsOf(8), async (rows) => {
        const { dataset } = await importTexts(['a.csv', csv(rows)]);
        const again = await importTexts(['a.csv', csv(rows)], ['dataset.json', await json(dataset)]);
        expect(again.dataset.events.map(({ id }) => id)).toEqual(dataset.events.map(({ id }) => id));
        expect(content(again.dataset)).toEqual(content(dataset));
      }),
      { numRuns: runs(100) },
    );
  });
});

describe('rejected rows', () => {
  it('that are corrected give the result of rows that were never wrong', async () => {
    const broken = fc.tuple(rowsOf(6), fc.array(row, { minLength: 1, maxLength: 4 }));
    await fc.assert(
      fc.asyncProperty(broken, async ([rows, wrong]) => {
        const titled = wrong.map((cells) => [cells[0] || 'A title', ...cells.slice(1)]);
        const good = rows.map((cells) => [cells[0] || 'A title', ...cells.slice(1)]);
        const untitled = titled.map((cells) => ['', ...cells.slice(1)]);
        const first = await importTexts(['a.csv', csv([...good, ...untitled])]);
        // Unless another cell has their title.
        fc.pre(first.problems.every(({ code }) => code !== 'row-title-from-other-cell'));
        expect(first.counts.rejected).toBe(untitled.filter((cells) => cells.some((c) => c !== '')).length);
        const [reject] = rejectFiles(first.rejected);
        fc.pre(reject !== undefined);
        const back = await importTexts(['rejected.csv', reject!.text]);
        const cells = back.rejected.map((r) => r.cells.slice(1).map(String));
        expect(cells).toEqual(untitled);
        const corrected = await importTexts(['a.csv', csv(good)], ['rejected.csv', csv(titled)]);
        const whole = await importTexts(['a.csv', csv([...good, ...titled])]);
        expect(corrected.counts.rows).toBe(whole.counts.rows);
        expect(corrected.counts.rejected).toBe(0);
      }),
      { numRuns: runs(75) },
    );
  });
});

/** A spill file in memory. */
class MemorySpillFile implements SpillFile {
  bytes = new Uint8Array(0);
  get size() {
    return this.bytes.length;
  }
  async append(bytes: Uint8Array) {
    this.bytes = Buffer.concat([this.bytes, bytes]);
  }
  async read(start: number, end: number) {
    return this.bytes.slice(start, end);
  }
}

describe('events in a spill file', () => {
  const streamed = async (text: string, spillFile: MemorySpillFile) => {
    const problems: Problem[] = [];
    const stream = await importStream([{ name: 'a.csv', content: encode(text) }], {
      spillFile,
      onProblem: (found) => void problems.push(found),
      onRejected: () => {},
    });
    let out = '';
    for await (const chunk of datasetWriter.writeStream(stream)) out += chunk;
    return { out, problems, counts: stream.counts };
  };

  it('give the same dataset, counts and problems', async () => {
    await fc.assert(
      fc.asyncProperty(rowsOf(12), async (rows) => {
        const text = csv(rows);
        const [one, other] = [
          await importTexts(['a.csv', text]),
          await streamed(text, new MemorySpillFile()),
        ];
        expect(other.out).toBe(await json(one.dataset));
        expect(other.counts).toEqual(one.counts);
        const sorted = (problems: readonly Problem[]) => problems.map((p) => JSON.stringify(p)).sort();
        expect(sorted(other.problems)).toEqual(sorted(one.problems));
      }),
      { numRuns: runs(75) },
    );
  });

  it('are sorted in several runs and merged; duplicates are found across them', async () => {
    const filler = 'x'.repeat(4000);
    const rows = Array.from({ length: 2000 }, (_, i) => {
      const n = (i * 7919) % 2000;
      const m = n % 1000;
      const day = `2022-0${1 + (m % 9)}-1${m % 10}`;
      return [`Forum ${m} é`, 'forum', day, '', 'Lima', '', 'AMS', '', '', n < 1000 ? filler : ''];
    });
    const spillFile = new MemorySpillFile();
    const text = csv(rows);
    const { out, counts } = await streamed(text, spillFile);
    expect(spillFile.bytes.length).toBeGreaterThan(4_000_000);
    expect(counts).toMatchObject({ rows: 2000, recorded: 1000, merged: 1000 });
    expect(out).toBe(await json((await importTexts(['a.csv', text])).dataset));
  });

  it('are read once if a date far down decides the order of all dates', async () => {
    const note = `é${'x'.repeat(4000)}`;
    const lines = Array.from({ length: 800 }, (_, i) => `Forum ${i},0${1 + (i % 9)}/04/2022,AMS,${note}`);
    const text = ['Title,Date,Region,Note', ...lines, 'Closing forum,27/09/2022,AMS,'].join('\n');
    const { out } = await streamed(text, new MemorySpillFile());
    expect(out).toContain('2022-04-02');
    expect(out).toBe(await json((await importTexts(['a.csv', text])).dataset));
    let reads = 0;
    const bytes = encode(text);
    const content = {
      size: bytes.length,
      slice(start: number, end: number) {
        reads += end - start;
        return { arrayBuffer: async () => bytes.slice(start, end).buffer };
      },
    };
    await importFiles({ name: 'a.csv', content });
    // Samples of the beginning and the end show the format and the encoding before the file is read.
    expect(reads).toBeLessThan(1.5 * bytes.length);
  });
});
