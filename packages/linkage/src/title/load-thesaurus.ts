/** The text of the thesaurus. It is large, and is loaded only where titles are compared. */
let thesaurusText: string | undefined;

/**
 * Loads the thesaurus by which titles in different languages are compared: in a bundle, a file of its own. It is needed
 * once, before `matchEvents` is called.
 *
 * @example
 * await loadThesaurus();
 */
export async function loadThesaurus(): Promise<void> {
  if (thesaurusText !== undefined) return;
  const { THESAURUS } = await import('./thesaurus.js');
  thesaurusText = THESAURUS;
}

/** The lines of the thesaurus. */
export function thesaurusLines(): readonly string[] {
  if (thesaurusText === undefined)
    throw new Error('The thesaurus is not loaded: await loadThesaurus() first.');
  return thesaurusText.trim().split('\n');
}
