/** UTF-16 units; a longer title is a description. */
const MAX_HEADLINE = 120;

/** A full stop behind more than an abbreviation, and a space or a capital letter behind it. */
const SENTENCE_END = /(?<=(?:\p{L}{4}|\p{N}{4}|[)»”"])[.!?…])(?=\s|\p{Lu})|(?<=[。！？])/u;

/**
 * The first line of a description, or as much of it as a title has: its first sentence, else its first words.
 *
 * @example
 * headline('Opening of the school. It is the first.\nPlace: Lima'); // 'Opening of the school.'
 */
export function headline(text: string): string {
  const line = withoutMarkdown(/\S.*/u.exec(text)?.[0].trim() ?? '');
  const sentence = line.split(SENTENCE_END)[0]!.trim();
  if (sentence.length <= MAX_HEADLINE) return sentence;
  const cut = sentence.slice(0, MAX_HEADLINE);
  const space = cut.lastIndexOf(' ');
  // Chinese has no spaces. Half of a pair of units is no letter.
  const words = space > MAX_HEADLINE / 2 ? cut.slice(0, space) : cut.replace(/[\ud800-\udbff]$/, '');
  return `${words.replace(/[\s,;:–-]+$/u, '')}…`;
}

/** A line without the marks of Markdown for a heading, a quotation, an item of a list and bold letters. */
const withoutMarkdown = (line: string): string =>
  line.replace(/^(?:(?:#{1,6}|>|[-*+•])\s+)+/u, '').replace(/(\*\*|__)(?=\S)(.+?)(?<=\S)\1/gu, '$2');
