import type { Part, ReportContext, ReportOptions } from '../report.js';
import { plainContent } from '../tree/plain-content.js';

type Change = NonNullable<ReportOptions['parts']>;

/** What is wrong with the parts that somebody gave: it names who gave them, and what. */
class PartsError extends Error {
  override name = 'PartsError';
}

/**
 * A function that changes the parts of documents, held against what a part is. Who gives parts that are none is told
 * so under `name`; the document's own parts are passed as they are.
 */
export const checkedParts =
  (change: Change, name: string): Change =>
  (parts, context) => {
    const given: unknown = told(name, () => change(parts, context));
    if (!Array.isArray(given)) throw new PartsError(`${name} gave ${kindOf(given)}, not a list of parts`);
    return given.map((part: unknown, i) =>
      parts.includes(part as Part) ? (part as Part) : checkedPart(part, i, name),
    );
  };

function checkedPart(given: unknown, i: number, by: string): Part {
  const part = (typeof given === 'object' && given !== null ? given : {}) as Partial<Part>;
  if (typeof part.name !== 'string' || part.name === '')
    throw new PartsError(`${by} gave as part ${i + 1} ${kindOf(given)} without a “name”`);
  const name = `${by}: the part “${part.name}”`;
  if (typeof part.content !== 'function')
    throw new PartsError(`${name} has ${kindOf(part.content)} as “content”, not a function that gives nodes`);
  if (part.title !== undefined && typeof part.title !== 'function')
    throw new PartsError(`${name} has ${kindOf(part.title)} as “title”, not a function that gives a text`);
  const { title } = part;
  return {
    name: part.name,
    ...(part.mark ? { mark: part.mark } : {}),
    ...(part.annex ? { annex: true } : {}),
    ...(title ? { title: (context) => titleOf(part as Part, context, name) } : {}),
    content: (context) => contentOf(part as Part, context, name),
  };
}

function titleOf(part: Part, context: ReportContext, name: string): string {
  const title: unknown = told(name, () => part.title!(context));
  if (typeof title !== 'string')
    throw new PartsError(`${name} gave ${kindOf(title)} as its title, not a text`);
  return title;
}

function contentOf(part: Part, context: ReportContext, name: string): ReturnType<Part['content']> {
  const content: unknown = told(name, () => part.content(context));
  if (content === undefined || content === null) return undefined;
  if (!Array.isArray(content))
    throw new PartsError(`${name} gave ${kindOf(content)} as its content, not a list of nodes`);
  return told(name, () => plainContent(content));
}

/** What is thrown by somebody's function is told under a name. */
function told<T>(name: string, job: () => T): T {
  try {
    return job();
  } catch (error) {
    if (error instanceof PartsError) throw error;
    throw new PartsError(`${name} failed: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}

/** A document is made at once, so that nothing in it can be waited for. */
const PROMISE = 'a promise (a document waits for nothing: wait at the top of the module instead)';

function kindOf(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'string') return 'a text';
  if (typeof value !== 'object') return `a ${typeof value}`;
  return typeof (value as { then?: unknown }).then === 'function' ? PROMISE : 'an object';
}
