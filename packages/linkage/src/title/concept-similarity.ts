/**
 * Concepts that hardly identify a meeting, because many titles have them. With `kind:`, `region:` and
 * numbers it counts for half.
 */
const BROAD: ReadonlySet<string> = new Set(
  (
    'best-practices data development digital digital-services economics finance governance ict ' +
    'infrastructure internet mobile networks partnership planning policy private-sector project security ' +
    'services strategy sustainability technology telecommunications un vision-future'
  ).split(' '),
);

/** What meetings of all subjects have: their kind, region and number. */
const isNoSubject = (concept: string): boolean => /^(?:kind:|region:|#)/.test(concept);

/** Kinds that are a subject: there are few drills, and many workshops. */
const SUBJECT_KINDS: ReadonlySet<string> = new Set(['kind:drill', 'kind:hackathon', 'kind:challenge']);

const conceptWeight = (concept: string): number => (isNoSubject(concept) || BROAD.has(concept) ? 0.5 : 1);

/** Whether both titles name something of a sort, `region:` or `#`, and nothing of it is the same. */
export function differIn(sort: string, a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const of = (concepts: ReadonlySet<string>) => [...concepts].filter((concept) => concept.startsWith(sort));
  const [one, other] = [of(a), of(b)];
  return one.length > 0 && other.length > 0 && !one.some((concept) => b.has(concept));
}

/**
 * The weighted share of concepts that two titles have in common, 0 to 1: what many titles have counts for
 * half. Titles of different numbers or regions are of different meetings, whatever else they share, and
 * two workshops are not on one subject because they are workshops.
 */
export function conceptSimilarity(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (differIn('#', a, b) || differIn('region:', a, b)) return 0;
  let [common, all] = [0, 0];
  let haveSubject = false;
  for (const concept of a) {
    all += conceptWeight(concept);
    if (!b.has(concept)) continue;
    common += conceptWeight(concept);
    if (!isNoSubject(concept) || SUBJECT_KINDS.has(concept)) haveSubject = true;
  }
  for (const concept of b) if (!a.has(concept)) all += conceptWeight(concept);
  return haveSubject ? common / all : 0;
}
