import { strFromU8, unzipSync } from 'fflate';
import { isWellFormed } from './well-formed.js';

/** Bytes of all files of a template when they are unpacked. Templates with large logos have some megabytes. */
const MAX_TEMPLATE_BYTES = 64 * 1024 * 1024;
const MAX_FILES = 2000;

/** A fault of a template, in words that say what to do. */
export class TemplateFault extends Error {}

/** The files of a template. */
export type TemplateFiles = Readonly<Record<string, Uint8Array>>;

/** Unpacks a template. A file that is larger than it says, or than a template can be, is a fault. */
export function unpackTemplate(bytes: Uint8Array): TemplateFiles {
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf)
    throw new TemplateFault('it is protected by a password, or a Word 97-2003 file; save it as .docx');
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new TemplateFault('it is no Word file (.docx or .dotx)');
  let unpacked = 0;
  let count = 0;
  try {
    const files = unzipSync(bytes, {
      filter({ originalSize }) {
        unpacked += originalSize;
        if (++count > MAX_FILES || unpacked > MAX_TEMPLATE_BYTES) throw new TemplateFault(TOO_LARGE);
        return true;
      },
    });
    return files;
  } catch (error) {
    if (error instanceof TemplateFault) throw error;
    throw new TemplateFault('it is damaged: its files cannot be unpacked');
  }
}

const TOO_LARGE = `it is larger than ${MAX_TEMPLATE_BYTES / 1024 / 1024} MB when it is unpacked; use smaller images`;

/** The text of a part of XML; `undefined` if the template does not have it. */
export function xmlPart(files: TemplateFiles, path: string): string | undefined {
  const bytes = Object.hasOwn(files, path) ? files[path] : undefined;
  if (!bytes) return undefined;
  const xml = strFromU8(bytes).replace(/^\ufeff/, '');
  if (!isWellFormed(xml)) throw new TemplateFault(`its part ${path} is damaged`);
  return xml;
}

/** A part that every Word file has. */
export function requiredPart(files: TemplateFiles, path: string): string {
  const xml = xmlPart(files, path);
  if (xml === undefined) throw new TemplateFault(`it has no ${path}: it is no Word file, or it is damaged`);
  return xml;
}

/** The attributes of a tag. */
export const attributesOf = (tag: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...tag.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(([, name, one, other]) => [
      name,
      (one ?? other)!,
    ]),
  );

/** A relationship of a part: kind, target path, and whether it leads out of the file. */
export interface TemplateRelationship {
  id: string;
  kind: string;
  path: string;
  external: boolean;
}

/** The relationships of a part of `word/`. */
export function relationshipsOf(files: TemplateFiles, part: string): TemplateRelationship[] {
  const xml = xmlPart(files, `word/_rels/${part}.rels`) ?? '';
  return [...xml.matchAll(/<Relationship\s[^>]*>/g)].map(([tag]) => {
    const { Id = '', Type = '', Target = '', TargetMode } = attributesOf(tag);
    return {
      id: Id,
      kind: Type.split('/').at(-1)!,
      path: Target.replace(/^\/word\//, '').replace(/^\.\//, ''),
      external: TargetMode === 'External',
    };
  });
}
