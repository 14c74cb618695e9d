import type { ContentChange, DocumentRevision } from '@regional-presence/report';
import type { FootnoteDefinition } from 'mdast';
import { escapeXml } from '../xml.js';

/** A relationship of a part of the package (ECMA-376 Part 2 §9.3). */
export interface Relationship {
  id: string;
  type: string;
  target: string;
  external?: boolean;
}

const OFFICE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Word rejects longer targets, in characters. */
const MAX_TARGET_LENGTH = 2000;

/** Id in `numbering.xml` of all lists with bullets. Numbered lists have the ids after it. */
export const BULLET_LIST_ID = 2;
/** Id of the numbers of headings. */
export const HEADING_LIST_ID = 1;

/** Collects what the parts of the package refer to: relationships, images, footnotes, numbered lists, bookmarks. */
export class PackageBuilder {
  readonly relationships: Relationship[] = [];
  readonly media: { path: string; bytes: Uint8Array }[] = [];
  /** XML of the footnotes, in the order of their references. */
  readonly footnotes: string[] = [];
  /** The run written last has the direction opposite to its paragraph's. */
  afterOppositeRun = false;
  /** Level and first number of each numbered list. */
  readonly numberedLists: { level: number; start: number }[] = [];
  private readonly hyperlinks = new Map<string, string>();
  private readonly notes = new Map<string, number>();
  /** The change that the content being written is part of. */
  change: ContentChange | undefined;
  /** The revision whose changes are marked. */
  revision: DocumentRevision | undefined;
  private changes = 0;
  private bookmarks = 0;
  private drawings = 0;
  private controls = 0;

  constructor(
    readonly rightToLeft: boolean,
    private readonly definitions: ReadonlyMap<string, FootnoteDefinition>,
    readonly page: { textWidth: number; fromTemplate: boolean; forPages?: boolean; isDraft?: boolean } = {
      textWidth: 9354,
      fromTemplate: false,
    },
    private readonly links = true,
  ) {}

  private addRelationship(type: string, target: string, external = false): string {
    const id = `rId${this.relationships.length + 1}`;
    this.relationships.push({
      id,
      type: `${OFFICE_RELATIONSHIPS}/${type}`,
      target,
      ...(external ? { external } : {}),
    });
    return id;
  }

  /** @returns the id of the relationship to a part. */
  addPart(type: string, target: string): string {
    return this.addRelationship(type, target);
  }

  /** @returns `undefined` for a URL that is not a web or mail address, or that Word would reject. */
  hyperlinkId(url: string): string | undefined {
    if (!this.links) return undefined;
    const known = this.hyperlinks.get(url);
    if (known !== undefined) return known;
    const target = hyperlinkTarget(url);
    if (target === undefined) return undefined;
    const id = this.addRelationship('hyperlink', target, true);
    this.hyperlinks.set(url, id);
    return id;
  }

  addImage(bytes: Uint8Array): { relationship: string; id: number } {
    // Images of a template have names such as image1.
    const name = this.page.fromTemplate ? 'figure' : 'image';
    const path = `media/${name}${this.media.length + 1}.png`;
    this.media.push({ path, bytes });
    return { relationship: this.addRelationship('image', path), id: ++this.drawings };
  }

  /** @returns the id in `numbering.xml` of a new numbered list, which is counted separately. */
  addNumberedList(level: number, start: number): number {
    this.numberedLists.push({ level, start });
    return BULLET_LIST_ID + this.numberedLists.length;
  }

  /** @returns an id that no other bookmark has. */
  nextBookmarkId(): number {
    return ++this.bookmarks;
  }

  /** @returns an id that no other content control has. */
  nextControlId(): number {
    return ++this.controls;
  }

  /** @returns an id that no other tracked change has. */
  nextChangeId(): number {
    return ++this.changes;
  }

  /**
   * The number of a footnote. The first reference also gets its definition.
   *
   * @returns `undefined` if there is no such footnote.
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

  /** A builder for the content of a footnote. It makes no relationships: a link in a footnote is written as text. */
  footnoteBuilder(): PackageBuilder {
    return new PackageBuilder(this.rightToLeft, NO_FOOTNOTES, this.page, false);
  }
}

const NO_FOOTNOTES: ReadonlyMap<string, FootnoteDefinition> = new Map();

function hyperlinkTarget(url: string): string | undefined {
  if (!/^(?:https?:\/\/|mailto:)/i.test(url)) return undefined;
  try {
    const target = new URL(url).href.replace(/[^\x21-\x7e]|["<>\\^`{|}]/g, (c) => encodeURIComponent(c));
    return target.length <= MAX_TARGET_LENGTH ? target : undefined;
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
