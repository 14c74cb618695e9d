/**
 * Names of countries in documents of the United Nations and of ITU, in six languages, that neither the other tables nor the
 * platform's own lists have. Sources: the short names of the United Nations (M49, UNTERM); the lists of countries of ITU in
 * Operational Bulletins 1117 (2017) and 1162 (2018).
 */
const FORMS = `
AE Объединенные Арабские Эмираты
AG Антигуа и Бурбуда
AL Albania (República de) | Albanie (République d')
AM Armenia (República de) | Arménie (République d')
AO Angola (República de) | Angola (République d')
AR Argentine Republic | Argentina (República) | Argentine (République) | Аргентинская Республика
AZ Azerbaiyán (República de) | Azerbaïdjan (République d') | Азербайджанская Республика
BA 波斯尼亚与黑塞哥维那
BD 孟加拉 | جمهورية بنغلاديش الشعبية | Bangladesh (República Popular de) | Bangladesh (République populaire du) | 孟加拉 (人民共和国)
BF بوركينا فاصو
BG Bulgaria (República de) | Bulgarie (République de)
BI Burundi (República de) | Burundi (République du)
BJ بنن | جمهورية بنن | Benin (República de) | Bénin (République du)
BO 玻利维亚 (多民族国)
BR جمهورية البرازيل الاتحادية
BS Багамские Острова | البهاما | كومنولث البهاما | Содружество Багамских Островов
BW Botswana (República de) | Botswana (République du)
BY Belarús (República de) | Bélarus (République du)
CD Rep. Dem. del Congo | Rép. dém. du Congo
CF Центральноафриканская Республика | Centroafricana (Rep.) | Centrafricaine (Rép.) | Centroafricana (República) | Centrafricaine (République)
CG Congo (Republic of the) | Congo (República del) | Congo (République du) | Конго (Республика) | 刚果 (共和国)
CH الاتحاد السويسري | Швейцарская Конфедерация
CI Côte d'Ivoire (República de) | Côte d'Ivoire (République de)
CL شيلي
CM Camerún (República de) | Cameroun (République du)
CN China (People's Republic of) | China (República Popular de) | Chine (République populaire de)
CO Colombia (República de) | Colombie (République de)
CV Cabo Verde (República de) | Cabo Verde (République de)
CY Chipre (República de) | Chypre (République de)
CZ تشيكيا | Checa (Rep.) | Tchéque (Rép.)
DE جمهورية ألمانيا الاتحادية | 德意志 (联邦共和国)
DJ Djibouti (República de) | Djibouti (République de)
DK الدانمارك
DM كومنولث دومينيكا | Содружество Доминики | 多米尼克国
DO الجمهورية الدومينيكية | 多米尼加 | Dominicana (Rep.) | Dominicaine (Rép.) | Dominicana (República) | Dominicaine (République)
DZ 尔及利亚 | الجمهورية الجزائرية الديمقراطية الشعبية | Argelia (República Argelina Democrática y Popular) | Algérie (République algérienne démocratique et populaire) | Алжирская Народная Демократическая Республика
EC إكوادور
EE Estonia (República de) | Estonie (République d') | Эстонская Республика
EG جمهورية مصر العربية | Egipto (República Árabe de) | Egypte (République arabe d') | (阿拉伯)埃及 (共和国)
ET جمهورية إثيوبيا الاتحادية الديمقراطية
FJ Fiji (República de) | Fidji (République de)
FM Микронезия
GA غابون | الجمهورية الغابونية | Gabonese Republic | Gabonesa (República) | Gabonaise (République) | Габонская Республика
GM Gambia (República de) | Gambie (République de)
GN Guinea (República de) | Guinée (République de) | Гвинейская Республика
GQ Guinea Ecuatorial (República de) | Guinée équatoriale (République de)
GT Guatemala (República de) | Guatemala (République du)
GW Guinea-Bissau (República de) | Guinée-Bissau (République de)
HN Honduras (República de) | Honduras (République du)
HR Croacia (República de) | Croatie (République de)
HT Haití (República de) | Haïti (République d')
ID Indonesia (República de) | Indonésie (République d')
IL Israël (Etat d') | 以色列 (国)
IN India (República de la) | Inde (République de l')
IQ الجمهورية العراقية | Iraq (República del) | Iraq (République d')
JO المملكة الأردنية الهاشمية | Иорданское Хашимитское Королевство
KE Kenya (República de) | Kenya (République du)
KG Kirghizistan | República Kirguisa | République kirghize | 吉尔吉斯共和国
KI كيريباس | Kiribati (República de) | Kiribati (République de)
KM Коморские Острова | اتحاد جزر القمر | Союз Коморских Островов | 科摩罗 (联盟)
KN سانت كيتس ونيفس | Saint Kitts y Nevis | Saint-Kitts-et-Nevis | San Kitts y Nevis
KR Corea (Rep. de) | Corée (Rép. de) | Корея (Республика) | Corea (República de) | Corée (République de)
KW Koweït (Etat du) | 科威特 (国)
KZ Kazajstán | Kazajstán (República de) | Kazakhstan (République du)
LA Lao (R.D.P.) | Lao (República Democrática Popular) | Lao (République démocratique populaire)
LK سري لانكا | جمهورية سري لانكا الاشتراكية الديمقراطية | Sri Lanka (República Socialista Democrática de) | Sri Lanka (République socialiste démocratique de)
LR ليبريا | Liberia (República de) | Libéria (République du)
LT Lituania (República de) | Lituanie (République de) | Литовская Республика
LU لكسمبرغ
LV Letonia (República de) | Lettonie (République de) | Латвийская Республика
MA المملكة المغربية
MD Moldova (República de) | Moldova (République de)
MG Madagascar (República de) | Madagascar (République de)
MH Маршалловы Острова | Marshall (República de las Islas) | Marshall (République des Iles) | Маршалловы Острова (Республика)
MK جمهورية مقدونيا اليوغوسلافية السابقة | The Former Yugoslav Republic of Macedonia | La ex República Yugoslava de Macedonia | L'ex-République yougoslave de Macédoine | Бывшая югославская Республика Македония | 马其顿前南斯拉夫共和国 | 前南斯拉夫马其顿共和国
ML Malí (República de) | Mali (République du)
MM اتحاد ميانمار | Республика Союза Мьянма
MR وريتانيا | جمهورية موريتانيا الإسلامية | Mauritania (República Islámica de) | Mauritanie (République islamique de)
MT مالطة
MU Mauricio (República de) | Maurice (République de)
MV ملديف | Мальдивские Острова | جمهورية ملديف | Maldivas (República de) | Maldives (République des) | Мальдивская Республика
MZ موزامبيق | جمهورية موزامبيق | Mozambique (República de) | Mozambique (République du)
NA Namibia (República de) | Namibie (République de)
NE Níger (República del) | Niger (République du)
NG جمهورية نيجيريا الاتحادية
NP جمهورية نيبال الاتحادية الديمقراطية
NR Nauru (República de) | Nauru (République de)
NZ Nueva Zelandia
OM Оман (Султанат)
PA Panamá (República de) | Panama (République du)
PH Filipinas (República de) | Philippines (République des)
PK جمهورية باكستان الإسلامية | Pakistán (República Islámica del) | Pakistan (République islamique du)
PL Polonia (República de) | Pologne (République de)
PW Palau (República de) | Palaos (République des)
PY Paraguay (República del) | Paraguay (République du)
QA Qatar (Etat du) | 卡塔尔 (国)
RO روماينا
RS Serbia (República de) | Serbie (République de)
RW Rwanda (República de) | Rwanda (République du) | Руандийская Республика
SA Arabia Saudita | Arabia Saudita (Reino de)
SB Соломоновы Острова | Salomón (Islas) | Salomon (Iles)
SC سيشيل | Сейшельские Острова | جمهورية سيشيل | Seychelles (República de) | Seychelles (République des) | Сейшельские Острова (Республика)
SD Sudán (República del) | Soudan (République du)
SG Singapur (República de) | Singapour (République de)
SI Eslovenia (República de) | Slovénie (République de)
SK الجمهورية السلوفاكية | Slovak Republic | República Eslovaca | République slovaque | Словацкая Республика
SM San Marino (República de) | Saint-Marin (République de)
SN Senegal (República del) | Sénégal (République du)
SO جمهورية الصومال الاتحادية
SR Suriname (República de) | Suriname (République du)
SS Sud Soudan | Sudán del Sur (República de) | Soudan du Sud (République du)
ST سان تومي وبرينسيبي | سان تومي وبرنسيبي | جمهورية سان تومي وبرينسيبي الديمقراطية | Santo Tomé y Príncipe (República Democrática de) | Sao Tomé-et-Principe (République démocratique de)
SV Эль-Сальвадор | El Salvador (República de) | El Salvador (République d') | Эль-Сальвадор (Республика)
SZ مملكة سوازيلاند | Swazilandia (Reino de) | Свазиленд (Королевство)
TD Chad (República del) | Tchad (République du)
TG Togolese Republic | Togolesa (República) | Togolaise (République) | Тоголезская Республика
TH تايلند
TJ Tayikistán (República de) | Tadjikistan (République du)
TL Тимор-Лешти | تيمور لستي | جمهورية تيمور لستي الديمقراطية | Timor-Leste (República Democrática de) | Timor-Leste (République démocratique du) | Тимор-Лешти (Демократическая Республика)
TT Trinidad y Tabago
UG Uganda (República de) | Ouganda (République de l')
UY أوروغواي | جمهورية أوروغواي الشرقية | Uruguay (República Oriental del) | Uruguay (République orientale de l')
UZ Uzbekistán (República de) | Ouzbékistan (République d')
VA دولة مدينة الفاتيكان | Cité du Vatican (Etat de la) | Государство-город Ватикан | 梵蒂冈城国
VC سانت فنسنت وغرينادين | Saint-Vincent-et-Grenadines
VN جمهورية فيتنام الاشتراكية | Viet Nam (República Socialista de) | Viet Nam (République socialiste du)
VU Vanuatu (República de) | Vanuatu (République de)
WS دولة ساموا المستقلة | Samoa (Etat indépendant du) | 萨摩亚 (独立国)
YE الجمهورية اليمنية | Yemen (República del) | Yémen (République du) | Йеменская Республика
ZA Южная Африка | Sudafricana (Rep.) | Sudafricaine (Rép.) | Sudafricana (República) | Sudafricaine (République)
ZM Zambia (República de) | Zambie (République de)
ZW زمبابوي | Zimbabwe (República de) | Zimbabwe (République du)
`;

/** Country code → further names. */
export const COUNTRY_FORMS: ReadonlyMap<string, readonly string[]> = new Map(
  FORMS.trim()
    .split('\n')
    .map((line) => [line.slice(0, 2), line.slice(3).split(' | ')]),
);
