import { isRightToLeft } from '@regional-presence/core';
import { STYLE } from './html-style';
import type { Block, Inline, ReportDocument } from './tree';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text that cannot become markup; control characters, which HTML does not allow, are left out. */
const escapeText = (text: string): string =>
  text
    .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\p{Cs}\u{FFFE}\u{FFFF}]/gu, '')
    .replace(/[&<>"']/g, (c) => ENTITIES[c]!);

function inline(node: Inline): string {
  switch (node.type) {
    case 'text':
      if (!node.language) return escapeText(node.text);
      return `<span lang="${escapeText(node.language)}"${isRightToLeft(node.language) ? ' dir="rtl"' : ''}>${escapeText(node.text)}</span>`;
    case 'strong':
      return `<strong>${inlines(node.children)}</strong>`;
    case 'emphasis':
      return `<em>${inlines(node.children)}</em>`;
    case 'code':
      return `<code>${escapeText(node.text)}</code>`;
    case 'link':
      return /^https?:\/\//i.test(node.url)
        ? `<a href="${escapeText(node.url)}">${inlines(node.children)}</a>`
        : inlines(node.children);
  }
}

const inlines = (nodes: readonly Inline[]): string => nodes.map(inline).join('');

function block(node: Block): string {
  switch (node.type) {
    case 'heading': {
      const number = node.number ? `<span class="number">${escapeText(node.number)}</span> ` : '';
      return `<h${node.level} id="${escapeText(node.id)}">${number}${inlines(node.children)}</h${node.level}>\n`;
    }
    case 'paragraph':
      return `<p>${inlines(node.children)}</p>\n`;
    case 'list':
      return `<ul>\n${node.items.map((item) => `<li>${item.map(block).join('')}</li>\n`).join('')}</ul>\n`;
    case 'table': {
      const head = node.head.map((cell) => `<th scope="col">${inlines(cell)}</th>`).join('');
      const rows = node.rows
        .map((row) => `<tr>${row.map((cell) => `<td>${inlines(cell)}</td>`).join('')}</tr>\n`)
        .join('');
      return `<div class="table"><table>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${rows}</tbody>\n</table></div>\n`;
    }
  }
}

function contents(document: ReportDocument): string {
  const links = document.blocks.flatMap((node) =>
    node.type === 'heading' && node.level === 2
      ? [
          `<li><a href="#${escapeText(node.id)}">${node.number ? `${escapeText(node.number)} ` : ''}${inlines(node.children)}</a></li>\n`,
        ]
      : [],
  );
  return `<nav aria-label="Contents">\n<ul>\n${links.join('')}</ul>\n</nav>\n`;
}

/** The report as one page that needs nothing else: no script, no picture, no font, no network. */
export function renderHtml(document: ReportDocument): string {
  const { title, language } = document;
  const direction = isRightToLeft(language) ? ' dir="rtl"' : '';
  return `<!doctype html>
<html lang="${escapeText(language)}"${direction}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeText(title)}</title>
<style>
${STYLE}</style>
</head>
<body>
<header><h1>${escapeText(title)}</h1></header>
<div class="page">
${contents(document)}<main>
${document.blocks.map(block).join('')}</main>
</div>
</body>
</html>
`;
}
