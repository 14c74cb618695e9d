import { headingKey } from './heading-key.js';

/** Headings of the team that plays at home. */
export const HOME: ReadonlySet<string> = new Set(
  'home|home team|hometeam|team a|team 1|team1|team home|local|equipo local|mandante|casa|squadra casa|squadra di casa|time da casa|domicile|équipe domicile|locaux|recevant|équipe 1|heim|heimmannschaft|heimteam|heimverein|gastgeber|mannschaft 1|thuis|thuisploeg|thuisteam|хозяева|команда 1|主队|主場|主场|ホーム|gospodarz|gospodarze|domácí|hemma|hemmalag|صاحب الأرض|الفريق المضيف'
    .split('|')
    .map(headingKey),
);
/** Headings of the other team. */
export const AWAY: ReadonlySet<string> = new Set(
  'away|away team|awayteam|visitor|visitors|visiting team|team b|team 2|team2|team away|visitante|equipo visitante|visita|fora|ospite|ospiti|trasferta|squadra ospite|time visitante|extérieur|équipe extérieure|visiteur|visiteurs|équipe 2|gast|gastmannschaft|gastteam|gastverein|gäste|mannschaft 2|uit|uitploeg|uitteam|bezoekers|гости|команда 2|客队|客場|客场|アウェイ|アウェー|gość|goście|hosté|borta|bortalag|الضيف|الفريق الضيف'
    .split('|')
    .map(headingKey),
);

/** What stands between the teams in the title of a match. */
export const JOINT_OF_OPPONENTS = ' – ';

/** What a member of a team says, `home.name`; a heading without it is the team. */
const NAME_OF_TEAM = /\.(?:name|title|team)$/i;

/** Whether a heading, or a member of a record below others, is one of these: `Home`, `matches.home`, `match.home.name`. */
export const isOpponent = (heading: string, names: ReadonlySet<string>): boolean =>
  names.has(headingKey(heading)) ||
  names.has(headingKey(heading.replace(NAME_OF_TEAM, '').replace(/^.*\./, '')));

/** Whether two headings are those of the teams of a match. */
export const areOpponents = (headings: readonly string[]): boolean =>
  headings.length === 2 && isOpponent(headings[0]!, HOME) && isOpponent(headings[1]!, AWAY);
