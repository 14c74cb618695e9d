import type { ContentChange } from '@regional-presence/report';
import type { PackageBuilder } from '../package/package-builder.js';
import { escapeXml } from '../xml.js';

/** Word rejects longer names of authors, in characters. */
const MAX_AUTHOR_LENGTH = 255;

/** An element of a tracked change (ECMA-376 §17.13.5), open or empty. */
function changeTag(change: ContentChange, builder: PackageBuilder, end: '>' | '/>'): string {
  const { author = '', date } = builder.revision ?? {};
  const name = change === 'insertion' ? 'w:ins' : 'w:del';
  const when = date === undefined ? '' : ` w:date="${escapeXml(date)}"`;
  const by = escapeXml([...author].slice(0, MAX_AUTHOR_LENGTH).join(''));
  return `<${name} w:id="${builder.nextChangeId()}" w:author="${by}"${when}${end}`;
}

/** The runs as part of the change that is being written, if there is one. */
export function trackedRuns(runsXml: string, builder: PackageBuilder): string {
  const { change } = builder;
  if (change === undefined || runsXml === '') return runsXml;
  if (change === 'insertion') return `${changeTag(change, builder, '>')}${runsXml}</w:ins>`;
  const deleted = runsXml.replace(
    /<(\/?)w:(t|instrText)(?=[ >])/g,
    (_, end, name) => `<${end}w:${name === 't' ? 'delText' : 'delInstrText'}`,
  );
  return `${changeTag(change, builder, '>')}${deleted}</w:del>`;
}

/** The mark of a paragraph or a row that is inserted or deleted as a whole. */
export const changeMark = (builder: PackageBuilder, change = builder.change): string =>
  change === undefined ? '' : changeTag(change, builder, '/>');

/** Writes content as part of a change. Without one it is part of that around it. */
export function withinChange<T>(
  builder: PackageBuilder,
  change: ContentChange | undefined,
  write: () => T,
): T {
  const outer = builder.change;
  builder.change = change ?? outer;
  try {
    return write();
  } finally {
    builder.change = outer;
  }
}

/** Writes runs as a change. What one version of an inserted or deleted block does not have is not written. */
export const changedRuns = (builder: PackageBuilder, change: ContentChange, write: () => string): string =>
  builder.change !== undefined && builder.change !== change ? '' : withinChange(builder, change, write);
