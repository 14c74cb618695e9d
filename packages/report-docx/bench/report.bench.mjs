// Time per activity for a report of 10, 1,000 and 10,000 activities in each format. For comparison, the same content
// (paragraphs, items and table rows) in the same process: Markdown and HTML from template literals, Word from the docx
// library. `node packages/report-docx/bench/report.bench.mjs [activities …]`
import { textIn } from '@regional-presence/core';
import { referenceDataset } from '@regional-presence/reference';
import { content, htmlWriter, markdownWriter, reportTree } from '@regional-presence/report';
import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import { docxWriter } from '../dist/index.js';

const REGIONS = ['AFR', 'AMS', 'ARB', 'ASP', 'CIS', 'EUR'];
const twoDigits = (n) => String(n).padStart(2, '0');
const dataOf = (count) => ({
  ...referenceDataset(),
  events: Array.from({ length: count }, (_, i) => ({
    id: `event-${i}`,
    kind: i % 2 ? 'meeting' : 'workshop',
    title: { en: `Meeting no. ${i} of the Regional Group of Study Group 13 – “future networks” & more` },
    region: REGIONS[i % 6],
    sector: 'ITU-T',
    status: 'held',
    when: { period: `2022-${twoDigits(1 + (i % 12))}-${twoDigits(1 + (i % 28))}` },
    place: { city: 'Geneva', country: 'CH' },
    bodies: ['SG13RG-AFR'],
    partners: [{ name: 'ATU', role: 'lead' }],
    note: 'Fellowships may be asked for until a week before.',
    sources: [{ file: 'a.csv', row: i + 2 }],
  })),
});

async function writtenSize(writer, data) {
  let size = 0;
  for await (const chunk of writer.write(data, { problems: [] })) size += chunk.length;
  return size;
}

/** The blocks of the document as plain text: the input of the templates and of the docx library. */
function plainBlocks(data) {
  const { textContent } = content;
  return reportTree(data, { problems: [] }).children.flatMap((node) => {
    if (node.type === 'heading')
      return [{ kind: 'heading', depth: node.depth, text: textContent(node.children) }];
    if (node.type === 'paragraph' || node.type === 'blockquote')
      return [{ kind: 'paragraph', text: textContent(node.children) }];
    if (node.type === 'list')
      return node.children.map((item) => ({
        kind: 'item',
        texts: item.children.map((child) => textContent(child.children)),
      }));
    if (node.type === 'table')
      return [
        {
          kind: 'table',
          rows: node.children.map((row) => row.children.map((cell) => textContent(cell.children))),
        },
      ];
    return [];
  });
}

const ESCAPES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const html = (text) => text.replace(/[&<>"]/g, (c) => ESCAPES[c]);
const markdown = (text) => text.replace(/[\\`*_[\]<>|]/g, '\\$&');

const TEMPLATES = {
  html: (blocks) =>
    `<!doctype html><html lang="en"><body>${blocks
      .map((block) => {
        if (block.kind === 'heading') return `<h${block.depth}>${html(block.text)}</h${block.depth}>`;
        if (block.kind === 'paragraph') return `<p>${html(block.text)}</p>`;
        if (block.kind === 'item')
          return `<li>${block.texts.map((text) => `<p>${html(text)}</p>`).join('')}</li>`;
        return `<table>${block.rows.map((row) => `<tr>${row.map((cell) => `<td>${html(cell)}</td>`).join('')}</tr>`).join('')}</table>`;
      })
      .join('\n')}</body></html>`.length,
  md: (blocks) =>
    blocks
      .map((block) => {
        if (block.kind === 'heading') return `${'#'.repeat(block.depth)} ${markdown(block.text)}`;
        if (block.kind === 'paragraph') return markdown(block.text);
        if (block.kind === 'item') return `- ${block.texts.map(markdown).join('\n\n  ')}`;
        return block.rows.map((row) => `| ${row.map(markdown).join(' | ')} |`).join('\n');
      })
      .join('\n\n').length,
};

const HEADINGS = { 2: HeadingLevel.HEADING_1, 3: HeadingLevel.HEADING_2, 4: HeadingLevel.HEADING_3 };
async function docxSize(blocks) {
  const run = (text) => [new TextRun(text)];
  const children = blocks.flatMap((block) => {
    if (block.kind === 'heading')
      return [new Paragraph({ heading: HEADINGS[block.depth], children: run(block.text) })];
    if (block.kind === 'paragraph') return [new Paragraph({ children: run(block.text) })];
    if (block.kind === 'item')
      return block.texts.map(
        (text, i) => new Paragraph({ ...(i === 0 ? { bullet: { level: 0 } } : {}), children: run(text) }),
      );
    return [
      new Table({
        rows: block.rows.map(
          (row) =>
            new TableRow({
              children: row.map(
                (cell) => new TableCell({ children: [new Paragraph({ children: run(cell) })] }),
              ),
            }),
        ),
      }),
    ];
  });
  const document = new Document({ sections: [{ children }] });
  return (await Packer.toBuffer(document)).length;
}

const median = (all) => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)];
async function medianTime(rounds, job) {
  const taken = [];
  for (let round = 0; round <= rounds; round++) {
    const start = performance.now();
    const size = await job();
    if (!(size > 1000)) throw new Error(`${size} written`);
    if (round > 0) taken.push(performance.now() - start);
  }
  return median(taken);
}

const counts = process.argv.slice(2).map(Number);
for (const count of counts.length > 0 ? counts : [10, 1000, 10_000]) {
  const data = dataOf(count);
  if (textIn(data.events[0].title).text === '') throw new Error('no title');
  const blocks = plainBlocks(data);
  const rounds = count > 5000 ? 3 : 5;
  const each = (milliseconds) => `${((milliseconds * 1000) / count).toFixed(0)} µs per activity`;
  const tree = await medianTime(rounds, () => reportTree(data, { problems: [] }).children.length * 1000);
  console.log(`${count} activities`);
  console.log(`  tree: ${each(tree)}`);
  for (const [writer, name, peer] of [
    [markdownWriter, 'a template', () => TEMPLATES.md(blocks)],
    [htmlWriter, 'a template', () => TEMPLATES.html(blocks)],
    [docxWriter, 'docx', () => docxSize(blocks)],
  ]) {
    const ours = await medianTime(rounds, () => writtenSize(writer, data));
    const theirs = await medianTime(count > 5000 ? 1 : rounds, peer);
    console.log(
      `  ${writer.name}: ${each(ours)} with the tree; ${name} with the same blocks ${each(theirs)}, ${(theirs / ours).toFixed(2)} times ours`,
    );
  }
}
