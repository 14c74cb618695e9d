import type { ByteSource, Input, Problem } from '@regional-presence/core';
import { fileUnreadable } from '@regional-presence/core/internal';

/** Content with the name of its file. The extension of the name helps to find the format. */
export interface NamedContent {
  name: string;
  content: string | ArrayBuffer | Uint8Array | Blob | Response | ByteSource;
}

/** What can be imported. A file has its own name, a response the last segment of its URL. */
export type ImportInput = File | Blob | Response | NamedContent;

/** The inputs as readers get them. */
export interface OpenedInputs {
  inputs: Input[];
  /** A response with an error status is not read. */
  problems: Problem[];
}

type Properties = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is Properties => typeof value === 'object' && value !== null;

/** By its tag, because a value of another window or worker is no instance of this one's classes. */
const hasTag = (value: unknown, tag: string): boolean =>
  Object.prototype.toString.call(value) === `[object ${tag}]`;

const isResponse = (value: unknown): value is Response =>
  isObject(value) && typeof value.blob === 'function' && typeof value.status === 'number';

const isByteSource = (value: unknown): value is ByteSource =>
  isObject(value) && typeof value.size === 'number' && typeof value.slice === 'function';

const isIterable = (value: unknown): value is Iterable<unknown> =>
  isObject(value) && typeof (value as { [Symbol.iterator]?: unknown })[Symbol.iterator] === 'function';

const WANTED = 'a File, a Blob, a Response or { name, content }';
const WANTED_CONTENT = 'a string, ArrayBuffer, Uint8Array, Blob, Response or ByteSource';

/**
 * Opens the inputs of an import: one, or a list of them.
 *
 * @param caller the name of the function, for the error.
 * @throws TypeError for what is no input, naming it: `inputs[2]`.
 */
export async function openImportInputs(
  caller: string,
  given: ImportInput | Iterable<ImportInput>,
): Promise<OpenedInputs> {
  const isList = isIterable(given) && !ArrayBuffer.isView(given);
  const items: unknown[] = isList ? [...given] : [given];
  const opened: OpenedInputs = { inputs: [], problems: [] };
  for (const [index, item] of items.entries()) {
    const label = isList ? `inputs[${index}]` : 'the input';
    const { name, content } = namedContent(`${caller}: ${label}`, item, `input-${index + 1}`);
    if (isResponse(content) && !content.ok) {
      const detail = `HTTP ${content.status} ${content.statusText}`.trim();
      opened.problems.push(fileUnreadable({ reason: 'other', detail }, { file: name }));
    } else opened.inputs.push({ name, content: await readerContent(`${caller}: ${label}`, name, content) });
  }
  return opened;
}

function namedContent(label: string, item: unknown, fallback: string): { name: string; content: unknown } {
  if (isResponse(item)) return { name: lastSegment(item.url) || fallback, content: item };
  if (isByteSource(item)) {
    const { name } = item as unknown as Properties;
    return { name: typeof name === 'string' && name !== '' ? name : fallback, content: item };
  }
  if (!isObject(item) || !('content' in item))
    throw new TypeError(`${label} must be ${WANTED}, not ${describeInput(item)}.`);
  const { name, content } = item;
  if (typeof name !== 'string' || name === '')
    throw new TypeError(`${label}: the name must be a text that is not empty.`);
  return { name, content };
}

async function readerContent(label: string, name: string, content: unknown): Promise<Input['content']> {
  if (typeof content === 'string') return new TextEncoder().encode(content);
  if (hasTag(content, 'ArrayBuffer')) return new Uint8Array(content as ArrayBuffer);
  if (hasTag(content, 'Uint8Array')) return content as Uint8Array;
  if (isResponse(content)) {
    if (content.bodyUsed)
      throw new TypeError(`${label} (${name}): the body of the Response was read before.`);
    return content.blob();
  }
  if (isByteSource(content)) return content;
  throw new TypeError(
    `${label} (${name}): the content must be ${WANTED_CONTENT}, not ${describeInput(content)}.`,
  );
}

/** `https://example.org/a/plan%202.csv?x=1` → `plan 2.csv`. */
function lastSegment(url: string): string {
  const segment = /^[^?#]*\/([^/?#]*)/.exec(url)?.[1] ?? '';
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

function describeInput(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  if (Array.isArray(value)) return 'an array';
  const tag = Object.prototype.toString.call(value).slice(8, -1);
  return tag === 'Object' ? 'an object without them' : `a value of type ${tag}`;
}
