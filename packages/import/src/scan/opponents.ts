import { headingKey } from '../column/heading-key.js';
import type { AppliedMapping } from '../plan/apply-mapping.js';
import type { ColumnCells } from './column-cells.js';

/** Headings of the team that plays at home, and of the other. */
const HOME = new Set(
  'home|home team|hometeam|team a|team 1|team1|team home|local|equipo local|mandante|casa|squadra casa|squadra di casa|time da casa|domicile|équipe domicile|locaux|recevant|équipe 1|heim|heimmannschaft|heimteam|heimverein|gastgeber|mannschaft 1|thuis|thuisploeg|thuisteam|хозяева|команда 1|主队|主場|主场|ホーム|gospodarz|gospodarze|domácí|hemma|hemmalag|صاحب الأرض|الفريق المضيف'
    .split('|')
    .map(headingKey),
);
const AWAY = new Set(
  'away|away team|awayteam|visitor|visitors|visiting team|team b|team 2|team2|team away|visitante|equipo visitante|visita|fora|ospite|ospiti|trasferta|squadra ospite|time visitante|extérieur|équipe extérieure|visiteur|visiteurs|équipe 2|gast|gastmannschaft|gastteam|gastverein|gäste|mannschaft 2|uit|uitploeg|uitteam|bezoekers|гости|команда 2|客队|客場|客场|アウェイ|アウェー|gość|goście|hosté|borta|bortalag|الضيف|الفريق الضيف'
    .split('|')
    .map(headingKey),
);

/** What stands between the teams in the title of a match. */
export const JOINT_OF_OPPONENTS = ' – ';

/** Nearly every match has both teams. */
const MOST_TEAMS = 0.75;

/** What a member of a team says, `home.name`; a heading without it is the team. */
const NAME_OF_TEAM = /\.(?:name|title|team)$/i;

/** Whether a heading, or a member of a record below others, is one of these: `Home`, `matches.home`, `match.home.name`. */
const isNamed = (heading: string, names: ReadonlySet<string>): boolean =>
  names.has(headingKey(heading)) ||
  names.has(headingKey(heading.replace(NAME_OF_TEAM, '').replace(/^.*\./, '')));

/** Whether two headings are those of the teams of a match. */
export const areOpponents = (headings: readonly string[]): boolean =>
  headings.length === 2 && isNamed(headings[0]!, HOME) && isNamed(headings[1]!, AWAY);

/** In a list of matches without titles both teams are the title: `Conversano – Vasto`. */
export function combineOpponents({ columns, combined }: AppliedMapping, cells: readonly ColumnCells[]): void {
  const only = (names: ReadonlySet<string>): number => {
    const [index, other] = columns.flatMap(({ name, isDeclared }, i) =>
      !isDeclared && isNamed(name, names) ? [i] : [],
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
