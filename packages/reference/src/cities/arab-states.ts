/** The format is described in `../cities.ts`. */
export const ARAB_STATES = `
AE* | Abu Dhabi | Abu Dabi / Abu Dhabi | Abou Dhabi / Abou Dabi / Abu Dhabi | Абу-Даби | 阿布扎比 | أبوظبي / أبو ظبي
AE | Dubai | Dubái / Dubai | Dubaï | Дубай | 迪拜 | دبي
AE | Sharjah | Sharjah / Sarja | Charjah | Шарджа | 沙迦 | الشارقة
AE | Ajman | Ajmán | | Аджман | 阿治曼 | عجمان
BH* | Manama / Al Manama | | | Манама | 麦纳麦 | المنامة
DJ* | Djibouti / Djibouti City | Yibuti / Djibouti / Ciudad de Yibuti | Djibouti / Djibouti-ville | Джибути | 吉布提 / 吉布提市 | جيبوتي
DZ* | Algiers | Argel | Alger | Алжир | 阿尔及尔 | الجزائر / الجزائر العاصمة
DZ | Oran | Orán | Oran | Оран | 奥兰 | وهران
DZ | Constantine | Constantina | | Константина | 君士坦丁 | قسنطينة
DZ | Annaba | | | Аннаба | 安纳巴 | عنابة
EG* | Cairo / Al Qahira / El Qahira | El Cairo | Le Caire | Каир | 开罗 | القاهرة
EG | New Administrative Capital / New Capital | Nueva Capital Administrativa | Nouvelle capitale administrative | Новая административная столица | 新行政首都 | العاصمة الإدارية الجديدة
EG | New Cairo | Nuevo Cairo | Nouveau Caire | Новый Каир | 新开罗 | القاهرة الجديدة
EG | Giza | Guiza | Gizeh | Гиза | 吉萨 | الجيزة
EG | 6th of October City / 6 October City / Sixth of October City | | Ville du 6 Octobre | | | مدينة السادس من أكتوبر / مدينة 6 أكتوبر
EG | Alexandria | Alejandría | Alexandrie | Александрия | 亚历山大 / 亚历山大港 / 亚历山大城 | الإسكندرية
EG | Sharm el-Sheikh / Sharm El Sheik / Sharm al-Sheikh / Sharm el Shaikh | Sharm el Sheij / Sharm el-Sheikh | Charm el-Cheikh / Charm el Cheikh | Шарм-эль-Шейх / Шарм-аш-Шейх | 沙姆沙伊赫 | شرم الشيخ
EG | Hurghada / Al Ghardaqah | | | Хургада | 赫尔格达 / 胡尔加达 | الغردقة
EG | Luxor | | Louxor | Луксор | 卢克索 | الأقصر
EG | Aswan | Asuán | Assouan | Асуан | 阿斯旺 | أسوان
EG | Port Said | Puerto Saíd | Port-Saïd | Порт-Саид | 塞得港 | بورسعيد / بور سعيد
IQ* | Baghdad | Bagdad | Bagdad | Багдад | 巴格达 | بغداد
IQ | Erbil / Arbil / Hewler | | Erbil | Эрбиль | 埃尔比勒 / 阿尔贝拉 | أربيل
IQ | Basra / Basrah | Basora | Bassora | Басра | 巴士拉 | البصرة
IQ | Sulaymaniyah / Sulaimaniyah | | Souleimaniye | Сулеймания | 苏莱曼尼亚 | السليمانية
JO* | Amman | Ammán / Amán | Amman | Амман | 安曼 | عمان
JO | Dead Sea | Mar Muerto | Mer Morte | Мёртвое море | 死海 | البحر الميت
JO | Aqaba | | | Акаба | 亚喀巴 | العقبة
JO | Petra | | Pétra | Петра | 佩特拉 | البتراء
JO | Irbid | | | Ирбид | 伊尔比德 | إربد
KM* | Moroni | | | Морони | 莫罗尼 | موروني
KW* | Kuwait City / Kuwait / Al Kuwait | Ciudad de Kuwait / Kuwait | Koweït / Koweït City / Koweit City | Эль-Кувейт / Кувейт | 科威特城 / 科威特市 / 科威特 | مدينة الكويت / الكويت
LB* | Beirut | | Beyrouth | Бейрут | 贝鲁特 | بيروت
LB | Tripoli / Trablous | Trípoli | | Триполи | 的黎波里 | طرابلس / طرابلس الشام / طرابلس لبنان
LB | Byblos / Jbeil | Biblos | | Библ | 比布鲁斯 | جبيل
LY* | Tripoli / Tarabulus / Trablus | Trípoli | | Триполи | 的黎波里 | طرابلس / طرابلس الغرب / طرابلس ليبيا
LY | Benghazi | Bengasi | | Бенгази | 班加西 | بنغازي
MA* | Rabat | | | Рабат | 拉巴特 | الرباط
MA | Casablanca / Dar el Beida | | | Касабланка | 卡萨布兰卡 / 达尔贝达 | الدار البيضاء / كازابلانكا
MA | Marrakech / Marrakesh | Marrakech / Marraquech | | Марракеш / Марракеч | 马拉喀什 | مراكش
MA | Fez / Fes | | Fès | Фес | 非斯 | فاس
MA | Tangier / Tangiers | Tánger | Tanger | Танжер | 丹吉尔 | طنجة
MA | Agadir | | | Агадир | 阿加迪尔 | أكادير / أغادير
MA | Ifrane | | | Ифран | 伊夫兰 | إفران
MA | Skhirat | | | Схират | 斯希拉特 | الصخيرات
MR* | Nouakchott | Nuakchot / Nuakchott | | Нуакшот | 努瓦克肖特 | نواكشوط
OM* | Muscat / Masqat | Mascate | Mascate | Маскат | 马斯喀特 | مسقط
OM | Salalah | Salala | | Салала | 塞拉莱 / 萨拉拉 | صلالة
PS | Ramallah | Ramala | | Рамалла | 拉姆安拉 / 拉马拉 | رام الله
PS | Gaza / Gaza City | Ciudad de Gaza | Ville de Gaza | Газа | 加沙 / 加沙城 | غزة / مدينة غزة
PS | Bethlehem | | Bethléem | Вифлеем | 伯利恒 | بيت لحم
PS | Jerusalem / East Jerusalem | Jerusalén / Jerusalén Oriental | Jérusalem / Jérusalem-Est | Иерусалим / Восточный Иерусалим | 耶路撒冷 / 东耶路撒冷 | القدس / القدس الشرقية
QA* | Doha / Ad Dawhah | | | Доха | 多哈 | الدوحة
SA* | Riyadh / Ar Riyad / Al Riyadh | Riad | Riyad / Riyadh | Эр-Рияд / Рияд | 利雅得 | الرياض
SA | Jeddah / Jiddah / Jedda | Yeda / Yidda / Yedda | Djeddah / Jeddah | Джидда | 吉达 | جدة
SA | Dammam / Ad Dammam | | | Даммам / Эд-Даммам | 达曼 | الدمام
SA | Mecca / Makkah | La Meca | La Mecque | Мекка | 麦加 | مكة / مكة المكرمة
SA | Medina / Madinah / Al Madinah | | Médine | Медина | 麦地那 | المدينة المنورة
SA | Al Khobar / Khobar | | | Эль-Хубар | 胡拜尔 | الخبر
SA | Thuwal | | | Тувал | 图瓦尔 | ثول
SD* | Khartoum | Jartum | | Хартум | 喀土穆 | الخرطوم
SD | Port Sudan | Puerto Sudán | Port-Soudan | Порт-Судан | 苏丹港 | بورتسودان / بورت سودان
SO* | Mogadishu / Mogadiscio / Muqdisho | Mogadiscio | Mogadiscio | Могадишо | 摩加迪沙 | مقديشو / مقديشيو
SY* | Damascus | Damasco | Damas | Дамаск | 大马士革 | دمشق
SY | Aleppo | Alepo | Alep | Халеб / Алеппо | 阿勒颇 | حلب
SY | Latakia | Latakia | Lattaquié | Латакия | 拉塔基亚 | اللاذقية
TN* | Tunis | Túnez | | Тунис | 突尼斯 / 突尼斯市 | تونس / تونس العاصمة
TN | Hammamet | Hammamet / Hamamet | | Хаммамет | 哈马马特 | الحمامات
TN | Sousse | Susa | | Сус | 苏塞 | سوسة
TN | Sfax | | | Сфакс | 斯法克斯 | صفاقس
TN | Djerba / Jerba | Yerba | Djerba | Джерба | 杰尔巴 | جربة
TN | Gammarth | | | Гаммарт | 加马尔特 | قمرت
TN | Monastir | | | Монастир | 莫纳斯提尔 | المنستير
TN | Yasmine Hammamet | | | | | ياسمين الحمامات
YE* | Sana'a / Sanaa / San'a | Saná | Sanaa | Сана | 萨那 | صنعاء
YE | Aden | Adén | Aden | Аден | 亚丁 | عدن
`;
