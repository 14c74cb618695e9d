import type { FootnoteDefinition } from 'mdast';
import { escapeXml } from '../xml.js';

/** A relationship of a part (ECMA-376 Part 2 §9.3). */
export interface Relationship {
  id: string;
  type: string;
  target: string;
  external?: boolean;
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Word refuses a target that is longer. */
const LONGEST_TARGET = 2000;

/** The number of all lists with bullets in `numbering.xml`; numbered ones follow. */
export const BULLETS = 2;

/** What the parts of a document refer to: each once, numbered as it comes. */
export class Parts {
  readonly relationships: Relationship[] = [];
  readonly media: { path: string; bytes: Uint8Array }[] = [];
  /** The footnotes as XML, in the order in which they are referred to. */
  readonly footnotes: string[] = [];
  /** The run before this one runs against the document's way. */
  turned = false;
  /** Numbered lists: the level and the first number of each. */
  readonly numberedLists: { level: number; start: number }[] = [];
  private readonly hyperlinks = new Map<string, string>();
  private readonly notes = new Map<string, number>();
  private bookmarks = 0;
  private drawings = 0;

  constructor(
    readonly rightToLeft: boolean,
    private readonly definitions: ReadonlyMap<string, FootnoteDefinition>,
    private readonly links = true,
  ) {}

  private relate(type: string, target: string, external = false): string {
    const id = `rId${this.relationships.length + 1}`;
    this.relationships.push({ id, type: `${OFFICE}/${type}`, target, ...(external ? { external } : {}) });
    return id;
  }

  part(type: string, target: string): string {
    return this.relate(type, target);
  }

  /** @returns nothing for an address that is none of the web or of mail, or that Word would refuse. */
  hyperlink(url: string): string | undefined {
    if (!this.links) return undefined;
    const known = this.hyperlinks.get(url);
    if (known !== undefined) return known;
    const target = targetOf(url);
    if (target === undefined) return undefined;
    const id = this.relate('hyperlink', target, true);
    this.hyperlinks.set(url, id);
    return id;
  }

  picture(bytes: Uint8Array): { relationship: string; id: number } {
    const path = `media/image${this.media.length + 1}.png`;
    this.media.push({ path, bytes });
    return { relationship: this.relate('image', path), id: ++this.drawings };
  }

  /** The number in `numbering.xml` of a numbered list, which counts for itself. */
  numberedList(level: number, start: number): number {
    this.numberedLists.push({ level, start });
    return BULLETS + this.numberedLists.length;
  }

  /** The number of a bookmark; each is given once. */
  bookmark(): number {
    return ++this.bookmarks;
  }

  /**
   * The number of a footnote, with what it says where it is referred to for the first time.
   *
   * @returns nothing where there is no such footnote.
   */
  footnote(identifier: string): { number: number; definition?: FootnoteDefinition } | undefined {
    const known = this.notes.get(identifier);
    if (known !== undefined) return { number: known };
    const definition = this.definitions.get(identifier);
    if (!definition) return undefined;
    const number = this.notes.size + 1;
    this.notes.set(identifier, number);
    return { number, definition };
  }

  /** What a footnote is written with: it has no relationships, so that a link in it is its text. */
  withinFootnote(): Parts {
    return new Parts(this.rightToLeft, NO_NOTES, false);
  }
}

const NO_NOTES: ReadonlyMap<string, FootnoteDefinition> = new Map();

function targetOf(url: string): string | undefined {
  if (!/^(?:https?:\/\/|mailto:)/i.test(url)) return undefined;
  try {
    const target = new URL(url).href.replace(/[^\x21-\x7e]|["<>\\^`{|}]/g, (c) => encodeURIComponent(c));
    return target.length <= LONGEST_TARGET ? target : undefined;
  } catch {
    return undefined;
  }
}

export const relationshipsXml = (relationships: readonly Relationship[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relationships
    .map(
      ({ id, type, target, external }) =>
        `<Relationship Id="${id}" Type="${type}" Target="${escapeXml(target)}"${external ? ' TargetMode="External"' : ''}/>`,
    )
    .join('')}</Relationships>`;
