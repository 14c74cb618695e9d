import type { ReportContext, ReportOptions, Section } from '../report.js';
import { sanitizeContent } from '../tree/sanitize-content.js';

/** Changes the sections of a document. */
export type ChangeSections = NonNullable<ReportOptions['sections']>;

/** A plugin returned something that is not a section. The message names the plugin and the section. */
class SectionsError extends Error {
  override name = 'SectionsError';
}

/**
 * Wraps a function that changes the sections of a document: what it returns is checked, and errors name their origin.
 * The document's own sections pass unchanged.
 *
 * @param origin who provides the function, for messages: `the plugin mine.mjs`.
 * @example
 * const sections = checkedSections((standard) => standard, 'my plugin');
 * reportTree(createDataset(), { sections }).type; // 'root'
 */
export const checkedSections =
  (change: ChangeSections, origin: string): ChangeSections =>
  (sections, context) => {
    const returned: unknown = callNamed(origin, () => change(sections, context));
    if (!Array.isArray(returned))
      throw new SectionsError(
        `${origin} returned ${sectionResultText(returned)} instead of a list of sections`,
      );
    return returned.map((section: unknown, i) =>
      sections.includes(section as Section) ? (section as Section) : checkedSection(section, i, origin),
    );
  };

function checkedSection(returned: unknown, i: number, origin: string): Section {
  const section = (typeof returned === 'object' && returned !== null ? returned : {}) as Partial<Section>;
  if (typeof section.name !== 'string' || section.name === '')
    throw new SectionsError(
      `${origin} returned ${sectionResultText(returned)} without a “name” as section ${i + 1}`,
    );
  const label = `${origin}: the section “${section.name}”`;
  if (typeof section.content !== 'function')
    throw new SectionsError(
      `${label} has ${sectionResultText(section.content)} as “content” instead of a function that returns nodes`,
    );
  if (section.title !== undefined && typeof section.title !== 'function')
    throw new SectionsError(
      `${label} has ${sectionResultText(section.title)} as “title” instead of a function that returns a text`,
    );
  const { title } = section;
  return {
    name: section.name,
    ...(section.filterTags ? { filterTags: section.filterTags } : {}),
    ...(section.annex ? { annex: true } : {}),
    ...(title ? { title: (context) => checkedTitle(section as Section, context, label) } : {}),
    content: (context) => checkedContent(section as Section, context, label),
  };
}

function checkedTitle(section: Section, context: ReportContext, label: string): string {
  const title: unknown = callNamed(label, () => section.title!(context));
  if (typeof title !== 'string')
    throw new SectionsError(`${label} returned ${sectionResultText(title)} as its title instead of a text`);
  return title;
}

function checkedContent(
  section: Section,
  context: ReportContext,
  label: string,
): ReturnType<Section['content']> {
  const content: unknown = callNamed(label, () => section.content(context));
  if (content === undefined || content === null) return undefined;
  if (!Array.isArray(content))
    throw new SectionsError(
      `${label} returned ${sectionResultText(content)} as its content instead of a list of nodes`,
    );
  return callNamed(label, () => sanitizeContent(content));
}

/** Calls a function of a plugin. An error that it throws is thrown again with the label before its message. */
function callNamed<T>(label: string, call: () => T): T {
  try {
    return call();
  } catch (error) {
    if (error instanceof SectionsError) throw error;
    throw new SectionsError(`${label} failed: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}

/** Documents are made synchronously. */
const PROMISE_WITH_HINT = 'a promise (documents are synchronous: await at the top of the module instead)';

/** The type of a value in words: `5` → `a number`. */
function sectionResultText(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'string') return 'a text';
  if (typeof value !== 'object') return `a ${typeof value}`;
  return typeof (value as { then?: unknown }).then === 'function' ? PROMISE_WITH_HINT : 'an object';
}
