import type { CountryCode } from '@regional-presence/core';

/**
 * The Member States beside which lists write territories with a code of ISO 3166-1 of their own. The table implies nothing
 * about the status of a territory; those that several States claim are left out.
 */
const TERRITORIES_BY_STATE: Readonly<Record<string, string>> = {
  AU: 'CC CX NF',
  CN: 'HK MO',
  DK: 'FO GL',
  FI: 'AX',
  FR: 'BL GF GP MF MQ NC PF PM RE TF WF YT',
  GB: 'AI BM GG GI IM JE KY MS PN SH TC VG',
  NL: 'AW BQ CW SX',
  NO: 'SJ',
  NZ: 'CK NU TK',
  US: 'AS GU MP PR VI',
};

/** The territories that lists write beside a State. */
export const territoriesOf = (state: string): readonly CountryCode[] =>
  (TERRITORIES_BY_STATE[state]?.split(' ') ?? []) as CountryCode[];

/** Whether a list may have the State in its column of countries, and the territory in that of places. */
export const isTerritoryOf = (territory: CountryCode, state: CountryCode): boolean =>
  territoriesOf(state).includes(territory);
