/** The format is described in `../cities.ts`. */
export const CIS = `
AM* | Yerevan / Erevan | Ereván | Erevan / Erivan | Ереван | 埃里温 / 耶烈万 | يريفان
AM | Gyumri | Guiumri | Gyoumri | Гюмри | 久姆里 | غيومري
AZ* | Baku | Bakú | Bakou | Баку | 巴库 | باكو
AZ | Ganja | Ganyá | Gandja | Гянджа | 占贾 | كنجة
BY* | Minsk | | | Минск | 明斯克 | مينسك
BY | Brest | | | Брест | 布列斯特 | بريست
BY | Grodno / Hrodna | | | Гродно | 格罗德诺 | غرودنو
KG* | Bishkek / Frunze | Biskek / Bishkek | Bichkek | Бишкек | 比什凯克 | بيشكيك / بشكيك
KG | Osh | | Och | Ош | 奥什 | أوش
KG | Cholpon-Ata | | Tcholpon-Ata | Чолпон-Ата | 乔蓬阿塔 | تشولبون آتا
KZ* | Astana / Nur-Sultan / Nursultan / Akmola / Tselinograd | Astaná / Nursultán | Astana / Noursoultan / Nour-Soultan | Астана / Нур-Султан / Нурсултан | 阿斯塔纳 / 努尔苏丹 | أستانا / نور سلطان
KZ | Almaty / Alma-Ata | Almaty / Almatý / Alma Atá | Almaty / Alma-Ata | Алматы / Алма-Ата | 阿拉木图 | ألماتي / ألما آتا / ألما أتا
KZ | Shymkent / Chimkent | | Chymkent | Шымкент / Чимкент | 奇姆肯特 / 希姆肯特 | شيمكنت
KZ | Burabay / Borovoe | | | Бурабай / Боровое | 博罗沃耶 | بوراباي
KZ | Aktau | | Aktaou | Актау | 阿克套 | أكتاو
RU* | Moscow / Moskva / Moskau | Moscú | Moscou | Москва | 莫斯科 | موسكو
RU | St. Petersburg / Saint Petersburg / Sankt-Peterburg / Sankt Petersburg / S. Petersburg / Leningrad | San Petersburgo | Saint-Pétersbourg | Санкт-Петербург / С.-Петербург / СПб / Петербург / Ленинград | 圣彼得堡 | سانت بطرسبرغ / سان بطرسبرغ / سانت بطرسبورغ / بطرسبرغ / سانت بيترسبرغ
RU | Kazan | Kazán | Kazan | Казань | 喀山 | قازان / كازان
RU | Sochi | | Sotchi | Сочи | 索契 | سوتشي
RU | Vladivostok | | | Владивосток | 符拉迪沃斯托克 / 海参崴 | فلاديفوستوك
RU | Novosibirsk | | Novossibirsk | Новосибирск | 新西伯利亚 | نوفوسيبيرسك / نوفوسبيرسك
RU | Yekaterinburg / Ekaterinburg | Ekaterimburgo | Iekaterinbourg / Ekaterinbourg | Екатеринбург | 叶卡捷琳堡 | يكاترينبورغ / يكاترنبيرج / إيكاترينبورغ
RU | Nizhny Novgorod / Nizhniy Novgorod | Nizhni Nóvgorod | Nijni Novgorod | Нижний Новгород | 下诺夫哥罗德 | نيجني نوفغورود
RU | Veliky Novgorod / Velikiy Novgorod | Veliki Nóvgorod | Veliki Novgorod | Великий Новгород | 大诺夫哥罗德 | فيليكي نوفغورود
RU | Samara | | | Самара | 萨马拉 | سامارا
RU | Innopolis | | | Иннополис | 因诺波利斯 | إينوبوليس
RU | Ufa | Ufá | Oufa | Уфа | 乌法 | أوفا
RU | Kaliningrad | Kaliningrado | | Калининград | 加里宁格勒 | كالينينغراد
RU | Rostov-on-Don | Rostov del Don | Rostov-sur-le-Don | Ростов-на-Дону | 顿河畔罗斯托夫 | روستوف على الدون
RU | Irkutsk | | Irkoutsk | Иркутск | 伊尔库茨克 | إيركوتسك / إركوتسك
RU | Yakutsk | | Iakoutsk | Якутск | 雅库茨克 | ياكوتسك
RU | Khanty-Mansiysk | Janti-Mansisk | Khanty-Mansiïsk | Ханты-Мансийск | 汉特曼西斯克 | خانتي مانسييسك
RU | Yaroslavl | Yaroslavl | Iaroslavl | Ярославль | 雅罗斯拉夫尔 | ياروسلافل
RU | Suzdal | Súzdal | Souzdal | Суздаль | 苏兹达尔 | سوزدال
RU | Krasnodar | | | Краснодар | 克拉斯诺达尔 | كراسنودار
TJ* | Dushanbe | Dusambé / Dushanbé | Douchanbé / Douchambé | Душанбе | 杜尚别 | دوشانبي / دوشنبه
TJ | Khujand / Khudjand | Juyand | Khodjent / Khoudjand | Худжанд | 苦盏 | خجند / خوجند
TM* | Ashgabat / Ashkhabad / Ashgabad | Asjabad / Ashgabat | Achgabat / Achkhabad | Ашхабад / Ашгабат | 阿什哈巴德 | عشق آباد / عشق أباد / أشغابات
TM | Avaza / Awaza | | | Аваза | 阿瓦扎 | أفازا
TM | Turkmenbashi / Türkmenbaşy | | Turkmenbachi | Туркменбаши | 土库曼巴希 | تركمانباشي
UZ* | Tashkent / Toshkent | Taskent / Tashkent | Tachkent | Ташкент | 塔什干 | طشقند
UZ | Samarkand / Samarqand | Samarcanda | Samarcande | Самарканд | 撒马尔罕 | سمرقند
UZ | Bukhara / Buxoro | Bujará | Boukhara | Бухара | 布哈拉 | بخارى
UZ | Khiva / Xiva | Jiva | | Хива | 希瓦 | خيوة / خيوه
`;
