/** The format is described in `../cities.ts`. */
export const AFRICA = `
AO* | Luanda | | | Луанда | 罗安达 | لواندا
AO | Benguela | | | Бенгела | 本格拉 | بنغيلا
BF* | Ouagadougou / Ouaga | Uagadugú | | Уагадугу | 瓦加杜古 | واغادوغو / أواغادوغو / واجادوجو
BF | Bobo-Dioulasso | Bobo-Diulaso | | Бобо-Диуласо | 博博迪乌拉索 | بوبو ديولاسو
BI* | Gitega | | | Гитега | 基特加 | غيتيغا / جيتيغا
BI | Bujumbura / Usumbura | Buyumbura | | Бужумбура | 布琼布拉 | بوجومبورا / بوجمبورا
BJ* | Porto-Novo | | | Порто-Ново | 波多诺伏 | بورتو نوفو
BJ | Cotonou | Cotonú | | Котону | 科托努 | كوتونو
BW* | Gaborone | | | Габороне | 哈博罗内 | غابورون / غابوروني / جابورون
BW | Kasane | | | Касане | 卡萨内 | كاساني
BW | Francistown | | | Франсистаун | 弗朗西斯敦 | فرانسيستاون
CD* | Kinshasa | Kinsasa / Kinshasa | | Киншаса | 金沙萨 | كينشاسا
CD | Lubumbashi | | | Лубумбаши | 卢本巴希 | لوبومباشي
CD | Goma | | | Гома | 戈马 | غوما
CF* | Bangui | | | Банги | 班吉 | بانغي / بانجي
CG* | Brazzaville | | | Браззавиль | 布拉柴维尔 | برازافيل
CG | Pointe-Noire / Pointe Noire | | | Пуэнт-Нуар | 黑角 | بوانت نوار
CI* | Yamoussoukro | Yamusukro | | Ямусукро | 亚穆苏克罗 | ياموسوكرو
CI | Abidjan | Abiyán / Abidján | | Абиджан | 阿比让 | أبيدجان
CI | Grand-Bassam | | | Гран-Басам | 大巴萨姆 | غران بسام
CM* | Yaoundé | Yaundé | | Яунде | 雅温得 | ياوندي
CM | Douala | Duala | | Дуала | 杜阿拉 | دوالا
CV* | Praia | | | Прая | 普拉亚 | برايا
CV | Mindelo | | | Минделу | 明德卢 | مينديلو
CV | Sal Island | Isla de Sal | Île de Sal | Сал | 萨尔岛 | جزيرة سال
ER* | Asmara | | Asmara / Asmera | Асмэра / Асмара | 阿斯马拉 | أسمرة / أسمرا
ET* | Addis Ababa / Adis Abeba / Adis Ababa / Finfinne | Addis Abeba / Adís Abeba | Addis-Abeba | Аддис-Абеба | 亚的斯亚贝巴 | أديس أبابا / أديس ابابا
ET | Bahir Dar / Bahar Dar | | | Бахр-Дар | 巴赫达尔 | بحر دار
GA* | Libreville | | | Либревиль | 利伯维尔 | ليبرفيل / ليبروفيل
GH* | Accra | Acra | | Аккра | 阿克拉 | أكرا
GH | Kumasi | | | Кумаси | 库马西 | كوماسي
GM* | Banjul | | | Банжул | 班珠尔 | بانجول
GN* | Conakry | Conakri | | Конакри | 科纳克里 | كوناكري
GQ* | Malabo | | | Малабо | 马拉博 | مالابو
GQ | Ciudad de la Paz / Oyala / Djibloho | | | Сьюдад-де-ла-Пас | 和平城 | سيوداد دي لا باز
GQ | Bata | | | Бата | 巴塔 | باتا
GW* | Bissau | | | Бисау | 比绍 | بيساو
KE* | Nairobi | | | Найроби | 内罗毕 | نيروبي
KE | Mombasa | | | Момбаса | 蒙巴萨 | مومباسا / ممباسا
KE | Kisumu | | | Кисуму | 基苏木 | كيسومو
KE | Naivasha | | | Найваша | 奈瓦沙 | نيفاشا
KE | Diani / Diani Beach | | | Диани | 迪亚尼 | دياني
LR* | Monrovia | | | Монровия | 蒙罗维亚 | مونروفيا
LS* | Maseru | | | Масеру | 马塞卢 | ماسيرو
MG* | Antananarivo / Tananarive / Tana | | Antananarivo / Tananarive | Антананариву | 塔那那利佛 | أنتاناناريفو
ML* | Bamako | | | Бамако | 巴马科 | باماكو
MU* | Port Louis | | Port-Louis | Порт-Луи | 路易港 | بورت لويس
MU | Ebene / Ebène Cybercity | | Ébène | Эбене | 埃贝内 | إيبين
MU | Balaclava | | | Балаклава | 巴拉克拉瓦 | بالاكلافا
MW* | Lilongwe | | | Лилонгве | 利隆圭 | ليلونغوي
MW | Blantyre | | | Блантайр | 布兰太尔 | بلانتير
MZ* | Maputo / Lourenço Marques | | | Мапуту | 马普托 | مابوتو
MZ | Beira | | | Бейра | 贝拉 | بيرا
NA* | Windhoek | Windhoek / Windhuk | | Виндхук | 温得和克 | ويندهوك / فيندهوك
NA | Swakopmund | | | Свакопмунд | 斯瓦科普蒙德 | سواكوبموند
NA | Walvis Bay | | | Уолфиш-Бей | 沃尔维斯湾 | والفيس باي
NE* | Niamey | | | Ниамей | 尼亚美 | نيامي
NG* | Abuja | Abuya | | Абуджа | 阿布贾 | أبوجا
NG | Lagos | | | Лагос | 拉各斯 | لاغوس / لاجوس
NG | Kano | | | Кано | 卡诺 | كانو
NG | Port Harcourt | | | Порт-Харкорт | 哈科特港 | بورت هاركورت
NG | Ibadan | Ibadán | | Ибадан | 伊巴丹 | إبادان
NG | Calabar | | | Калабар | 卡拉巴尔 | كالابار
RW* | Kigali | | | Кигали | 基加利 | كيغالي / كيجالي
SC* | Victoria / Victoria Mahé / Victoria (Mahé) / Port Victoria | | | Виктория | 维多利亚 | فيكتوريا
SC | Mahé | | | Маэ | 马埃岛 | ماهي
SL* | Freetown | | | Фритаун | 弗里敦 | فريتاون
SN* | Dakar | | | Дакар | 达喀尔 | داكار
SN | Saly / Saly Portudal | | | Сали | 萨利 | سالي
SN | Diamniadio | | | Диамниадио | 迪亚姆尼亚迪奥 | ديامنياديو
SN | Thiès | | | Тиес | 捷斯 | تييس
SS* | Juba | Yuba | Djouba / Juba | Джуба | 朱巴 | جوبا
ST* | São Tomé | Santo Tomé | São Tomé / Sao-Tomé | Сан-Томе | 圣多美 | ساو تومي
SZ* | Mbabane | | | Мбабане | 姆巴巴内 | مبابان / مباباني
SZ | Lobamba | | | Лобамба | 洛班巴 | لوبامبا
SZ | Ezulwini | | | Эзулвини | 埃祖尔韦尼 | إيزولويني
SZ | Manzini | | | Манзини | 曼齐尼 | مانزيني
TD* | N'Djamena / Ndjamena / Fort-Lamy | Yamena / N'Yamena | | Нджамена / Н'Джамена | 恩贾梅纳 | نجامينا / إنجامينا / انجمينا / أنجمينا
TG* | Lomé | | | Ломе | 洛美 | لومي
TZ* | Dodoma | | | Додома | 多多马 | دودوما
TZ | Dar es Salaam / Dar-es-Salaam / Dar es Salam | Dar es-Salam / Dar es Salaam | Dar es-Salaam / Dar-es-Salam | Дар-эс-Салам | 达累斯萨拉姆 | دار السلام
TZ | Arusha | | | Аруша | 阿鲁沙 | أروشا
TZ | Zanzibar / Zanzibar City | Zanzíbar | | Занзибар | 桑给巴尔 | زنجبار
TZ | Moshi | | | Моши | 莫希 | موشي
TZ | Mwanza | | | Мванза | 姆万扎 | موانزا
UG* | Kampala | | | Кампала | 坎帕拉 | كمبالا
UG | Entebbe | | | Энтеббе | 恩德培 | عنتيبي
UG | Munyonyo | | | Муньоньо | 穆尼奥尼奥 | مونيونيو
ZA* | Pretoria / Tshwane | | | Претория | 比勒陀利亚 / 茨瓦内 | بريتوريا
ZA | Cape Town / Capetown | Ciudad del Cabo | Le Cap | Кейптаун | 开普敦 | كيب تاون / كيبتاون
ZA | Bloemfontein | | | Блумфонтейн | 布隆方丹 | بلومفونتين
ZA | Johannesburg / Joburg | Johannesburgo | | Йоханнесбург | 约翰内斯堡 | جوهانسبرغ / جوهانسبورغ / جوهانسبرج
ZA | Sandton | | | Сандтон | 桑顿 | ساندتون
ZA | Midrand | | | Мидранд | 米德兰 | ميدراند
ZA | Durban / eThekwini | | | Дурбан | 德班 | ديربان / دوربان
ZA | Port Elizabeth / Gqeberha | | | Порт-Элизабет | 伊丽莎白港 | بورت إليزابيث
ZA | Stellenbosch | | | Стелленбос | 斯泰伦博斯 | ستيلينبوش
ZM* | Lusaka | | | Лусака | 卢萨卡 | لوساكا
ZM | Livingstone | | | Ливингстон | 利文斯敦 | ليفينغستون
ZM | Ndola | | | Ндола | 恩多拉 | ندولا
ZW* | Harare | | | Хараре | 哈拉雷 | هراري
ZW | Bulawayo | | | Булавайо | 布拉瓦约 | بولاوايو
ZW | Victoria Falls | Cataratas Victoria | Victoria Falls / Chutes Victoria | Виктория-Фолс | 维多利亚瀑布城 / 维多利亚瀑布 | فيكتوريا فولز / شلالات فيكتوريا
`;
