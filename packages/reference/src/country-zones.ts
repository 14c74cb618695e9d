/**
 * Countries with one time: their codes of ISO 3166-1 and an IANA zone. Source: the file `zone.tab` of the IANA Time
 * Zone Database, release 2026a, in the public domain; a country with several zones is listed if their offsets are equal
 * from 2015 to 2035.
 */
const ZONES_OF_COUNTRIES = `
AD=Europe/Andorra|AE=Asia/Dubai|AF=Asia/Kabul|AG=America/Antigua|AI=America/Anguilla|AL=Europe/Tirane
AM=Asia/Yerevan|AO=Africa/Luanda|AR=America/Argentina/Buenos_Aires|AS=Pacific/Pago_Pago|AT=Europe/Vienna
AW=America/Aruba|AX=Europe/Mariehamn|AZ=Asia/Baku|BA=Europe/Sarajevo|BB=America/Barbados|BD=Asia/Dhaka
BE=Europe/Brussels|BF=Africa/Ouagadougou|BG=Europe/Sofia|BH=Asia/Bahrain|BI=Africa/Bujumbura
BJ=Africa/Porto-Novo|BL=America/St_Barthelemy|BM=Atlantic/Bermuda|BN=Asia/Brunei|BO=America/La_Paz
BQ=America/Kralendijk|BS=America/Nassau|BT=Asia/Thimphu|BW=Africa/Gaborone|BY=Europe/Minsk
BZ=America/Belize|CC=Indian/Cocos|CF=Africa/Bangui|CG=Africa/Brazzaville|CH=Europe/Zurich
CI=Africa/Abidjan|CK=Pacific/Rarotonga|CM=Africa/Douala|CO=America/Bogota|CR=America/Costa_Rica
CU=America/Havana|CV=Atlantic/Cape_Verde|CW=America/Curacao|CX=Indian/Christmas|CZ=Europe/Prague
DE=Europe/Berlin|DJ=Africa/Djibouti|DK=Europe/Copenhagen|DM=America/Dominica|DO=America/Santo_Domingo
DZ=Africa/Algiers|EE=Europe/Tallinn|EG=Africa/Cairo|EH=Africa/El_Aaiun|ER=Africa/Asmara
ET=Africa/Addis_Ababa|FI=Europe/Helsinki|FJ=Pacific/Fiji|FK=Atlantic/Stanley|FO=Atlantic/Faroe
FR=Europe/Paris|GA=Africa/Libreville|GB=Europe/London|GD=America/Grenada|GE=Asia/Tbilisi
GF=America/Cayenne|GG=Europe/Guernsey|GH=Africa/Accra|GI=Europe/Gibraltar|GM=Africa/Banjul
GN=Africa/Conakry|GP=America/Guadeloupe|GQ=Africa/Malabo|GR=Europe/Athens|GS=Atlantic/South_Georgia
GT=America/Guatemala|GU=Pacific/Guam|GW=Africa/Bissau|GY=America/Guyana|HK=Asia/Hong_Kong
HN=America/Tegucigalpa|HR=Europe/Zagreb|HT=America/Port-au-Prince|HU=Europe/Budapest|IE=Europe/Dublin
IL=Asia/Jerusalem|IM=Europe/Isle_of_Man|IN=Asia/Kolkata|IO=Indian/Chagos|IQ=Asia/Baghdad|IR=Asia/Tehran
IS=Atlantic/Reykjavik|IT=Europe/Rome|JE=Europe/Jersey|JM=America/Jamaica|JO=Asia/Amman|JP=Asia/Tokyo
KE=Africa/Nairobi|KG=Asia/Bishkek|KH=Asia/Phnom_Penh|KM=Indian/Comoro|KN=America/St_Kitts
KP=Asia/Pyongyang|KR=Asia/Seoul|KW=Asia/Kuwait|KY=America/Cayman|LA=Asia/Vientiane|LB=Asia/Beirut
LC=America/St_Lucia|LI=Europe/Vaduz|LK=Asia/Colombo|LR=Africa/Monrovia|LS=Africa/Maseru
LT=Europe/Vilnius|LU=Europe/Luxembourg|LV=Europe/Riga|LY=Africa/Tripoli|MA=Africa/Casablanca
MC=Europe/Monaco|MD=Europe/Chisinau|ME=Europe/Podgorica|MF=America/Marigot|MG=Indian/Antananarivo
MH=Pacific/Majuro|MK=Europe/Skopje|ML=Africa/Bamako|MM=Asia/Yangon|MO=Asia/Macau|MP=Pacific/Saipan
MQ=America/Martinique|MR=Africa/Nouakchott|MS=America/Montserrat|MT=Europe/Malta|MU=Indian/Mauritius
MV=Indian/Maldives|MW=Africa/Blantyre|MY=Asia/Kuala_Lumpur|MZ=Africa/Maputo|NA=Africa/Windhoek
NC=Pacific/Noumea|NE=Africa/Niamey|NF=Pacific/Norfolk|NG=Africa/Lagos|NI=America/Managua
NL=Europe/Amsterdam|NO=Europe/Oslo|NP=Asia/Kathmandu|NR=Pacific/Nauru|NU=Pacific/Niue|OM=Asia/Muscat
PA=America/Panama|PE=America/Lima|PH=Asia/Manila|PK=Asia/Karachi|PL=Europe/Warsaw|PM=America/Miquelon
PN=Pacific/Pitcairn|PR=America/Puerto_Rico|PS=Asia/Gaza|PW=Pacific/Palau|PY=America/Asuncion
QA=Asia/Qatar|RE=Indian/Reunion|RO=Europe/Bucharest|RS=Europe/Belgrade|RW=Africa/Kigali|SA=Asia/Riyadh
SB=Pacific/Guadalcanal|SC=Indian/Mahe|SD=Africa/Khartoum|SE=Europe/Stockholm|SG=Asia/Singapore
SH=Atlantic/St_Helena|SI=Europe/Ljubljana|SJ=Arctic/Longyearbyen|SK=Europe/Bratislava|SL=Africa/Freetown
SM=Europe/San_Marino|SN=Africa/Dakar|SO=Africa/Mogadishu|SR=America/Paramaribo|SS=Africa/Juba
ST=Africa/Sao_Tome|SV=America/El_Salvador|SX=America/Lower_Princes|SY=Asia/Damascus|SZ=Africa/Mbabane
TC=America/Grand_Turk|TD=Africa/Ndjamena|TF=Indian/Kerguelen|TG=Africa/Lome|TH=Asia/Bangkok
TJ=Asia/Dushanbe|TK=Pacific/Fakaofo|TL=Asia/Dili|TM=Asia/Ashgabat|TN=Africa/Tunis|TO=Pacific/Tongatapu
TR=Europe/Istanbul|TT=America/Port_of_Spain|TV=Pacific/Funafuti|TW=Asia/Taipei|TZ=Africa/Dar_es_Salaam
UG=Africa/Kampala|UY=America/Montevideo|UZ=Asia/Tashkent|VA=Europe/Vatican|VC=America/St_Vincent
VE=America/Caracas|VG=America/Tortola|VI=America/St_Thomas|VN=Asia/Ho_Chi_Minh|VU=Pacific/Efate
WF=Pacific/Wallis|WS=Pacific/Apia|YE=Asia/Aden|YT=Indian/Mayotte|ZA=Africa/Johannesburg|ZM=Africa/Lusaka
ZW=Africa/Harare
`;

/** The zones of cities in countries with several times. Source: the same database, by the region of each city. */
const ZONES_OF_CITIES = `
AU=Australia/Sydney:Canberra,Sydney,Newcastle|Australia/Melbourne:Melbourne|Australia/Perth:Perth
AU=Australia/Brisbane:Brisbane,Gold Coast|Australia/Adelaide:Adelaide|Australia/Darwin:Darwin
BR=America/Sao_Paulo:Brasilia,São Paulo,Rio de Janeiro,Foz do Iguaçu,Florianópolis,Porto Alegre,Belo Horizonte
BR=America/Sao_Paulo:Curitiba,Campinas|America/Bahia:Salvador|America/Fortaleza:Fortaleza,Natal
BR=America/Recife:Recife|America/Manaus:Manaus|America/Belem:Belém
CA=America/Toronto:Ottawa,Montreal,Toronto,Quebec City|America/Vancouver:Vancouver,Victoria
CA=America/Edmonton:Calgary,Banff,Edmonton|America/Winnipeg:Winnipeg|America/Halifax:Halifax
CA=America/St_Johns:St. John's
CD=Africa/Kinshasa:Kinshasa|Africa/Lubumbashi:Lubumbashi,Goma
CL=America/Santiago:Santiago,Valparaíso,Viña del Mar
CN=Asia/Shanghai:Beijing,Shanghai,Guangzhou,Shenzhen,Hangzhou,Nanjing,Chengdu,Chongqing,Wuhan,Xi'an,Xiamen,Guilin
CN=Asia/Shanghai:Guiyang,Kunming,Nanning,Tianjin,Dalian,Qingdao,Zhuhai,Wuxi,Ningbo,Wuzhen,Sanya,Haikou
CY=Asia/Nicosia:Nicosia,Limassol,Larnaca,Paphos
EC=America/Guayaquil:Quito,Guayaquil,Cuenca,Manta
ES=Europe/Madrid:Madrid,Barcelona,Valencia,Seville,Málaga,Bilbao,Zaragoza,Córdoba,Granada,León,Mérida,Guadalajara
ES=Europe/Madrid:Cartagena,Cuenca,Santiago de Compostela,Toledo,Palma|Atlantic/Canary:Las Palmas
FM=Pacific/Pohnpei:Palikir,Pohnpei
ID=Asia/Jakarta:Jakarta,Bandung,Surabaya,Yogyakarta,Batam,Medan,Bogor
ID=Asia/Makassar:Bali,Nusa Dua,Denpasar,Labuan Bajo,Nusantara
KI=Pacific/Tarawa:South Tarawa
KZ=Asia/Almaty:Astana,Almaty,Shymkent,Burabay|Asia/Aqtau:Aktau
MN=Asia/Ulaanbaatar:Ulaanbaatar
MX=America/Mexico_City:Mexico City,Guadalajara,León,Puebla,Querétaro|America/Monterrey:Monterrey
MX=America/Cancun:Cancún,Playa del Carmen|America/Merida:Mérida
NZ=Pacific/Auckland:Wellington,Auckland,Christchurch,Hamilton,Queenstown,Rotorua
PF=Pacific/Tahiti:Papeete
PG=Pacific/Port_Moresby:Port Moresby
PT=Europe/Lisbon:Lisbon,Porto,Cascais,Estoril,Lagos|Atlantic/Madeira:Funchal
RU=Europe/Moscow:Moscow,St. Petersburg,Kazan,Sochi,Nizhny Novgorod,Veliky Novgorod,Innopolis,Rostov-on-Don
RU=Europe/Moscow:Yaroslavl,Suzdal,Krasnodar|Europe/Samara:Samara|Europe/Kaliningrad:Kaliningrad
RU=Asia/Yekaterinburg:Yekaterinburg,Ufa,Khanty-Mansiysk|Asia/Novosibirsk:Novosibirsk|Asia/Irkutsk:Irkutsk
RU=Asia/Yakutsk:Yakutsk|Asia/Vladivostok:Vladivostok
UA=Europe/Kyiv:Kyiv,Odesa,Lviv,Kharkiv
US=America/New_York:Washington,New York,Boston,Philadelphia,Atlanta,Miami,Orlando,Reston,Alexandria,Cambridge
US=America/Chicago:Chicago,Dallas,Houston,Austin,Birmingham|America/Denver:Denver,Boulder
US=America/Los_Angeles:San Francisco,San Jose,San Diego,Los Angeles,Las Vegas,Seattle,Redmond,Mountain View,Palo Alto
US=Pacific/Honolulu:Honolulu
`;

/** Zones by the code of a country, or by a code and the English name of a city: `RU Moscow`. */
const ZONES: ReadonlyMap<string, string> = new Map([...zonesOfCountries(), ...zonesOfCities()]);

function* zonesOfCountries(): Iterable<[string, string]> {
  for (const entry of ZONES_OF_COUNTRIES.trim().split(/[|\n]/)) {
    const [codes, zone] = entry.split('=') as [string, string];
    for (const code of codes.split(' ')) yield [code, zone];
  }
}

function* zonesOfCities(): Iterable<[string, string]> {
  for (const line of ZONES_OF_CITIES.trim().split('\n')) {
    const [code, entries] = line.split('=') as [string, string];
    for (const entry of entries.split('|')) {
      const [zone, cities] = entry.split(':') as [string, string];
      for (const city of cities.split(',')) yield [`${code} ${city}`, zone];
    }
  }
}

/**
 * The time zone of a place: of its country, if that has one time, or of its city.
 *
 * @param country ISO 3166-1 alpha-2.
 * @param city English name.
 * @returns an IANA zone; `undefined` where it is not certain.
 */
export const zoneOfCountryOrCity = (country: string, city: string | undefined): string | undefined =>
  ZONES.get(country) ?? (city === undefined ? undefined : ZONES.get(`${country} ${city}`));
