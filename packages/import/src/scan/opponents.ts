import { AWAY, HOME, isOpponent, JOINT_OF_OPPONENTS } from '../column/opponents.js';
import type { AppliedMapping } from '../plan/apply-mapping.js';
import type { ColumnCells } from './column-cells.js';

/** Nearly every match has both teams. */
const MOST_TEAMS = 0.75;

/** In a list of matches without titles both teams are the title: `Conversano – Vasto`. */
export function combineOpponents({ columns, combined }: AppliedMapping, cells: readonly ColumnCells[]): void {
  const only = (names: ReadonlySet<string>): number => {
    const [index, other] = columns.flatMap(({ name, isDeclared }, i) =>
      !isDeclared && isOpponent(name, names) ? [i] : [],
    );
    return index === undefined || other !== undefined ? -1 : index;
  };
  const places = [only(HOME), only(AWAY)];
  const isTitled =
    columns.some(({ field }, i) => field === 'title' && !places.includes(i)) ||
    combined.some(({ field }) => field === 'title');
  const areTeams = places.every(
    (place) =>
      place >= 0 && cells[place]!.isFilled(MOST_TEAMS) && cells[place]!.share(isTeamName) > MOST_TEAMS,
  );
  if (isTitled || !areTeams) return;
  for (const place of places) delete columns[place]!.field;
  combined.push({ field: 'title', places, joint: JOINT_OF_OPPONENTS });
}

const isTeamName = (text: string): boolean => /\p{L}{2}/u.test(text);
