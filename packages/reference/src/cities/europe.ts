/** The format is described in `../cities.ts`. */
export const EUROPE = `
AD* | Andorra la Vella | Andorra la Vieja / Andorra la Vella | Andorre-la-Vieille | Андорра-ла-Велья | 安道尔城 / 安道尔市 | أندورا لا فيلا / أندورا لافيا
AL* | Tirana / Tiranë | | | Тирана | 地拉那 | تيرانا
AL | Durrës / Durres | | | Дуррес | 都拉斯 | دوريس
AT* | Vienna / Wien | Viena | Vienne | Вена | 维也纳 | فيينا
AT | Graz | | | Грац | 格拉茨 | غراتس
AT | Salzburg | Salzburgo | Salzbourg | Зальцбург | 萨尔茨堡 | سالزبورغ
AT | Linz | | | Линц | 林茨 | لينز
AT | Innsbruck | | | Инсбрук | 因斯布鲁克 | إنسبروك
BA* | Sarajevo | | | Сараево | 萨拉热窝 | سراييفو
BA | Banja Luka | | | Баня-Лука | 巴尼亚卢卡 | بانيا لوكا
BA | Mostar | | | Мостар | 莫斯塔尔 | موستار
BA | Neum | | | Неум | 涅姆 | نيوم
BE* | Brussels / Bruxelles / Brussel | Bruselas | Bruxelles | Брюссель | 布鲁塞尔 | بروكسل
BE | Antwerp / Antwerpen | Amberes | Anvers | Антверпен | 安特卫普 | أنتويرب
BE | Ghent / Gent | Gante | Gand | Гент | 根特 | غنت
BE | Leuven / Louvain | Lovaina | Louvain | Лёвен | 鲁汶 | لوفان
BE | Bruges / Brugge | Brujas | Bruges | Брюгге | 布鲁日 | بروج
BE | Liège | Lieja | | Льеж | 列日 | لييج
BG* | Sofia / Sofiya | Sofía | | София | 索非亚 | صوفيا
BG | Varna | | | Варна | 瓦尔纳 | فارنا
BG | Plovdiv | | | Пловдив | 普罗夫迪夫 | بلوفديف
BG | Burgas | | Bourgas | Бургас | 布尔加斯 | بورغاس
CH* | Bern / Berne | Berna | Berne | Берн | 伯尔尼 | برن / بيرن
CH | Geneva / Geneve / Genf | Ginebra | Genève | Женева | 日内瓦 | جنيف
CH | Zurich / Zürich | Zúrich | | Цюрих | 苏黎世 | زيورخ / زيوريخ
CH | Lausanne | Lausana | | Лозанна | 洛桑 | لوزان
CH | Montreux | | | Монтрё | 蒙特勒 | مونترو
CH | Basel / Basle | Basilea | Bâle | Базель | 巴塞尔 | بازل
CH | Davos | | | Давос | 达沃斯 | دافوس
CH | Lugano | | | Лугано | 卢加诺 | لوغانو
CH | Lucerne / Luzern | Lucerna | Lucerne | Люцерн | 卢塞恩 | لوسرن
CH | St. Gallen | San Galo | Saint-Gall | Санкт-Галлен | 圣加仑 | سانت غالن
CY* | Nicosia / Lefkosia | | Nicosie | Никосия | 尼科西亚 | نيقوسيا
CY | Limassol / Lemesos | | | Лимассол / Лимасол | 利马索尔 | ليماسول
CY | Larnaca / Larnaka | Lárnaca | | Ларнака | 拉纳卡 | لارنكا
CY | Paphos / Pafos | Pafos | | Пафос | 帕福斯 | بافوس
CZ* | Prague / Praha | Praga | | Прага | 布拉格 | براغ
CZ | Brno | | | Брно | 布尔诺 | برنو
DE* | Berlin | Berlín | | Берлин | 柏林 | برلين
DE | Bonn | | | Бонн | 波恩 | بون
DE | Munich / München / Muenchen | Múnich | | Мюнхен | 慕尼黑 | ميونخ / ميونيخ
DE | Frankfurt / Frankfurt am Main | Fráncfort / Frankfurt | Francfort | Франкфурт / Франкфурт-на-Майне | 法兰克福 | فرانكفورت
DE | Hamburg | Hamburgo | Hambourg | Гамбург | 汉堡 | هامبورغ
DE | Cologne / Köln / Koeln | Colonia | Cologne | Кёльн | 科隆 | كولونيا
DE | Dresden | Dresde | Dresde | Дрезден | 德累斯顿 | درسدن
DE | Leipzig | | | Лейпциг | 莱比锡 | لايبزيغ
DE | Hanover / Hannover | Hanóver | Hanovre | Ганновер | 汉诺威 | هانوفر
DE | Düsseldorf / Duesseldorf | | | Дюссельдорф | 杜塞尔多夫 | دوسلدورف
DE | Stuttgart | | | Штутгарт | 斯图加特 | شتوتغارت
DE | Nuremberg / Nürnberg | Núremberg | | Нюрнберг | 纽伦堡 | نورنبرغ
DE | Mainz | Maguncia | Mayence | Майнц | 美因茨 | ماينتس
DE | Darmstadt | | | Дармштадт | 达姆施塔特 | دارمشتات
DK* | Copenhagen / København / Kobenhavn | Copenhague | Copenhague | Копенгаген | 哥本哈根 | كوبنهاغن
DK | Aarhus / Århus | | | Орхус | 奥胡斯 | آرهوس
EE* | Tallinn | Tallin / Tallinn | | Таллин / Таллинн | 塔林 | تالين
EE | Tartu | | | Тарту | 塔尔图 | تارتو
ES* | Madrid | | | Мадрид | 马德里 | مدريد
ES | Barcelona | | Barcelone | Барселона | 巴塞罗那 | برشلونة
ES | Valencia | | Valence | Валенсия | 巴伦西亚 | بلنسية / فالنسيا
ES | Seville | Sevilla | Séville | Севилья | 塞维利亚 | إشبيلية
ES | Málaga | | Malaga | Малага | 马拉加 | مالقة
ES | Bilbao | | | Бильбао | 毕尔巴鄂 | بلباو
ES | Zaragoza / Saragossa | | Saragosse | Сарагоса | 萨拉戈萨 | سرقسطة
ES | Córdoba / Cordova | | Cordoue | Кордова | 科尔多瓦 | قرطبة
ES | Granada | | Grenade | Гранада | 格拉纳达 | غرناطة
ES | León | | | Леон | 莱昂 | ليون
ES | Mérida | | | Мерида | 梅里达 | ماردة / ميريدا
ES | Guadalajara | | | Гвадалахара | 瓜达拉哈拉 | غوادالاخارا / وادي الحجارة
ES | Cartagena | | Carthagène | Картахена | 卡塔赫纳 | قرطاجنة
ES | Cuenca | | | Куэнка | 昆卡 | كوينكا / قونكة
ES | Santa Cruz / Santa Cruz de Tenerife | | | Санта-Крус-де-Тенерифе | 圣克鲁斯-德特内里费 | سانتا كروث دي تينيريفه
ES | Santiago de Compostela | | Saint-Jacques-de-Compostelle | Сантьяго-де-Компостела | 圣地亚哥-德孔波斯特拉 | سانتياغو دي كومبوستيلا
ES | Toledo | | Tolède | Толедо | 托莱多 | طليطلة
ES | Palma / Palma de Mallorca | | Palma de Majorque | Пальма-де-Мальорка | 帕尔马 | بالما
ES | Las Palmas | | | Лас-Пальмас | 拉斯帕尔马斯 | لاس بالماس
FI* | Helsinki / Helsingfors | | | Хельсинки | 赫尔辛基 | هلسنكي / هلسنكي
FI | Espoo | | | Эспоо | 埃斯波 | إسبو
FI | Oulu | | | Оулу | 奥卢 | أولو
FI | Tampere | | | Тампере | 坦佩雷 | تامبيري
FR* | Paris | París | | Париж | 巴黎 | باريس
FR | Lyon / Lyons | | | Лион | 里昂 | ليون
FR | Marseille / Marseilles | Marsella | | Марсель | 马赛 | مرسيليا / مارسيليا
FR | Nice | Niza | | Ницца | 尼斯 | نيس
FR | Cannes | | | Канны | 戛纳 | كان
FR | Sophia Antipolis | Sofía Antípolis | | София-Антиполис | 索菲亚-安蒂波利斯 / 索菲亚安提波利斯 | صوفيا أنتيبوليس
FR | Toulouse |  | | Тулуза | 图卢兹 | تولوز
FR | Strasbourg | Estrasburgo | | Страсбург | 斯特拉斯堡 | ستراسبورغ
FR | Bordeaux | Burdeos | | Бордо | 波尔多 | بوردو
FR | Grenoble | | | Гренобль | 格勒诺布尔 | غرونوبل
FR | Lille | | | Лилль | 里尔 | ليل
FR | Rennes | | | Рен | 雷恩 | رين
FR | Montpellier | | | Монпелье | 蒙彼利埃 | مونبلييه
FR | Nantes | | | Нант | 南特 | نانت
FR | Brest | | | Брест | 布雷斯特 | بريست
FR | Valence | | | Валанс | 瓦朗斯 | فالانس
FR | Vienne | | | Вьен | | فيين
GB* | London | Londres | Londres | Лондон | 伦敦 | لندن
GB | Manchester | | | Манчестер | 曼彻斯特 | مانشستر
GB | Edinburgh | Edimburgo | Édimbourg | Эдинбург | 爱丁堡 | إدنبرة / أدنبرة
GB | Glasgow | | | Глазго | 格拉斯哥 | غلاسكو / جلاسكو
GB | Oxford | | | Оксфорд | 牛津 | أكسفورد
GB | Cambridge | | | Кембридж | 剑桥 | كامبريدج / كمبريدج
GB | Birmingham | | | Бирмингем | 伯明翰 | برمنغهام / بيرمنغهام
GB | Newcastle / Newcastle upon Tyne | | | Ньюкасл | 纽卡斯尔 | نيوكاسل
GB | Halifax | | | Галифакс | 哈利法克斯 | هاليفاكس
GB | Cardiff | | | Кардифф | 加的夫 / 卡迪夫 | كارديف
GB | Belfast | | | Белфаст | 贝尔法斯特 | بلفاست
GB | Perth | | | Перт | 珀斯 | بيرث
GB | Harrogate | | | Харрогейт | 哈罗盖特 | هاروغيت
GE* | Tbilisi / Tiflis | Tiflis / Tbilisi | Tbilissi | Тбилиси | 第比利斯 | تبليسي / تبيليسي
GE | Batumi | Batumi | Batoumi | Батуми | 巴统 | باتومي
GG | St. Peter Port | | Saint-Pierre-Port | Сент-Питер-Порт | 圣彼得港 | سانت بيتر بورت
GI | Gibraltar | | | Гибралтар | 直布罗陀 | جبل طارق
GR* | Athens / Athina | Atenas | Athènes | Афины | 雅典 | أثينا
GR | Thessaloniki / Salonica | Salónica / Tesalónica | Thessalonique / Salonique | Салоники | 塞萨洛尼基 | سالونيك / تسالونيكي
GR | Heraklion / Iraklion | Heraclión | Héraklion | Ираклион | 伊拉克利翁 | هيراكليون
GR | Rhodes | Rodas | | Родос | 罗得岛 / 罗德岛 | رودس
GR | Crete | Creta | Crète | Крит | 克里特 / 克里特岛 | كريت
HR* | Zagreb | | | Загреб | 萨格勒布 | زغرب
HR | Split | | | Сплит | 斯普利特 | سبليت
HR | Dubrovnik | | | Дубровник | 杜布罗夫尼克 | دوبروفنيك
HR | Opatija | | | Опатия | 奥帕蒂亚 | أوباتيا
HR | Zadar | | | Задар | 扎达尔 | زادار
HU* | Budapest | | | Будапешт | 布达佩斯 | بودابست
HU | Debrecen | | | Дебрецен | 德布勒森 | دبرتسن
IE* | Dublin | Dublín | | Дублин | 都柏林 | دبلن
IE | Cork | | | Корк | 科克 | كورك
IE | Galway | | | Голуэй | 戈尔韦 | غالواي
IL* | Jerusalem | Jerusalén | Jérusalem | Иерусалим | 耶路撒冷 | القدس / أورشليم
IL | Tel Aviv / Tel Aviv-Yafo / Tel-Aviv | | Tel-Aviv | Тель-Авив | 特拉维夫 | تل أبيب
IL | Haifa | | Haïfa | Хайфа | 海法 | حيفا
IM | Douglas | | | Дуглас | 道格拉斯 | دوغلاس
IS* | Reykjavik / Reykjavík | Reikiavik | Reykjavik | Рейкьявик | 雷克雅未克 | ريكيافيك / ريكيافيك
IT* | Rome / Roma | Roma | | Рим | 罗马 | روما
IT | Milan / Milano | Milán | | Милан | 米兰 | ميلانو
IT | Turin / Torino | Turín | | Турин | 都灵 | تورينو
IT | Naples / Napoli | Nápoles | | Неаполь | 那不勒斯 | نابولي
IT | Venice / Venezia | Venecia | Venise | Венеция | 威尼斯 | البندقية / فينيسيا
IT | Florence / Firenze | Florencia | | Флоренция | 佛罗伦萨 | فلورنسا
IT | Bologna | Bolonia | Bologne | Болонья | 博洛尼亚 | بولونيا
IT | Trieste | | | Триест | 的里雅斯特 | ترييستي
IT | Genoa / Genova | Génova | Gênes | Генуя | 热那亚 | جنوة
IT | Pisa | | Pise | Пиза | 比萨 | بيزا
IT | Palermo | | Palerme | Палермо | 巴勒莫 | باليرمو
IT | Ispra | | | Испра | 伊斯普拉 | إيسبرا
IT | Bari | | | Бари | 巴里 | باري
JE | St. Helier | | Saint-Hélier | Сент-Хелиер | 圣赫利尔 | سانت هيلير
LI* | Vaduz | | | Вадуц | 瓦杜兹 | فادوز / فادوتس
LT* | Vilnius | Vilna | | Вильнюс | 维尔纽斯 | فيلنيوس
LT | Kaunas | | | Каунас | 考纳斯 | كاوناس
LU* | Luxembourg / Luxembourg City / Luxemburg | Luxemburgo / Ciudad de Luxemburgo | Luxembourg / Luxembourg-Ville | Люксембург | 卢森堡 / 卢森堡市 | لوكسمبورغ / لكسمبرغ
LV* | Riga | | | Рига | 里加 | ريغا / ريجا
LV | Jurmala | | | Юрмала | 尤尔马拉 | يورمالا
MC* | Monaco / Monaco-Ville | Mónaco | Monaco | Монако | 摩纳哥 / 摩纳哥城 | موناكو
MC | Monte Carlo / Monte-Carlo | Montecarlo | Monte-Carlo | Монте-Карло | 蒙特卡洛 | مونت كارلو
MD* | Chișinău / Chisinau / Kishinev | Chisináu | Chisinau / Kichinev | Кишинёв / Кишинэу | 基希讷乌 / 基希纳乌 | كيشيناو / تشيسيناو
ME* | Podgorica | | | Подгорица | 波德戈里察 | بودغوريتسا
ME | Budva | | | Будва | 布德瓦 | بودفا
ME | Bečići | | | Бечичи | 贝契奇 | بيتشيتشي
ME | Kotor | | | Котор | 科托尔 | كوتور
MK* | Skopje | Skopie / Skopje | | Скопье | 斯科普里 | سكوبيه / سكوبي
MK | Ohrid | | | Охрид | 奥赫里德 | أوهريد
MT* | Valletta / La Valletta | La Valeta / La Valetta | La Valette | Валлетта | 瓦莱塔 | فاليتا
MT | St. Julian's / Saint Julian's | | | Сент-Джулианс | 圣朱利安 | سانت جوليان
MT | Sliema | | | Слима | 斯利马 | سليما
NL* | Amsterdam | Ámsterdam | | Амстердам | 阿姆斯特丹 | أمستردام
NL | The Hague / Den Haag / Hague | La Haya | La Haye | Гаага | 海牙 | لاهاي
NL | Rotterdam | Róterdam | | Роттердам | 鹿特丹 | روتردام
NL | Utrecht | | | Утрехт | 乌得勒支 | أوترخت
NL | Delft | | | Делфт | 代尔夫特 | دلفت
NL | Maastricht | | | Маастрихт | 马斯特里赫特 | ماستريخت
NL | Eindhoven | | | Эйндховен | 埃因霍温 | آيندهوفن
NO* | Oslo | | | Осло | 奥斯陆 | أوسلو
NO | Bergen | | | Берген | 卑尔根 | بيرغن / برغن
NO | Trondheim | | | Тронхейм | 特隆赫姆 | تروندهايم
NO | Stavanger | | | Ставангер | 斯塔万格 | ستافانغر
NO | Tromsø / Tromso | | | Тромсё | 特罗姆瑟 | ترومسو
PL* | Warsaw / Warszawa | Varsovia | Varsovie | Варшава | 华沙 | وارسو
PL | Kraków / Cracow | Cracovia | Cracovie | Краков | 克拉科夫 | كراكوف
PL | Gdańsk | | | Гданьск | 格但斯克 | غدانسك
PL | Katowice | | | Катовице | 卡托维兹 / 卡托维茨 | كاتوفيتسه
PL | Wrocław | Breslavia | | Вроцлав | 弗罗茨瓦夫 | فروتسواف
PL | Poznań | | | Познань | 波兹南 | بوزنان
PL | Łódź | | | Лодзь | 罗兹 | وودج
PT* | Lisbon / Lisboa | Lisboa | Lisbonne | Лиссабон | 里斯本 | لشبونة
PT | Porto / Oporto | Oporto | | Порту | 波尔图 | بورتو
PT | Cascais | | | Кашкайш | 卡斯凯什 | كاشكايش
PT | Estoril | | | Эшторил | 埃什托里尔 | إستوريل
PT | Funchal | | | Фуншал | 丰沙尔 | فونشال
PT | Lagos | | | | |
RO* | Bucharest / București / Bucuresti | Bucarest | Bucarest | Бухарест | 布加勒斯特 | بوخارست
RO | Cluj-Napoca / Cluj | | | Клуж-Напока | 克卢日-纳波卡 | كلوج نابوكا
RO | Sinaia | | | Синая | 锡纳亚 | سينايا
RO | Constanța | Constanza | | Констанца | 康斯坦察 | كونستانتسا
RO | Iași | | | Яссы | 雅西 | ياش
RO | Brașov | | | Брашов | 布拉索夫 | براشوف
RS* | Belgrade / Beograd | Belgrado | | Белград | 贝尔格莱德 | بلغراد
RS | Novi Sad | | | Нови-Сад | 诺维萨德 | نوفي ساد
RS | Niš | | | Ниш | 尼什 | نيش
SE* | Stockholm | Estocolmo | | Стокгольм | 斯德哥尔摩 | ستوكهولم / استكهولم
SE | Gothenburg / Göteborg | Gotemburgo | Göteborg | Гётеборг | 哥德堡 | غوتنبرغ
SE | Malmö | | | Мальмё | 马尔默 | مالمو
SI* | Ljubljana | Liubliana | | Любляна | 卢布尔雅那 | ليوبليانا
SI | Bled | | | Блед | 布莱德 | بليد
SI | Maribor | | | Марибор | 马里博尔 | ماريبور
SI | Portorož | | | Порторож | 波尔托罗 | بورتوروج
SK* | Bratislava | | | Братислава | 布拉迪斯拉发 | براتيسلافا
SK | Košice | | | Кошице | 科希策 | كوشيتسه
SM* | San Marino / City of San Marino | San Marino / Ciudad de San Marino | Saint-Marin | Сан-Марино | 圣马力诺 / 圣马力诺市 | سان مارينو
TR* | Ankara | | | Анкара | 安卡拉 | أنقرة
TR | Istanbul / İstanbul / Constantinople | Estambul | | Стамбул | 伊斯坦布尔 | إسطنبول / اسطنبول / استانبول
TR | Antalya | | | Анталья / Анталия | 安塔利亚 | أنطاليا
TR | Izmir / İzmir | Esmirna | | Измир | 伊兹密尔 | إزمير
TR | Bodrum | | | Бодрум | 博德鲁姆 | بودروم
TR | Belek | | | Белек | 贝莱克 | بيليك
UA* | Kyiv / Kiev / Kyïv | Kiev / Kyiv | Kiev / Kyïv / Kyiv | Киев / Київ | 基辅 | كييف
UA | Odesa / Odessa | Odesa / Odessa | Odessa | Одесса / Одеса | 敖德萨 | أوديسا / أوديسا
UA | Lviv / Lvov | Leópolis | Lviv / Lvov | Львов / Львів | 利沃夫 | لفيف
UA | Kharkiv / Kharkov | Járkov | Kharkiv | Харьков / Харків | 哈尔科夫 | خاركيف / خاركوف
VA* | Vatican City / Vatican | Ciudad del Vaticano / Vaticano / El Vaticano | Cité du Vatican / Vatican / Le Vatican | Ватикан | 梵蒂冈 / 梵蒂冈城 | الفاتيكان / مدينة الفاتيكان
`;
