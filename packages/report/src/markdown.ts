import type { Block, Inline, ReportDocument } from './tree';

/** Characters that mean something in Markdown (CommonMark §2.4), wherever they stand. */
const SPECIAL = /[\\`*_[\]<>|~]|&(?=#?\w+;)/g;

/** What would make a line a heading, a list, a rule or a numbered item. */
const LINE_START = /^(\s*)([#+=-]|\d+[.)])/;

const escapeText = (text: string): string =>
  text
    .replace(/[\r\n\x85\u2028\u2029]+/g, ' ')
    .replace(/[\p{Cc}]/gu, '')
    .replace(SPECIAL, '\\$&');

function inline(node: Inline): string {
  switch (node.type) {
    case 'text':
      return escapeText(node.text);
    case 'strong':
      return `**${inlines(node.children).trim()}**`;
    case 'emphasis':
      return `*${inlines(node.children).trim()}*`;
    case 'code':
      return `\`${node.text.replace(/[`\r\n]/g, ' ')}\``;
    case 'link':
      return `[${inlines(node.children)}](<${node.url.replace(/[<>\s]/g, encodeURIComponent)}>)`;
  }
}

const inlines = (nodes: readonly Inline[]): string => nodes.map(inline).join('');

const line = (nodes: readonly Inline[]): string =>
  inlines(nodes).replace(LINE_START, (_, space: string, mark: string) =>
    /\d/.test(mark) ? `${space}${mark.slice(0, -1)}\\${mark.slice(-1)}` : `${space}\\${mark}`,
  );

function block(node: Block, indent: string): string {
  switch (node.type) {
    case 'heading':
      return `${'#'.repeat(node.level)} ${node.number ? `${node.number} ` : ''}${inlines(node.children)}\n`;
    case 'paragraph':
      return `${indent}${line(node.children)}\n`;
    case 'list':
      return node.items.map((item) => listItem(item, indent)).join('');
    case 'table':
      return table(node);
  }
}

function listItem(blocks: readonly Block[], indent: string): string {
  const [first, ...rest] = blocks;
  if (!first) return '';
  const lead = block(first, '').replace(/^/, `${indent}- `);
  return lead + rest.map((child) => `\n${block(child, `${indent}  `)}`).join('');
}

function table({ head, rows }: Extract<Block, { type: 'table' }>): string {
  const row = (cells: readonly Inline[][]) => `| ${cells.map((cell) => inlines(cell)).join(' | ')} |\n`;
  return `${row(head)}|${' --- |'.repeat(head.length)}\n${rows.map(row).join('')}`;
}

/** The report as Markdown (CommonMark with tables). No text of the data can become markup. */
export function renderMarkdown(document: ReportDocument): string {
  const title = `# ${escapeText(document.title)}\n`;
  return [title, ...document.blocks.map((node) => block(node, ''))].join('\n');
}
