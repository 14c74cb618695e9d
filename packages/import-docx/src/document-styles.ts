import { readXml } from '@regional-presence/import-xlsx/internal';

/** The attributes of an element, with the prefixes of their names. */
export type WordAttributes = Readonly<Record<string, string>>;

/** The names of styles are the same in all languages of Word; their ids are not (ECMA-376 part 1, 17.7.4.9). */
const NAMING_STYLE = /^(?:heading \d|title|subtitle|caption)$/i;

/** Which styles are those of headings and captions, and of text with a line through it. */
export class DocumentStyles {
  private readonly naming = new Set<string>();
  private readonly struck = new Set<string>();
  private readonly parents = new Map<string, string>();

  /** Reads a part with styles. A damaged one is read up to the damage. */
  read(bytes: Uint8Array): void {
    let style: string | undefined;
    readXml(bytes, {
      open: (name, attributes) => {
        if (name === 'style') style = attributes['w:styleId'];
        if (style === undefined) return;
        const value = attributes['w:val'];
        if (name === 'name' && NAMING_STYLE.test(value ?? '')) this.naming.add(style);
        else if (name === 'outlineLvl' && Number(value) < BODY_TEXT_LEVEL) this.naming.add(style);
        else if (name === 'basedOn' && value !== undefined) this.parents.set(style, value);
        else if ((name === 'strike' || name === 'dstrike') && isOn(attributes)) this.struck.add(style);
      },
      close: (name) => {
        if (name === 'style') style = undefined;
      },
    });
  }

  /** Whether a paragraph of the style is a heading or a caption. */
  isNaming(style: string | undefined): boolean {
    return this.isIn(this.naming, style);
  }

  isStruckThrough(style: string | undefined): boolean {
    return this.isIn(this.struck, style);
  }

  /** Whether the style, or one that it is based on, is in a set. */
  private isIn(set: ReadonlySet<string>, style: string | undefined): boolean {
    let own = style;
    for (let depth = 0; own !== undefined && depth < MAX_STYLE_DEPTH; depth++) {
      if (set.has(own)) return true;
      own = this.parents.get(own);
    }
    return false;
  }
}

/** The outline level of text that is no heading (ECMA-376 part 1, 17.3.1.20). */
const BODY_TEXT_LEVEL = 9;

/** Styles that are based on each other in a circle end here. */
const MAX_STYLE_DEPTH = 20;

/** Whether an element of a property turns it on (ECMA-376 part 1, 17.17.4). */
export const isOn = ({ 'w:val': value }: WordAttributes): boolean =>
  value === undefined || !['0', 'false', 'off', 'none'].includes(value);
