/** The format is described in `../cities.ts`. */
export const ASIA_PACIFIC = `
AF* | Kabul | | Kaboul | Кабул | 喀布尔 | كابول
AS | Pago Pago | | | Паго-Паго | 帕果帕果 | باغو باغو
AU* | Canberra | Camberra / Canberra | | Канберра | 堪培拉 | كانبيرا / كانبرا
AU | Sydney | Sídney | | Сидней | 悉尼 | سيدني
AU | Melbourne | | | Мельбурн | 墨尔本 | ملبورن / ميلبورن
AU | Brisbane | | | Брисбен | 布里斯班 | بريزبن / بريسبان
AU | Perth | | | Перт | 珀斯 | بيرث
AU | Adelaide | Adelaida | Adélaïde | Аделаида | 阿德莱德 | أديلايد / أديليد
AU | Gold Coast | | | Голд-Кост | 黄金海岸 | غولد كوست
AU | Darwin | | | Дарвин | 达尔文 | داروين
AU | Newcastle | | | Ньюкасл | 纽卡斯尔 | نيوكاسل
BD* | Dhaka / Dacca | Daca | Dacca / Dhaka | Дакка | 达卡 | دكا / داكا
BD | Cox's Bazar | | | Кокс-Базар | 科克斯巴扎尔 | كوكس بازار
BD | Chittagong / Chattogram | | | Читтагонг | 吉大港 | شيتاغونغ
BN* | Bandar Seri Begawan / BSB | | | Бандар-Сери-Бегаван | 斯里巴加湾 / 斯里巴加湾市 | بندر سري بكاوان / بندر سري بيغاوان / بندر سيري بيغاوان
BT* | Thimphu / Thimbu | Timbu / Thimphu | Thimphou | Тхимпху | 廷布 | تيمفو / ثيمفو / تيمبو
BT | Paro | | | Паро | 帕罗 | بارو
CK | Rarotonga / Avarua | | | Раротонга / Аваруа | 拉罗汤加 / 阿瓦鲁阿 | راروتونغا / أفاروا
CN* | Beijing / Peking | Beijing / Pekín | Beijing / Pékin | Пекин | 北京 | بيجين / بكين / بيجينغ
CN | Shanghai | Shanghái | | Шанхай | 上海 | شنغهاي / شانغهاي
CN | Guangzhou / Canton | Cantón / Guangzhou | Canton / Guangzhou | Гуанчжоу | 广州 | غوانغزو / كانتون / غوانزو / غوانغتشو
CN | Shenzhen | | | Шэньчжэнь | 深圳 | شنجن / شنزن / شينزين
CN | Hangzhou | | | Ханчжоу | 杭州 | هانغتشو / هانغزو
CN | Nanjing / Nanking | Nankín | Nankin | Нанкин | 南京 | نانجينغ / نانجين
CN | Chengdu | | | Чэнду | 成都 | تشنغدو
CN | Chongqing | | | Чунцин | 重庆 | تشونغتشينغ
CN | Wuhan | | | Ухань | 武汉 | ووهان
CN | Xi'an / Xian | | | Сиань | 西安 | شيان
CN | Xiamen | | | Сямынь | 厦门 | شيامن
CN | Guilin | | | Гуйлинь | 桂林 | غويلين
CN | Guiyang | | | Гуйян | 贵阳 | غوييانغ
CN | Kunming | | | Куньмин | 昆明 | كونمينغ
CN | Nanning | | | Наньнин | 南宁 | ناننينغ
CN | Tianjin | | | Тяньцзинь | 天津 | تيانجين
CN | Dalian | | | Далянь | 大连 | داليان
CN | Qingdao | | | Циндао | 青岛 | تشينغداو
CN | Zhuhai | | | Чжухай | 珠海 | جوهاي
CN | Wuxi | | | Уси | 无锡 | ووشي
CN | Ningbo | | | Нинбо | 宁波 | نينغبو
CN | Wuzhen | | | Учжэнь | 乌镇 | ووتشن
CN | Sanya | | | Санья | 三亚 | سانيا
CN | Haikou | | | Хайкоу | 海口 | هايكو
CN | Ürümqi / Urumchi | | Ouroumtsi | Урумчи | 乌鲁木齐 | أورومتشي / أورومكي
HK | Hong Kong / Hong Kong SAR / Hongkong | | Hong Kong / Hong-Kong | Гонконг | 香港 | هونغ كونغ / هونج كونج
MO | Macao / Macau / Macao SAR | | | Макао | 澳门 | ماكاو
FJ* | Suva | | | Сува | 苏瓦 | سوفا
FJ | Nadi | | | Нанди | 楠迪 | نادي
FJ | Denarau / Denarau Island | | | Денарау | 德纳鲁 | ديناراو
FM* | Palikir | | | Паликир | 帕利基尔 | باليكير
FM | Pohnpei | | | Понпеи | 波纳佩 / 波恩佩 / 波纳佩岛 | بوهنبي
GU | Hagåtña / Agana | | | Хагатна | 阿加尼亚 | هاغاتنيا
ID* | Jakarta / Djakarta | Yakarta | Jakarta / Djakarta | Джакарта | 雅加达 | جاكرتا
ID | Nusantara | | | Нусантара | 努山塔拉 | نوسانتارا
ID | Bali | | | Бали | 巴厘 / 巴厘岛 | بالي
ID | Nusa Dua | | | Нуса-Дуа | 努沙杜瓦 | نوسا دوا
ID | Denpasar | | | Денпасар | 登巴萨 | دينباسار
ID | Bandung | | | Бандунг | 万隆 | باندونغ
ID | Surabaya | | | Сурабая | 泗水 | سورابايا
ID | Yogyakarta / Jogjakarta | | | Джокьякарта | 日惹 | يوجياكارتا
ID | Batam | | | Батам | 巴淡 | باتام
ID | Medan | | | Медан | 棉兰 | ميدان
ID | Bogor | | | Богор | 茂物 | بوغور
ID | Labuan Bajo | | | Лабуан-Баджо | 纳闽巴霍 | لابوان باجو
IN* | New Delhi / Delhi | Nueva Delhi / Nueva Deli / Delhi | | Нью-Дели / Дели | 新德里 / 德里 | نيودلهي / دلهي
IN | Mumbai / Bombay | Bombay / Mumbai | Bombay / Mumbai | Мумбаи / Бомбей | 孟买 | مومباي / بومباي
IN | Bengaluru / Bangalore | | | Бангалор / Бенгалуру | 班加罗尔 | بنغالورو / بنغالور / بانغالور
IN | Hyderabad | | | Хайдарабад / Хайдерабад | 海得拉巴 / 海德拉巴 | حيدر أباد / حيدر آباد
IN | Chennai / Madras | Chennai / Madrás | | Ченнаи / Мадрас | 金奈 | تشيناي / شيناي
IN | Kolkata / Calcutta | Calcuta | Calcutta / Kolkata | Калькутта / Колката | 加尔各答 | كولكاتا / كلكتا / كالكتا
IN | Pune / Poona | | | Пуна | 浦那 | بونه / بوني
IN | Ahmedabad / Ahmadabad | | | Ахмадабад | 艾哈迈达巴德 | أحمد آباد
IN | Jaipur | | | Джайпур | 斋浦尔 | جايبور
IN | Goa | | | Гоа | 果阿 | غوا
IN | Kochi / Cochin | | | Кочин | 科钦 | كوتشي
IN | Gurugram / Gurgaon | | | Гургаон | 古尔冈 / 古鲁格拉姆 | غورغاون
IN | Ghaziabad | | | Газиабад | 加济阿巴德 | غازي آباد
IN | Gandhinagar | | | Гандинагар | 甘地讷格尔 | غاندي نغر
IN | Thiruvananthapuram / Trivandrum | | | Тривандрам | 特里凡得琅 | تيروفانانثابورام
IR* | Tehran / Teheran | Teherán | Téhéran | Тегеран | 德黑兰 | طهران
IR | Isfahan / Esfahan | Isfahán | Ispahan | Исфахан | 伊斯法罕 | أصفهان
IR | Shiraz | Shiraz | Chiraz | Шираз | 设拉子 | شيراز
IR | Tabriz | | | Тебриз | 大不里士 | تبريز
IR | Kish / Kish Island | Isla de Kish | Île de Kish | Киш | 基什岛 | كيش / جزيرة كيش
JP* | Tokyo | Tokio | | Токио | 东京 | طوكيو
JP | Kyoto | Kioto | | Киото | 京都 | كيوتو
JP | Osaka | | | Осака | 大阪 | أوساكا
JP | Yokohama | | | Иокогама / Йокогама | 横滨 | يوكوهاما
JP | Nagoya | | | Нагоя | 名古屋 | ناغويا
JP | Sapporo | | | Саппоро | 札幌 | سابورو
JP | Fukuoka | | | Фукуока | 福冈 | فوكوكا / فوكوأوكا
JP | Hiroshima | | | Хиросима | 广岛 | هيروشيما
JP | Kobe | | | Кобе | 神户 | كوبه / كوبي
JP | Makuhari | | | Макухари | 幕张 | ماكوهاري
JP | Okinawa | | | Окинава | 冲绳 | أوكيناوا
JP | Sendai | | | Сэндай | 仙台 | سنداي
JP | Takamatsu | | | Такамацу | 高松 | تاكاماتسو
KH* | Phnom Penh / Pnom Penh | Nom Pen / Phnom Penh | Phnom Penh / Phnom-Penh | Пномпень | 金边 | بنوم بنه / فنوم بنه / بنوم بن
KH | Siem Reap | | | Сиемреап / Сием Рип | 暹粒 | سيام ريب / سييم ريب
KI* | South Tarawa / Tarawa / Bairiki | Tarawa Sur / Tarawa | Tarawa-Sud / Tarawa | Южная Тарава / Тарава | 南塔拉瓦 / 塔拉瓦 | تاراوا / جنوب تاراوا / تاراوا الجنوبية
KP* | Pyongyang | | | Пхеньян | 平壤 | بيونغ يانغ / بيونغيانغ
KR* | Seoul | Seúl | Séoul | Сеул | 首尔 / 汉城 | سيول / سيؤول / سول
KR | Busan / Pusan | | | Пусан | 釜山 | بوسان
KR | Jeju / Cheju / Jeju Island | | | Чеджу | 济州 / 济州岛 | جيجو
KR | Incheon | | | Инчхон | 仁川 | إنتشون / إنشيون
KR | Songdo | | | Сондо | 松岛 | سونغدو
KR | Daejeon / Taejon | | | Тэджон | 大田 | دايجون / ديجون
KR | Daegu | | | Тэгу | 大邱 | دايغو
KR | Sejong | | | Седжон | 世宗 | سيجونغ
KR | Pyeongchang | | | Пхёнчхан | 平昌 | بيونغ تشانغ
KR | Gyeongju | | | Кёнджу | 庆州 | غيونغجو
LA* | Vientiane | Vientián | | Вьентьян | 万象 | فيينتيان / فينتيان
LA | Luang Prabang | | | Луангпхабанг | 琅勃拉邦 | لوانغ برابانغ
LK* | Sri Jayawardenepura Kotte / Kotte / Sri Jayewardenepura | | | Шри-Джаяварденепура-Котте | 斯里贾亚瓦德纳普拉科特 / 科特 | سري جاياواردنابورا كوتي
LK* | Colombo | | | Коломбо | 科伦坡 | كولومبو
LK | Kandy | | | Канди | 康提 | كاندي
MH* | Majuro | | | Маджуро | 马朱罗 | ماجورو
MM* | Naypyidaw / Nay Pyi Taw / Naypyitaw | Naipyidó / Naypyidaw | | Нейпьидо / Нейпидо | 内比都 | نايبيداو / ناي بي تاو
MM | Yangon / Rangoon | Rangún / Yangón | Rangoun / Yangon | Янгон / Рангун | 仰光 | يانغون / رانغون
MM | Mandalay | | | Мандалай | 曼德勒 | ماندالاي
MN* | Ulaanbaatar / Ulan Bator | Ulán Bator | Oulan-Bator | Улан-Батор | 乌兰巴托 | أولان باتور / آلانباتار / أولانباتار
MV* | Malé | | | Мале | 马累 | ماليه
MY* | Kuala Lumpur / KL | | | Куала-Лумпур | 吉隆坡 | كوالالمبور / كوالا لمبور
MY | Putrajaya | | | Путраджая | 布特拉加亚 / 布城 | بوتراجايا
MY | Cyberjaya | | | Сайберджая | 赛城 | سايبرجايا
MY | Penang | | | Пинанг | 槟城 | بينانغ
MY | George Town | | | Джорджтаун | 乔治市 | جورج تاون
MY | Langkawi | | | Лангкави | 兰卡威 / 浮罗交怡 | لنكاوي
MY | Kota Kinabalu | | | Кота-Кинабалу | 哥打基纳巴卢 / 亚庇 | كوتا كينابالو
MY | Kuching | | | Кучинг | 古晋 | كوتشينغ
MY | Malacca / Melaka | Malaca | Malacca | Малакка | 马六甲 | ملقا
MY | Johor Bahru | | | Джохор-Бару | 新山 | جوهر بهرو
NC | Nouméa | Numea | | Нумеа | 努美阿 | نوميا
NP* | Kathmandu / Katmandu | Katmandú | Katmandou | Катманду | 加德满都 | كاتماندو / كتماندو
NP | Pokhara | | | Покхара | 博卡拉 | بوخارا
NR* | Yaren | | | Ярен | 亚伦 | يارين
NU | Alofi | | | Алофи | 阿洛菲 | ألوفي
NZ* | Wellington | | | Веллингтон | 惠灵顿 | ويلينغتون / ولينغتون
NZ | Auckland | | | Окленд | 奥克兰 | أوكلاند
NZ | Christchurch | | | Крайстчерч | 克赖斯特彻奇 / 基督城 | كرايستشيرش
NZ | Hamilton | | | Гамильтон | 汉密尔顿 | هاميلتون
NZ | Queenstown | | | Куинстаун | 皇后镇 / 昆斯敦 | كوينزتاون
NZ | Rotorua | | | Роторуа | 罗托鲁阿 | روتوروا
PF | Papeete | | Papeete / Papeʻete | Папеэте | 帕皮提 | بابيتي
PG* | Port Moresby | Port Moresby / Puerto Moresby | | Порт-Морсби | 莫尔兹比港 | بورت مورسبي
PH* | Manila / Metro Manila | | Manille | Манила | 马尼拉 | مانيلا
PH | Quezon City | Ciudad Quezón | | Кесон-Сити | 奎松 / 奎松城 | مدينة كيزون
PH | Makati | | | Макати | 马卡蒂 | ماكاتي
PH | Cebu / Cebu City | Cebú | | Себу | 宿务 | سيبو
PH | Davao | | | Давао | 达沃 | دافاو
PH | Boracay | | | Боракай | 长滩岛 | بوراكاي
PK* | Islamabad | | | Исламабад | 伊斯兰堡 | إسلام آباد / إسلام أباد
PK | Karachi | | | Карачи | 卡拉奇 | كراتشي
PK | Lahore | | | Лахор | 拉合尔 | لاهور
PK | Bhurban | | | Бхурбан | 布尔班 | بوربان
PK | Hyderabad | | | Хайдарабад | 海得拉巴 | حيدر أباد / حيدر آباد
PW* | Ngerulmud / Melekeok | | | Нгерулмуд / Мелекеок | 恩吉鲁穆德 / 梅莱凯奥克 | نغيرولمود / ميليكيوك
PW | Koror | | | Корор | 科罗尔 | كورور
SB* | Honiara | | | Хониара | 霍尼亚拉 | هونيارا
SG* | Singapore | Singapur | Singapour | Сингапур | 新加坡 | سنغافورة
TH* | Bangkok / Krung Thep / BKK | | | Бангкок | 曼谷 | بانكوك
TH | Chiang Mai / Chiangmai | | | Чиангмай | 清迈 | شيانغ ماي / تشيانغ ماي
TH | Phuket | | | Пхукет | 普吉 / 普吉岛 | بوكيت / فوكيت
TH | Pattaya | | | Паттайя | 芭堤雅 / 帕塔亚 | باتايا
TH | Nonthaburi | | | Нонтхабури | 暖武里 | نونتابوري
TH | Hua Hin | | | Хуахин | 华欣 | هوا هين
TH | Chiang Rai | | | Чианграй | 清莱 | شيانغ راي
TH | Krabi | | | Краби | 甲米 | كرابي
TL* | Dili | | | Дили | 帝力 | ديلي
TO* | Nuku'alofa / Nukualofa / Nukuʻalofa | | | Нукуалофа | 努库阿洛法 | نوكوالوفا / نوكو ألوفا
TV* | Funafuti | | | Фунафути | 富纳富提 | فونافوتي
VN* | Hanoi / Ha Noi | Hanói | Hanoï | Ханой | 河内 | هانوي
VN | Ho Chi Minh City / Ho Chi Minh / HCMC / Saigon | Ciudad Ho Chi Minh / Saigón | Hô Chi Minh-Ville / Ho-Chi-Minh-Ville / Saïgon | Хошимин / Сайгон | 胡志明市 / 西贡 | مدينة هو شي منه / مدينة هو تشي منه / هو شي منه / سايغون
VN | Da Nang / Danang | | | Дананг | 岘港 | دا نانغ
VN | Ha Long / Halong / Halong Bay | | | Халонг | 下龙 | ها لونغ
VN | Nha Trang | | | Нячанг | 芽庄 | نها ترانج
VN | Hue | Hué | Hué | Хюэ | 顺化 | هوي
VU* | Port Vila / Port-Vila | | | Порт-Вила | 维拉港 | بورت فيلا
WS* | Apia | | | Апиа | 阿皮亚 | آبيا / أبيا
`;
