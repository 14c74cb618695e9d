import { pageSetup } from './page-setup.js';
import type { TemplatePart, WordTemplate } from './template.js';
import {
  attributesOf,
  relationshipsOf,
  requiredPart,
  TemplateFault,
  type TemplateFiles,
  unpackTemplate,
  xmlPart,
} from './template-files.js';

/** Content types of a document and of a template without macros (ECMA-376 Part 1 §11.3.10). */
const MAIN_TYPES =
  /application\/vnd\.openxmlformats-officedocument\.wordprocessingml\.(?:document|template)\.main\+xml/;

/** Fields that run a program or load another file when the document is opened. */
const ACTIVE_FIELDS = /\b(?:DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|LINK|MACROBUTTON|DATABASE|IMPORT)\b/i;

/** The namespace of the transitional form, which programs write unless they are asked for the strict one. */
const WORDPROCESSING = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/**
 * Reads a Word file (`.docx` or `.dotx`) whose styles, page set-up, headers, footers and theme documents take. The text
 * of the file itself is not used.
 *
 * @returns the template, or a message that says why it cannot be used: no Word file, a password, macros, a part that is
 *   missing or damaged, a header with a program or a file from elsewhere.
 * @example
 * readTemplate(new Uint8Array()); // { fault: 'it is no Word file (.docx or .dotx)' }
 */
export function readTemplate(bytes: Uint8Array): { template: WordTemplate } | { fault: string } {
  try {
    return { template: templateOf(unpackTemplate(bytes)) };
  } catch (error) {
    if (error instanceof TemplateFault) return { fault: error.message };
    throw error;
  }
}

function templateOf(files: TemplateFiles): WordTemplate {
  const types = requiredPart(files, '[Content_Types].xml');
  const hasMacros =
    /macroEnabled/i.test(types) || Object.keys(files).some((path) => /vbaProject/i.test(path));
  if (hasMacros) throw new TemplateFault('it has macros; save it as .docx or .dotx without them');
  const document = requiredPart(files, 'word/document.xml');
  if (!MAIN_TYPES.test(types)) throw new TemplateFault('it is no Word file (.docx or .dotx)');
  if (!/<w:document[\s>]/.test(document) || !document.includes(WORDPROCESSING))
    throw new TemplateFault('it is a Strict Open XML file; save it as a Word document (.docx)');
  const relationships = relationshipsOf(files, 'document.xml');
  const page = pageSetup(document, relationships);
  const used = new Set(page.references.map(({ path }) => path));
  const contentTypes = contentTypesOf(types);
  const parts = relationships
    .filter(({ kind, path }) => used.has(path) || kind === 'theme' || kind === 'fontTable')
    .flatMap(({ kind, path }) => templatePartsOf(files, kind, path, contentTypes));
  const settings = xmlPart(files, 'word/settings.xml') ?? '';
  return {
    styles: requiredPart(files, 'word/styles.xml'),
    numbering: xmlPart(files, 'word/numbering.xml'),
    parts: [...new Map(parts.map((part) => [part.path, part])).values()],
    page,
    evenAndOddHeaders: /<w:evenAndOddHeaders\b(?![^>]*w:val="(?:0|false|off)")/.test(settings),
  };
}

/** A part with its relationships and images. */
function templatePartsOf(
  files: TemplateFiles,
  kind: string,
  path: string,
  contentTypes: (path: string) => string | undefined,
): TemplatePart[] {
  const xml = requiredPart(files, `word/${path}`);
  const contentType = contentTypes(`word/${path}`);
  if (kind === 'fontTable') {
    const text = xml.replace(/<w:embed\w+\b[^>]*\/>/g, '');
    return [{ path, kind, ...(contentType ? { contentType } : {}), bytes: new TextEncoder().encode(text) }];
  }
  const fields = [...xml.matchAll(/<w:instrText\b[^>]*>([^<]*)|w:instr="([^"]*)"/g)];
  if (fields.some(([, text, attribute]) => ACTIVE_FIELDS.test(text ?? attribute ?? '')))
    throw new TemplateFault(`its ${kind} has a field that loads another file; remove it`);
  const relationships = relationshipsOf(files, path);
  for (const { kind: of, external } of relationships)
    if (!(of === 'image' && !external) && of !== 'hyperlink')
      throw new TemplateFault(`its ${kind} has an embedded object or a linked image; insert it as a picture`);
  const images = relationships.filter(({ external }) => !external).map((one) => imagePart(files, one.path));
  const rels = xmlPart(files, `word/_rels/${path}.rels`);
  return [
    { path, kind, ...(contentType ? { contentType } : {}), bytes: files[`word/${path}`]! },
    ...(rels === undefined ? [] : [{ path: `_rels/${path}.rels`, bytes: files[`word/_rels/${path}.rels`]! }]),
    ...images,
  ];
}

/** Types of images by extension. */
const IMAGE_TYPES: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  bmp: 'image/bmp',
  tif: 'image/tiff',
  tiff: 'image/tiff',
  emf: 'image/x-emf',
  wmf: 'image/x-wmf',
  svg: 'image/svg+xml',
};

function imagePart(files: TemplateFiles, path: string): TemplatePart {
  const contentType = IMAGE_TYPES[path.split('.').at(-1)!.toLowerCase()];
  const bytes = Object.hasOwn(files, `word/${path}`) ? files[`word/${path}`] : undefined;
  if (!bytes || contentType === undefined || path.includes('..'))
    throw new TemplateFault(`its image ${path} is missing, or no image`);
  return { path, contentType, bytes };
}

/** The content type of a part by its path: that of its own, else that of its extension. */
function contentTypesOf(types: string): (path: string) => string | undefined {
  const own = new Map(
    [...types.matchAll(/<Override\s[^>]*>/g)].map(([tag]) => {
      const { PartName = '', ContentType = '' } = attributesOf(tag);
      return [PartName.replace(/^\//, ''), ContentType];
    }),
  );
  return (path) => own.get(path);
}
