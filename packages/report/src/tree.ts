/** A text run. `language` where it is not the document's; `direction` follows from it. */
export type Inline =
  | { type: 'text'; text: string; language?: string }
  | { type: 'strong'; children: Inline[] }
  | { type: 'emphasis'; children: Inline[] }
  | { type: 'code'; text: string }
  | { type: 'link'; url: string; children: Inline[] };

/** A block of a document. A format is a function over these and knows nothing of ITU. */
export type Block =
  | { type: 'heading'; level: 1 | 2 | 3 | 4; id: string; number?: string; children: Inline[] }
  | { type: 'paragraph'; children: Inline[] }
  | { type: 'list'; items: Block[][] }
  | { type: 'table'; caption?: Inline[]; head: Inline[][]; rows: Inline[][][] };

/** The report before it is in any format. */
export interface ReportDocument {
  title: string;
  /** BCP 47. */
  language: string;
  blocks: Block[];
}

export const text = (value: string, language?: string): Inline =>
  language ? { type: 'text', text: value, language } : { type: 'text', text: value };
export const strong = (...children: Inline[]): Inline => ({ type: 'strong', children });
export const emphasis = (...children: Inline[]): Inline => ({ type: 'emphasis', children });
export const paragraph = (...children: Inline[]): Block => ({ type: 'paragraph', children });
export const list = (...items: Block[][]): Block => ({ type: 'list', items });
