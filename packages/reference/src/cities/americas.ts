/** The format is described in `../cities.ts`. */
export const AMERICAS = `
AG* | St. John's / Saint John's / Saint Johns / St Johns | Saint John's | | Сент-Джонс | 圣约翰 / 圣约翰斯 | سانت جونز / سانت جونس
AG | Antigua | | | Антигуа | 安提瓜 | أنتيغوا
AR* | Buenos Aires / CABA / Ciudad Autónoma de Buenos Aires | | | Буэнос-Айрес | 布宜诺斯艾利斯 | بوينس آيرس / بوينس أيرس / بوينوس آيرس
AR | Córdoba / Cordova | | Cordoba / Cordoue | Кордова | 科尔多瓦 | قرطبة / كوردوبا
AR | Rosario | | | Росарио | 罗萨里奥 | روساريو
AR | Mendoza | | | Мендоса | 门多萨 | مندوزا
AR | Mar del Plata | | | Мар-дель-Плата | 马德普拉塔 | مار ديل بلاتا
AR | Bariloche / San Carlos de Bariloche | | | Барилоче | 巴里洛切 | باريلوتشي
AR | San Juan | | | Сан-Хуан | 圣胡安 | سان خوان
AR | Santa Fe | | | Санта-Фе | 圣菲 | سانتا في
AW | Oranjestad | | | Ораньестад | 奥拉涅斯塔德 | أورانجيستاد
BB* | Bridgetown | | | Бриджтаун | 布里奇敦 | بريدجتاون / بريدج تاون
BM | Hamilton | | | Гамильтон / Хамильтон | 汉密尔顿 | هاميلتون
BO* | La Paz | | | Ла-Пас | 拉巴斯 | لاباز / لا باز
BO* | Sucre | | | Сукре | 苏克雷 | سوكري
BO | Santa Cruz | | | Санта-Крус | 圣克鲁斯 | سانتا كروز
BO | Santa Cruz de la Sierra | | | Санта-Крус-де-ла-Сьерра | 圣克鲁斯德拉谢拉 | سانتا كروز دي لا سييرا
BO | Cochabamba | | | Кочабамба | 科恰班巴 | كوتشابامبا
BO | Trinidad | | | Тринидад | 特立尼达 | ترينيداد
BR* | Brasilia / Brasília | Brasilia | Brasilia | Бразилиа / Бразилия | 巴西利亚 | برازيليا
BR | São Paulo | | | Сан-Паулу | 圣保罗 | ساو باولو
BR | Rio de Janeiro / Rio | Río de Janeiro / Río | | Рио-де-Жанейро | 里约热内卢 | ريو دي جانيرو
BR | Salvador / Salvador de Bahia | Salvador de Bahía | | Салвадор / Сальвадор | 萨尔瓦多 | سلفادور / السلفادور
BR | Fortaleza | | | Форталеза | 福塔莱萨 | فورتاليزا
BR | Recife | | | Ресифи | 累西腓 | ريسيفي
BR | Foz do Iguaçu / Foz do Iguassu | Foz de Iguazú | | Фос-ду-Игуасу | 伊瓜苏 / 福斯-杜伊瓜苏 | فوز دو إيغواسو
BR | Florianópolis | | | Флорианополис | 弗洛里亚诺波利斯 | فلوريانوبوليس
BR | Porto Alegre | | | Порту-Алегри | 阿雷格里港 | بورتو أليغري
BR | Belo Horizonte | | | Белу-Оризонти | 贝洛奥里藏特 | بيلو هوريزونتي
BR | Curitiba | | | Куритиба | 库里蒂巴 | كوريتيبا
BR | Campinas | | | Кампинас | 坎皮纳斯 | كامبيناس
BR | Manaus | Manaos | | Манаус | 马瑙斯 | ماناوس
BR | Natal | | | Натал | 纳塔尔 | ناتال
BR | Belém | | | Белен | 贝伦 | بيليم / بلم
BS* | Nassau | Nasáu / Nassau | | Нассау | 拿骚 | ناسو / ناساو
BS | Freeport | | | Фрипорт | 弗里波特 | فريبورت
BZ* | Belmopan | Belmopán | | Бельмопан | 贝尔莫潘 | بلموبان
BZ | Belize City | Ciudad de Belice | | Белиз-Сити | 伯利兹城 | مدينة بليز
CA* | Ottawa | | | Оттава | 渥太华 | أوتاوا
CA | Montreal | | Montréal | Монреаль | 蒙特利尔 / 蒙特娄 | مونتريال
CA | Toronto | | | Торонто | 多伦多 | تورونتو
CA | Vancouver | | | Ванкувер | 温哥华 | فانكوفر
CA | Quebec City / Quebec | | Québec / Ville de Québec | Квебек | 魁北克 / 魁北克城 | كيبيك / مدينة كيبيك
CA | Calgary | | | Калгари | 卡尔加里 | كالغاري
CA | Banff | | | Банф | 班夫 | بانف
CA | Edmonton | | | Эдмонтон | 埃德蒙顿 | إدمونتون
CA | Winnipeg | | | Виннипег | 温尼伯 | وينيبيغ
CA | Victoria | | | Виктория | 维多利亚 | فيكتوريا
CA | St. John's / Saint John's / Saint Johns / St Johns | | | Сент-Джонс | 圣约翰斯 / 圣约翰 | سانت جونز / سانت جونس
CA | Kingston | | | Кингстон | 金斯顿 | كينغستون
CA | London | | | Лондон | 伦敦 | لندن
CA | Hamilton | | | Гамильтон | 哈密尔顿 / 汉密尔顿 | هاميلتون
CA | Halifax | | | Галифакс | 哈利法克斯 | هاليفاكس
CL* | Santiago / Santiago de Chile | Santiago de Chile | Santiago / Santiago du Chili | Сантьяго / Сантьяго-де-Чили | 圣地亚哥 / 圣地亚哥-德智利 | سانتياغو / سانتياجو / سانتياغو دي تشيلي
CL | Valparaíso | | | Вальпараисо | 瓦尔帕莱索 | فالبارايسو
CL | Viña del Mar | | | Винья-дель-Мар | 比尼亚德尔马 | فينيا ديل مار
CO* | Bogotá / Santa Fe de Bogotá / Bogota D.C. | | | Богота | 波哥大 | بوغوتا / بوجوتا
CO | Cartagena | | Carthagène | Картахена | 卡塔赫纳 | قرطاجنة / كارتاخينا
CO | Cartagena de Indias | | Carthagène des Indes | Картахена-де-Индиас | | كارتاخينا دي إندياس / قرطاجنة الهندية
CO | Medellín | | | Медельин | 麦德林 | ميديلين
CO | Cali | | | Кали | 卡利 | كالي
CO | Barranquilla | | | Барранкилья | 巴兰基亚 | بارانكيا
CO | Santa Marta | | | Санта-Марта | 圣玛尔塔 / 圣马尔塔 | سانتا مارتا
CO | Bucaramanga | | | Букараманга | 布卡拉曼加 | بوكارامانغا
CO | San Andrés / San Andrés Isla | | | Сан-Андрес | 圣安德烈斯 | سان أندريس
CR* | San José | | | Сан-Хосе | 圣何塞 | سان خوسيه / سان خوسي
CU* | Havana / Habana | La Habana | La Havane | Гавана | 哈瓦那 | هافانا
CU | Varadero | | | Варадеро | 巴拉德罗 | فاراديرو
CU | Santiago de Cuba | | | Сантьяго-де-Куба | 圣地亚哥-德古巴 | سانتياغو دي كوبا
CU | Trinidad | | | Тринидад | 特立尼达 | ترينيداد
CW | Willemstad | | | Виллемстад | 威廉斯塔德 | ويلمستاد
DM* | Roseau | | | Розо | 罗索 | روسو
DO* | Santo Domingo / Santo Domingo de Guzmán | | Saint-Domingue | Санто-Доминго | 圣多明各 | سانتو دومينغو / سانتو دومينجو
DO | Punta Cana | | | Пунта-Кана | 蓬塔卡纳 | بونتا كانا
DO | Santiago / Santiago de los Caballeros | | | Сантьяго-де-лос-Кабальерос | 圣地亚哥-德洛斯卡瓦列罗斯 | سانتياغو دي لوس كاباييروس
EC* | Quito | | | Кито | 基多 | كيتو
EC | Guayaquil | | | Гуаякиль | 瓜亚基尔 | غواياكيل
EC | Cuenca | | | Куэнка | 昆卡 | كوينكا
EC | Manta | | | Манта | 曼塔 | مانتا
GD* | St. George's / Saint George's / St Georges / Saint Georges | | Saint-Georges | Сент-Джорджес | 圣乔治 | سانت جورجز / سانت جورج
GF | Cayenne | Cayena | | Кайенна | 卡宴 | كايين
GP | Pointe-à-Pitre | | | Пуэнт-а-Питр | 皮特尔角城 | بوانت أبيتر
GT* | Guatemala City / Guatemala / Ciudad de Guatemala / Guatemala de la Asunción | Ciudad de Guatemala / Guatemala | Guatemala / Guatemala Ciudad / Ville de Guatemala | Гватемала / Гватемала-Сити | 危地马拉城 / 危地马拉市 / 危地马拉 | غواتيمالا / مدينة غواتيمالا / غواتيمالا سيتي
GT | Antigua Guatemala / La Antigua Guatemala / La Antigua / Antigua | | | Антигуа-Гватемала | 安提瓜危地马拉 / 旧危地马拉 | أنتيغوا غواتيمالا
GY* | Georgetown | | | Джорджтаун | 乔治敦 | جورجتاون / جورج تاون
HN* | Tegucigalpa | | | Тегусигальпа | 特古西加尔巴 | تيغوسيغالبا / تيجوسيجالبا
HN | San Pedro Sula | | | Сан-Педро-Сула | 圣佩德罗苏拉 | سان بيدرو سولا
HN | Roatán | | | Роатан | 罗阿坦 | رواتان
HT* | Port-au-Prince | Puerto Príncipe | | Порт-о-Пренс | 太子港 | بورت أو برانس / بورتو برنس / بور أو برانس
JM* | Kingston | | | Кингстон | 金斯敦 / 金斯顿 | كينغستون / كينجستون
JM | Montego Bay | | | Монтего-Бей | 蒙特哥贝 | مونتيغو باي
JM | Ocho Rios | Ocho Ríos | | Очо-Риос | 奥乔里奥斯 | أوتشو ريوس
KN* | Basseterre | Basseterre / Basse-Terre | | Бастер | 巴斯特尔 | باستير
KY | George Town | | | Джорджтаун | 乔治敦 | جورج تاون
LC* | Castries | | | Кастри | 卡斯特里 | كاستريس / كاستري
LC | Gros Islet | | | Грос-Айлет | 格罗斯岛 | غروس آيليت
MQ | Fort-de-France | | | Фор-де-Франс | 法兰西堡 | فور دو فرانس
MX* | Mexico City / Mexico D.F. / Mexico DF / Mexico / CDMX | Ciudad de México / México D.F. / México | Mexico / Ville de Mexico | Мехико | 墨西哥城 / 墨西哥市 | مكسيكو / مدينة مكسيكو / مكسيكو سيتي / مدينة المكسيك
MX | Guadalajara | | | Гвадалахара | 瓜达拉哈拉 | غوادالاخارا
MX | Monterrey | | | Монтеррей | 蒙特雷 | مونتيري
MX | Cancún | | | Канкун | 坎昆 | كانكون
MX | Playa del Carmen | | | Плая-дель-Кармен | 普拉亚德尔卡曼 | بلايا ديل كارمن
MX | Mérida | | | Мерида | 梅里达 | ميريدا
MX | León | | | Леон | 莱昂 | ليون
MX | Puebla | | | Пуэбла | 普埃布拉 | بويبلا
MX | Querétaro | | | Керетаро | 克雷塔罗 | كيريتارو
MX | Los Cabos | | | Лос-Кабос | 洛斯卡沃斯 | لوس كابوس
MX | La Paz | | | Ла-Пас | 拉巴斯 | لاباز / لا باز
NI* | Managua | | | Манагуа | 马那瓜 | ماناغوا / ماناجوا
NI | León | | | Леон | 莱昂 | ليون
NI | Granada | | | Гранада | 格拉纳达 | غرناطة
PA* | Panama City / Panama / Panama Ciudad | Ciudad de Panamá / Panamá | Panama / Ville de Panama | Панама / Панама-Сити | 巴拿马城 / 巴拿马市 / 巴拿马 | بنما / مدينة بنما / بنما سيتي
PE* | Lima | | | Лима | 利马 | ليما
PE | Cusco / Cuzco | | | Куско | 库斯科 | كوسكو
PE | Arequipa | | | Арекипа | 阿雷基帕 | أريكيبا
PE | Trujillo | | | Трухильо | 特鲁希略 | تروخيو
PR | San Juan | | | Сан-Хуан | 圣胡安 | سان خوان
PR | San Juan de Puerto Rico | | | | |
PY* | Asunción | | | Асунсьон | 亚松森 | أسونسيون / أسونثيون
PY | Ciudad del Este | | | Сьюдад-дель-Эсте | 东方市 / 埃斯特城 | سيوداد ديل إستي
SR* | Paramaribo | | | Парамарибо | 帕拉马里博 | باراماريبو
SV* | San Salvador | | | Сан-Сальвадор | 圣萨尔瓦多 | سان سلفادور
SX | Philipsburg | | | Филипсбург | 菲利普斯堡 | فيليبسبورغ
TT* | Port of Spain / Port-of-Spain | Puerto España / Puerto de España | Port-d'Espagne / Port of Spain | Порт-оф-Спейн | 西班牙港 | بورت أوف سبين / بورت أوف سباين
TT | Trinidad | | | Тринидад | 特立尼达 | ترينيداد
TT | Tobago | | | Тобаго | 多巴哥 | توباغو
US* | Washington / Washington DC / Washington D.C. | | | Вашингтон | 华盛顿 / 华盛顿特区 | واشنطن / واشنطن العاصمة
US | New York / New York City / NYC / New York NY | Nueva York | | Нью-Йорк | 纽约 | نيويورك
US | San Francisco | | | Сан-Франциско | 旧金山 / 圣弗朗西斯科 | سان فرانسيسكو
US | San Jose | | | Сан-Хосе | 圣何塞 / 圣荷西 | سان خوسيه
US | San Diego | | | Сан-Диего | 圣迭戈 / 圣地亚哥 | سان دييغو
US | Los Angeles | Los Ángeles | | Лос-Анджелес | 洛杉矶 | لوس أنجلوس / لوس أنجليس
US | Las Vegas | | | Лас-Вегас | 拉斯维加斯 | لاس فيغاس
US | Seattle | | | Сиэтл | 西雅图 | سياتل
US | Redmond | | | Редмонд | 雷德蒙德 | ريدموند
US | Mountain View | | | Маунтин-Вью | 山景城 | ماونتن فيو
US | Palo Alto | | | Пало-Алто | 帕洛阿尔托 | بالو ألتو
US | Chicago | | | Чикаго | 芝加哥 | شيكاغو
US | Boston | | | Бостон | 波士顿 | بوسطن
US | Philadelphia | Filadelfia | Philadelphie | Филадельфия | 费城 | فيلادلفيا
US | Atlanta | | | Атланта | 亚特兰大 | أتلانتا
US | Miami | | | Майами | 迈阿密 | ميامي
US | Orlando | | | Орландо | 奥兰多 | أورلاندو
US | Dallas | | | Даллас | 达拉斯 | دالاس
US | Houston | | | Хьюстон | 休斯敦 / 休斯顿 | هيوستن
US | Austin | | | Остин | 奥斯汀 | أوستن
US | Denver | | | Денвер | 丹佛 | دنفر
US | Boulder | | | Боулдер | 博尔德 | بولدر
US | Honolulu | | | Гонолулу | 檀香山 / 火奴鲁鲁 | هونولولو
US | Reston | | | Рестон | 雷斯顿 | ريستون
US | Alexandria / Alexandria VA | | | | |
US | Birmingham | | | Бирмингем | 伯明翰 | برمنغهام
US | Cambridge | | | Кембридж | 剑桥 | كامبريدج
US | Portland | | | Портленд | 波特兰 | بورتلاند
US | Santa Cruz | | | Санта-Круз | 圣克鲁斯 | سانتا كروز
US | Santa Fe | | | Санта-Фе | 圣菲 | سانتا في
US | St. Petersburg / Saint Petersburg | | | | |
US | Georgetown | | | | |
US | Vancouver | | | | |
US | Athens | | | | |
US | Naples | | | | |
US | Melbourne | | | | |
US | Manchester | | | | |
US | Odessa | | | | |
US | Panama City | | | | |
US | Moscow | | | | |
US | Paris | | | | |
UY* | Montevideo | | | Монтевидео | 蒙得维的亚 | مونتيفيديو / مونتفيديو
UY | Colonia del Sacramento / Colonia | | | Колония-дель-Сакраменто | 科洛尼亚 | كولونيا ديل ساكرامنتو
UY | Punta del Este | | | Пунта-дель-Эсте | 埃斯特角城 | بونتا ديل إستي
VC* | Kingstown | | | Кингстаун | 金斯敦 / 金斯顿 | كينغستاون / كينغزتاون
VE* | Caracas | | | Каракас | 加拉加斯 | كاراكاس / كراكاس
VE | Valencia | | | Валенсия | 巴伦西亚 | فالنسيا / بلنسية
VE | Barcelona | | | | |
VE | Mérida | | | Мерида | 梅里达 | ميريدا
VE | Maracaibo | | | Маракайбо | 马拉开波 | ماراكايبو
VE | Trujillo | | | Трухильо | 特鲁希略 | تروخيو
VE | Isla de Margarita / Margarita Island | | Île de Margarita | Маргарита | 玛格丽塔岛 | جزيرة مارغريتا
VG | Road Town | | | Род-Таун | 罗德城 | رود تاون
`;
