import type { CountryCode } from '@regional-presence/core';

/** A name that places in more than one country share. */
export interface SharedCityName {
  names: readonly string[];
  countries: readonly CountryCode[];
  /** The country that is presumed if nothing else is given; `undefined` if the name is truly ambiguous. */
  presumed?: CountryCode;
  reason: string;
}

/**
 * One line for each name: its spellings, the countries with a place of that name, and the reason. `!` after a country: it
 * is presumed if nothing else is given. If a country has no city of that name, the country itself has the name.
 */
const SHARED_NAMES = `
Alexandria | EG US | Virginia's is a place of conferences; Alexandrie, الإسكندرية and Александрия are Egypt's
عمان | JO OM | Amman and Oman are written alike; with its shadda, عمّان is Amman
Antigua / Антигуа / 安提瓜 / أنتيغوا | AG GT | the island, and Antigua Guatemala for short
Athens | GR! US | a capital; Georgia's is a town
Barcelona | ES! VE | Venezuela's is a city of a state
Birmingham / Бирмингем / 伯明翰 / برمنغهام | GB US | both are cities of a million with their suburbs
Brest / Брест / بريست | BY FR | a region's capital and a port with a telecommunication school
Cambridge / Кембридж / 剑桥 / كامبريدج | GB US | two universities
Cartagena / Carthagène / Картахена / 卡塔赫纳 / قرطاجنة | CO ES | Colombia's is Cartagena de Indias in full
Colonia | DE UY | Cologne in Spanish, and Colonia del Sacramento
Córdoba / Cordova / Cordoue / Кордова / 科尔多瓦 / قرطبة | AR ES | Argentina's second city, and the old capital
Cuenca / Куэнка / 昆卡 / كوينكا | EC ES | the greater is Ecuador's, the older is Spain's
George Town / Джорджтаун / 乔治敦 / جورج تاون | GY KY MY | Guyana's, Cayman's and Penang's are one but in English
Georgetown / جورجتاون | GY! US | a capital; those of Cayman and Penang are two words
Granada / Гранада / 格拉纳达 / غرناطة | ES NI GD | Grenada, the country, is Granada in Spanish
Grenade | ES GD | Grenada, the country, is Grenade in French too
Guadalajara / Гвадалахара / 瓜达拉哈拉 / غوادالاخارا | MX ES | Mexico's is far greater, Spain's is a province's capital
Halifax / Галифакс / 哈利法克斯 / هاليفاكس | CA GB | a province's capital, and a town of Yorkshire
Hamilton / Гамильтон / 汉密尔顿 / هاميلتون | BM CA NZ | Bermuda's capital is the least of the three
Hyderabad / Хайдарабад / 海得拉巴 / حيدر أباد | IN PK | WTDC-10 met in India's; Pakistan's is a city of two millions
Jerusalem / Jerusalén / Иерусалим / 耶路撒冷 / القدس | IL PS | its status is disputed; this data takes no position
Kingston / Кингстон / كينغستون | JM! CA | a capital; Ontario's is a town
金斯敦 | JM VC | Kingston and Kingstown, two capitals, are one in Chinese
金斯顿 | JM CA VC | Kingston and Kingstown, two capitals, are one in Chinese
La Paz / Ла-Пас / 拉巴斯 / لاباز / لا باز | BO! MX | a seat of government; Mexico's is a town by the sea
Lagos | NG! PT | Portugal's is a resort
León / Леон / 莱昂 | MX NI ES | three cities of note
ليون | FR! MX NI ES | Lyon; León is written so too
London / Лондон / 伦敦 / لندن | GB! CA | a capital; Ontario's always says so
Manchester | GB! US | New Hampshire's is a town
Melbourne | AU! US | Florida's is a town
Mérida / Мерида / 梅里达 / ميريدا | MX VE ES | three cities of note
Moscow | RU! US | a capital; Idaho's is a town
Naples | IT! US | Florida's is a town
Newcastle / Ньюкасл / 纽卡斯尔 / نيوكاسل | AU GB ZA | each is known in its own country by the name alone
Odessa | UA! US | Texas's is a town
Panama City | PA! US | a capital; Florida's is a resort
Paris | FR! US | a capital; Texas's is a town
Perth / Перт / 珀斯 / بيرث | AU! GB | a state's capital; Scotland's is a town
Salvador / Сальвадор / 萨尔瓦多 / السلفادور | BR SV | El Salvador, the country, is called so in other languages
San José / Сан-Хосе / 圣何塞 / سان خوسيه | CR! US | a capital, where an ITU cell names no state; California's mostly names it
San Juan / Сан-Хуан / 圣胡安 / سان خوان | PR AR | an island's capital, and a province's
Santa Cruz / 圣克鲁斯 / سانتا كروز | BO ES US | Santa Cruz de la Sierra, de Tenerife, and California's
Santa Fe / Санта-Фе / 圣菲 / سانتا في | AR US | two capitals of a province and a state
Santiago | CL! DO | a capital with an ITU office; other places are usually named in full, as Santiago de Cuba
圣地亚哥 | CL! US | ITU writes its office so; San Diego is also 圣迭戈
St. John's / Saint Johns / Сент-Джонс / 圣约翰 / 圣约翰斯 / سانت جونز / سانت جونس | AG CA | a capital, and a greater city of Newfoundland
St. Petersburg | RU! US | six millions; Florida's mostly names its state
Trinidad / Тринидад / 特立尼达 / ترينيداد | TT BO CU | the island, and two towns
Tripoli / Триполи / 的黎波里 / طرابلس | LY LB | a capital and a second city in one region
Trujillo / Трухильо / 特鲁希略 / تروخيو | PE VE ES HN | Peru's is the greatest of four
Valence | ES FR | Valencia in French, and a town of the Rhône
Valencia / Валенсия / 巴伦西亚 / فالنسيا / بلنسية | ES VE | both are third cities of their countries
Vancouver | CA! US | Washington's Vancouver is a suburb of Portland
Victoria / Виктория / 维多利亚 / فيكتوريا | SC CA | a Member State's capital, and a province's
Vienne | AT! FR | the capital in French; a town on the Rhône
`;

const parseSharedName = (text: string): SharedCityName => {
  const [names = '', countries = '', reason = ''] = text.split('|').map((field) => field.trim());
  const presumed = countries.match(/(..)!/)?.[1];
  return {
    names: names.split(' / '),
    countries: countries.replaceAll('!', '').split(' '),
    ...(presumed ? { presumed } : {}),
    reason,
  };
};

/** All names of cities that are not unique to one country. Source: general knowledge. */
export const SHARED_CITY_NAMES: readonly SharedCityName[] = SHARED_NAMES.trim()
  .split('\n')
  .map(parseSharedName);
