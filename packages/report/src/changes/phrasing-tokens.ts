import type { PhrasingContent, Text } from 'mdast';

/** A word, a blank or a sign of a text with its markup; or a node that has no text. */
export interface PhrasingToken {
  /** Equal for tokens that look alike. */
  key: string;
  leaf: PhrasingContent;
  /** The nodes around it, the outermost first, without their children. */
  wrappers: readonly PhrasingContent[];
  wrapperKey: string;
}

/** Words, ideographs, blanks, and signs. It depends on no list of words: the same text has the same tokens everywhere. */
const TOKEN = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}_])+|\s+|[\s\S]/gu;

/** Divides phrasing content into tokens. */
export function phrasingTokens(
  nodes: readonly PhrasingContent[],
  wrappers: readonly PhrasingContent[] = [],
): PhrasingToken[] {
  const wrapperKey = JSON.stringify(wrappers);
  const token = (leaf: PhrasingContent): PhrasingToken => ({
    key: JSON.stringify([leaf, wrapperKey]),
    leaf,
    wrappers,
    wrapperKey,
  });
  return nodes.flatMap((node): PhrasingToken[] => {
    if (node.type === 'text')
      return (node.value.match(TOKEN) ?? []).map((value) => token({ type: 'text', value }));
    if (!('children' in node)) return [token(node)];
    const wrapper = { ...node, children: [] } as PhrasingContent;
    return phrasingTokens(node.children as PhrasingContent[], [...wrappers, wrapper]);
  });
}

/** The phrasing content of tokens. Tokens one after the other with the same markup share it. */
export function phrasingOfTokens(tokens: readonly PhrasingToken[]): PhrasingContent[] {
  const groups: PhrasingToken[][] = [];
  for (const token of tokens) {
    const last = groups.at(-1);
    if (last && last[0]!.wrapperKey === token.wrapperKey) last.push(token);
    else groups.push([token]);
  }
  return groups.flatMap((group) =>
    group[0]!.wrappers.reduceRight<PhrasingContent[]>(
      (content, wrapper) => [{ ...wrapper, children: content } as PhrasingContent],
      joinTexts(group.map(({ leaf }) => leaf)),
    ),
  );
}

function joinTexts(leaves: readonly PhrasingContent[]): PhrasingContent[] {
  const joined: PhrasingContent[] = [];
  for (const leaf of leaves) {
    const last = joined.at(-1);
    if (leaf.type === 'text' && last?.type === 'text') joined[joined.length - 1] = joinText(last, leaf);
    else joined.push(leaf);
  }
  return joined;
}

const joinText = (first: Text, second: Text): Text => ({ type: 'text', value: first.value + second.value });
