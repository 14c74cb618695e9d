import type { CountryCode } from '@regional-presence/core';

/**
 * Codes of countries in lists of sport that are none of ISO 3166-1: those of the International Olympic Committee, and of the
 * associations of football for the parts of the United Kingdom. Source: general knowledge. A code that ISO gives to another
 * country is left out, as `BRN`.
 */
const SPORT_CODES =
  'AHO:CW ALG:DZ ANG:AO ANT:AG ARU:AW ASA:AS BAH:BS BAN:BD BAR:BB BER:BM BHU:BT BIZ:BZ BOT:BW BRU:BN BUL:BG BUR:BF CAM:KH CAY:KY CHA:TD CHI:CL CRC:CR CRO:HR DEN:DK ENG:GB ESA:SV FIJ:FJ GAM:GM GBS:GW GEQ:GQ GER:DE GRE:GR GRN:GD GUA:GT GUI:GN HAI:HT HON:HN INA:ID IRI:IR ISV:VI IVB:VG KSA:SA KUW:KW LAT:LV LBA:LY LES:LS LIB:LB MAD:MG MAS:MY MAW:MW MGL:MN MON:MC MRI:MU MTN:MR MYA:MM NCA:NI NED:NL NEP:NP NGR:NG NIG:NE NIR:GB OMA:OM PAR:PY PHI:PH PLE:PS POR:PT PUR:PR RSA:ZA SAM:WS SCO:GB SEY:SC SKN:KN SLO:SI SOL:SB SRI:LK SUD:SD SUI:CH TAN:TZ TGA:TO TOG:TG UAE:AE URU:UY VAN:VU VIE:VN VIN:VC WAL:GB ZAM:ZM ZIM:ZW';

let countries: ReadonlyMap<string, CountryCode> | undefined;

/**
 * The country of a code in capitals of a list of sport, where ISO 3166-1 has none such.
 *
 * @example
 * countryOfSportCode('SUI'); // 'CH'
 */
export function countryOfSportCode(code: string): CountryCode | undefined {
  if (!/^[A-Z]{3}$/.test(code)) return undefined;
  countries ??= new Map(SPORT_CODES.split(' ').map((pair) => [pair.slice(0, 3), pair.slice(4)]));
  return countries.get(code);
}
