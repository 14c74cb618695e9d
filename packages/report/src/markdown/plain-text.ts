import { defaultHandlers, type Handle, type State, type Unsafe } from 'mdast-util-to-markdown';

/** Per document, the characters to look at in each nesting of constructs, as one expression. */
const EXPRESSIONS = new WeakMap<State, Map<string, RegExp>>();

/**
 * Writes a text. One without anything that the patterns of the document can match is written as it is: most texts of a
 * list of activities, for which the some sixty patterns take half the time of the whole document.
 */
export const plainTextHandler: Handle = (node, parent, state, info) =>
  unsafeText(state).test(`${info.before}${node.value}${info.after}`)
    ? defaultHandlers.text(node, parent, state, info)
    : node.value;

function unsafeText(state: State): RegExp {
  let expressions = EXPRESSIONS.get(state);
  if (expressions === undefined) {
    expressions = new Map();
    EXPRESSIONS.set(state, expressions);
  }
  const constructs = state.stack.join();
  let expression = expressions.get(constructs);
  if (expression === undefined) {
    const sources = state.unsafe
      .filter(isInScope(state.stack))
      .map((pattern) => patternSource(pattern, state));
    expression = new RegExp([...new Set(sources), BACKSLASH].join('|'));
    expressions.set(constructs, expression);
  }
  return expression;
}

/** Before punctuation a backslash is an escape. */
const BACKSLASH = '\\\\';

const isInScope =
  (stack: readonly string[]) =>
  ({ inConstruct, notInConstruct }: Unsafe): boolean =>
    (hasNoConstruct(inConstruct) || isAnyOf(inConstruct, stack)) && !isAnyOf(notInConstruct, stack);

const hasNoConstruct = (constructs: Unsafe['inConstruct']): boolean =>
  constructs == null || constructs.length === 0;

const isAnyOf = (constructs: Unsafe['inConstruct'], stack: readonly string[]): boolean =>
  [constructs ?? []].flat().some((construct) => stack.includes(construct));

/** A pattern that depends on the nodes around a text matches here whatever they are. */
const patternSource = (pattern: Unsafe, state: State): string =>
  pattern.beforeNode || pattern.afterNode
    ? pattern.character.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&')
    : state.compilePattern(pattern).source;
