/** The writing of a text, by most of its letters. */
/**
 * What titles name. A line a concept: its name; its words in English, Spanish, French, Russian, Chinese and
 * Arabic, alternatives separated by ` / `. Words that only join others are left out of a word group. A plural
 * in -s is the same word; `*` stands for any ending, and so does the end of each Russian and Arabic word of
 * three letters or more, unless a full stop follows. After `<` stands what the concept is a part of. What is written in capitals is meant in capitals only. Chinese is found anywhere.
 *
 * `kind:` is the kind of a meeting and `region:` where it belongs; most meetings share these with others.
 */
const TABLE = `
kind:workshop | workshop* / work shop | taller* | atelier* / journée étude | семинар практикум / практикум / практическ семинар / рабоч семинар / воркшоп | 讲习班 / 研讨班 / 工作坊 / 讲习会 | ورشة عمل / ورشة / ورش عمل / حلقة عمل / ورش
kind:forum | forum* / fora | foro* | forum* | форум | 论坛 | منتدى / المنتدى / منتديات
kind:conference | conference* | conferencia* | conférence* | конференц | 大会 / 会议大会 | مؤتمر
kind:assembly | assembl* | asamblea* | assemblée* | ассамбле | 全会 | جمعية / الجمعية
kind:training | training* | capacitación / capacitacione* / formación / formacione* | formation* | обучени / учебн / тренинг / подготовк кадров | 培训 / 培训班 | تدريب / دورة تدريبية / دورات تدريبية / تدريبية
kind:webinar | webinar* / web seminar | webinar* / seminario web / seminario virtual / seminarios web | webinaire* / séminaire web / webinar* / séminaire en ligne / cyberséminaire* | вебинар / веб семинар / онлайн семинар | 网络研讨会 / 在线研讨会 / 线上研讨会 / 网播研讨会 | ندوة إلكترونية / ندوة عبر إنترنت / ويبينار / ندوة افتراضية / ندوة شبكية
kind:meeting | meeting* / gathering | reunión / reunione* | réunion* | собрани / совещани / заседани / встреч | 会议 / 会 | اجتماع
kind:clinic | clinic* | clínica* / consultorio* | clinique* | клиник | 诊所 / 咨询会 | عيادة / عيادات
kind:seminar | seminar* | seminario* | séminaire* | семинар | 研讨会 / 座谈会 | ندوة / حلقة دراسية / ندوات
kind:course | course* | curso* | cours | курс | 课程 | دورة دراسية / مساق / مقرر
kind:summit | summit* | cumbre* | sommet* | саммит / встреч высшем уровне | 峰会 / 高峰会 | قمة / القمة
kind:symposium | symposi* / colloqui* | simposio* / coloquio* | symposium* / colloque* | симпозиум | 专题研讨会 / 专题讨论会 | ندوة متخصصة
kind:roundtable | roundtable* / round table* | mesa redonda / mesas redondas | table ronde / tables rondes | кругл стол | 圆桌会议 / 圆桌会 / 圆桌 | مائدة مستديرة / طاولة مستديرة / اجتماع مائدة مستديرة
kind:consultation | consultation* | consulta* | consultation* / concertation* | консультац | 磋商会 / 磋商 / 咨询 | مشاور / تشاور / استشار
kind:dialogue | dialogue* / dialog | diálogo* | dialogue* | диалог | 对话会 / 对话 | حوار
kind:hackathon | hackathon* | hackatón* / hackathon* / hackatone* | hackathon* | хакатон | 黑客松 / 黑客马拉松 / 编程马拉松 | هاكاثون
kind:drill | cyberdrill* / cyber drill* / drill* | ciberejercicio* / cibersimulacro* / simulacro* | cyberdrill* / cyberexercice* / exercice* | киберучени / учени | 网络演习 / 演习 / 演练 | تمرين / تمارين / تمرين سيبراني
kind:challenge | challenge* / competition* / contest | concurso* / desafío* / reto* | concours / défi* / challenge* | конкурс / вызов / соревнован | 挑战赛 / 竞赛 / 挑战 | مسابقة / تحدي / تحديات
kind:launch | launch* | lanzamiento* | lancement* | запуск / презентац | 启动 / 发布 | إطلاق / اطلاق
kind:briefing | briefing* / information session* / information meeting | sesión informativa / sesiones informativas / reunión informativa | séance information / session information / réunion information | брифинг / информационн сесс / информационн собрани | 情况通报会 / 信息通报会 / 说明会 / 通报会 | إحاطة / جلسة إعلامية
kind:mission | mission* | misión / misione* | mission* | мисси | 访问团 / 考察 | بعثة / مهمة
kind:week | week | semana* | semaine* | недел | 周 | أسبوع
kind:day | day / days | día / días / jornada* | journée* / jour | день. / дней. / дня. | 国际日 / 世界日 / 活动日 | يوم. / أيام
kind:session | session* | sesión / sesione* | session* / séance* | сесси | 分会 / 会期 | جلسة / دورة / دورات
region:africa | AFR / africa* | áfrica / african* | afrique* / africain* | африк | 非洲 | أفريقيا / إفريقيا / أفريقي / إفريقي / افريق
region:americas | AMS / americas / american | américas / american* | amériques / américain* | америк | 美洲 | أمريكتين / أمريكتان / قارة أمريكية / أمريكي
region:latin-america | latin america* | américa latina / latinoamérica / latinoamerican* | amérique latine / latino américain* | латинск америк | 拉丁美洲 / 拉美 | أمريكا اللاتينية
region:caribbean | caribbean* | caribe / caribeñ* | caraïbe* / caribéen* | кариб | 加勒比 | كاريبي / بحر كاريبي / منطقة كاريبي
region:central-america | central america* | centroamérica / américa central / centroamerican* / mesoamérica | amérique centrale / centraméricain* | центральн америк | 中美洲 | أمريكا الوسطى
region:south-america | south america* | sudamérica / américa sur / suramérica / sudamerican* / suramerican* | amérique sud | южн америк | 南美洲 / 南美 | أمريكا الجنوبية
region:arab-states | ARB / arab states / arab region / arab countr* / arab | estados árabes / región árabe / países árabes / árabe* | états arabes / région arabe / pays arabes / arabe* | арабск государств / арабск регион / арабск стран / арабск | 阿拉伯国家 / 阿拉伯区域 / 阿拉伯地区 / 阿拉伯 | دول عربية / منطقة عربية / بلدان عربية / عربي / عربية
region:asia-pacific | ASP / asia pacific / asia | asia pacífico / asia | asie pacifique / asie | азиатск тихоокеанск / азии тихо океан / ази | 亚洲及太平洋 / 亚太 / 亚洲和太平洋 / 亚洲 | آسيا محيط هادئ / آسيا والمحيط الهادئ / آسيا
region:pacific | pacific | pacífico | pacifique | тихоокеанск | 太平洋岛国 / 太平洋 | محيط هادئ / جزر محيط هادئ
region:central-asia | central asia* | asia central | asie centrale | центральн ази | 中亚 | آسيا الوسطى / وسط آسيا
region:south-asia | south asia* | asia meridional / sur asia / asia sur | asie sud | южн ази | 南亚 | جنوب آسيا
region:south-east-asia | south east asia* / southeast asia* / asean | sudeste asiático / asia sudoriental / asean | asie sud est / asean / anase | юго восточн ази / асеан | 东南亚 / 东盟 | جنوب شرق آسيا / آسيان
region:cis | CIS / commonwealth independent states | CEI / comunidad estados independientes | CEI / communauté états indépendants | СНГ / содружеств независим государств | 独联体 / 独立国家联合体 | كومنولث دول مستقلة / رابطة دول مستقلة / كومنولث
region:europe | EUR / europe / european | europa / europe* | europe / européen* | европ | 欧洲 | أوروبا / أوروبي / أوربا
region:balkans | balkan* | balcanes / balcánic* | balkan* | балкан | 巴尔干 | بلقان
region:west-africa | west africa* / western africa | áfrica occidental / áfrica oeste | afrique ouest / ouest africain* / afrique occidentale | западн африк | 西非 | غرب أفريقيا / أفريقيا الغربية / غرب إفريقيا
region:east-africa | east africa* / eastern africa | áfrica oriental / áfrica este | afrique est / afrique orientale | восточн африк | 东非 | شرق أفريقيا / أفريقيا الشرقية / شرق إفريقيا
region:central-africa | central africa* | áfrica central | afrique centrale | центральн африк | 中部非洲 / 中非 | وسط أفريقيا / أفريقيا الوسطى / وسط إفريقيا
region:southern-africa | southern africa* / sadc | áfrica meridional / áfrica austral | afrique australe / sadc | юг африк / южн африк / юга африк | 南部非洲 | أفريقيا الجنوبية / جنوب أفريقيا / جنوب إفريقيا
region:north-africa | north africa* / northern africa | áfrica norte / norte áfrica | afrique nord | северн африк | 北非 | شمال أفريقيا / شمال إفريقيا
region:world | world* / global* / worldwide | mundial* / global* / mundo | mondial* / monde / global* | всемирн / глобальн / миров / мирово* | 世界 / 全球 | عالمي / عالم
ict | ict / information communication technolog* / information communications technolog* | tic / tecnología información comunicación / tecnologías información comunicación / tecnologías información comunicaciones | tic / technologies information communication / technologie information communication | икт / информационн коммуникационн технологи / инфокоммуникационн технологи | 信息通信技术 / 信息与通信技术 / 信息和通信技术 / 资通讯技术 | تكنولوجيا معلومات اتصالات / تكنولوجيات معلومات اتصالات / تقنية معلومات اتصالات / تقنيات معلومات اتصالات
ai | AI / artificial intelligence | IA / inteligencia artificial | IA / intelligence artificielle | ИИ / искусственн интеллект | 人工智能 | ذكاء اصطناعي
machine-learning | machine learning / ML | aprendizaje automático / aprendizaje máquina | apprentissage automatique | машинн обучени | 机器学习 | تعلم الآلي / تعلم الآلة
iot | iot / internet things | ido / iot / internet cosas | ido / iot / internet objets / objets connectés | иот / iot / интернет вещ / интернета вещ | 物联网 | إنترنت أشياء
emf | emf / electromagnetic field* / human exposure electromagnetic field* | cem / campo electromagnético / campos electromagnéticos | cem / champ électromagnétique / champs électromagnétiques | эмп / электромагнитн пол | 电磁场 / 电磁辐射 | مجال كهرمغنطيسي / مجالات كهرمغنطيسية / مجالات كهرومغناطيسية / مجالات كهربائية مغنطيسية
5g | 5g / 5 g / fifth generation | quinta generación / 5g | cinquième génération / 5g | 5g / пят поколени / пятого поколени | 5G / 第五代 | جيل خامس
6g | 6g / sixth generation | 6g / sexta generación | 6g / sixième génération | 6g / шестого поколени | 6G / 第六代 | جيل سادس
imt | imt / international mobile telecommunication* | imt / telecomunicaciones móviles internacionales | imt / télécommunications mobiles internationales | имт / imt / международн подвижн электросвяз | 国际移动通信 / IMT | اتصالات متنقلة دولية
imt-2020 < imt | imt 2020 | imt 2020 | imt 2020 | имт 2020 | IMT-2020 | اتصالات متنقلة دولية 2020
imt-2030 < imt | imt 2030 | imt 2030 | imt 2030 | имт 2030 | IMT-2030 | اتصالات متنقلة دولية 2030
mobile | mobile | móvil* | mobile* | мобильн / подвижн | 移动 | متنقل / محمول / جوال
digital-transformation | digital transformation* / digitalization / digitization / digitalisation | transformación digital / digitalización / transformaciones digitales | transformation numérique / transformations numériques / transformation digitale / numérisation | цифров трансформац / цифров преобразован / цифровизац | 数字化转型 / 数字转型 / 数字化 | تحول رقمي / رقمنة
digital-economy | digital economy / digital economies | economía digital / economías digitales | économie numérique / économies numériques | цифров экономик | 数字经济 | اقتصاد رقمي
digital-society | digital society / digital societies / information society / knowledge society | sociedad digital / sociedad información / sociedad conocimiento | société numérique / société information / société savoir | цифров обществ / информационн обществ | 数字社会 / 信息社会 | مجتمع رقمي / مجتمع معلومات
wsis < digital-society | wsis / world summit information society | cmsi / cumbre mundial sociedad información | smsi / sommet mondial société information | ввуио / всемирн встреч высшем уровне информационн обществ | 信息社会世界峰会 / 信息社会世界高峰会议 | قمة عالمية مجتمع معلومات
digital-inclusion | digital inclusion / bridging digital divide / digital divide / digitally inclusive | inclusión digital / brecha digital | inclusion numérique / fracture numérique | цифров интеграц / цифров вовлечен / цифров разрыв / цифров охват / цифров инклюз | 数字包容性 / 数字包容 / 数字鸿沟 | شمول رقمي / فجوة رقمية
digital-skills | digital skill* / digital literacy / digital competenc* | competencias digitales / habilidades digitales / alfabetización digital / capacidades digitales | compétences numériques / compétence numérique / culture numérique / alphabétisation numérique | цифров навык / цифров грамотн / цифров компетен | 数字技能 / 数字素养 / 数字能力 | مهارات رقمية / محو أمية رقمية / مهارة رقمية
digital-public-infrastructure | digital public infrastructure / DPI | infraestructura pública digital | infrastructure publique numérique / infrastructures publiques numériques | цифров государственн инфраструктур / цифров общественн инфраструктур | 数字公共基础设施 | بنية تحتية عامة رقمية / بنية تحتية رقمية عامة
digital-services | digital service* | servicios digitales | services numériques | цифров услуг | 数字服务 / 数字业务 | خدمات رقمية
digital | digital* | digital* | numérique* / digital* | цифров | 数字 | رقمي
cybersecurity | cybersecurity / cyber security / cyber threat* / cyber resilience / cyber | ciberseguridad / seguridad cibernética / ciberamenaza* | cybersécurité / sécurité cyber / cyber sécurité | кибербезопасн / кибер безопасн | 网络安全 / 网络空间安全 | أمن سيبراني / أمن معلوماتي / سيبراني
cybercrime | cybercrime* / cyber crime | ciberdelincuencia / ciberdelito* / ciberdelincuen* | cybercriminalité | киберпреступ | 网络犯罪 | جريمة سيبرانية / جرائم سيبرانية / جرائم إلكترونية
cirt | cirt / csirt / cert / computer incident response team* / incident response team* | eiii / equipo respuesta incidentes / equipos respuesta incidentes | equipe intervention incidents / équipes intervention incidents | групп реагировани компьютерн инцидент / групп реагировани инцидент | 计算机事件响应 / 应急响应团队 / 事件响应团队 | فريق استجابة حوادث / أفرقة استجابة حوادث / فرق استجابة حوادث
security | security / secure | seguridad / segur* | sécurité / sécurisé* / sûreté | безопасн | 安全 | أمن / سلامة / آمن
trust | trust / confidence / trusted / trustworthy | confianza / fiable* | confiance | довер | 信任 / 信心 / 可信 | ثقة / موثوق
accessibility | accessibility / accessible / persons disabilit* / disabilit* | accesibilidad / accesible* / discapacidad* | accessibilité / accessible* / handicap* | доступност / инвалид / ограниченн возможност | 无障碍获取 / 无障碍 / 可访问性 / 残疾人 / 残疾 | نفاذ أشخاص إعاقة / إمكانية نفاذ / قابلية نفاذ / إعاقة / أشخاص ذوي إعاقة / ذوي إعاقة
spectrum | spectrum / frequenc* / radio frequency / radio frequenc* | espectro / frecuencia* / radiofrecuencia* / espectro radioeléctrico | spectre / fréquence* / radiofréquence* / spectre radioélectrique / spectre hertzien | спектр / радиочастот / частот / радиочастотн спектр | 频谱 / 无线电频谱 / 频率 | طيف ترددات / طيف / ترددات / طيف ترددات راديوية
spectrum-management < spectrum | spectrum management / frequency management | gestión espectro / gestión espectro radioeléctrico / gestión frecuencias | gestion spectre / gestion fréquences / gestion spectre radioélectrique / gestion spectre hertzien | управлени спектр / управлени использован спектр / управлени использован радиочастотн спектр / управлени радиочастотн спектр | 频谱管理 | إدارة طيف / إدارة طيف ترددات / إدارة ترددات
broadband | broadband / high speed internet | banda ancha | large bande / haut débit / très haut débit | широкополос / шпд | 宽带 | نطاق عريض
connectivity | connectivity / connecting / connected | conectividad / conectar / conexión / conectad* | connectivité / connecter / connexion / connecté* | связност / подключен / возможност установлени соединен / возможност подключен / соединен / подключ | 连通性 / 连接 / 互联互通 / 连通 | توصيلية / توصيل / ربط
meaningful-connectivity < connectivity | meaningful connectivity / universal meaningful connectivity | conectividad significativa / conectividad efectiva / conectividad universal significativa / conectividad universal efectiva | connectivité efficace / connectivité significative / connectivité universelle efficace / connectivité universelle significative | реальн возможност установлени соединен / значим возможност подключен / содержательн подключен / реальн подключен / универсальн реальн возможност подключен | 有意义的连通性 / 有意义连接 / 切实有效的连通性 / 普遍而有意义的连通性 | توصيلية هادفة / توصيلية مجدية / توصيلية شاملة مجدية / توصيلية شاملة هادفة
last-mile | last mile | última milla / último kilómetro | dernier kilomètre / derniers kilomètres | последн мил | 最后一英里 / 最后一公里 | ميل أخير / كيلومتر أخير
school-connectivity < connectivity | school connectivity / giga / connecting school* | conectividad escolar / giga / conectividad escuelas / conectar escuelas | connectivité écoles / giga / connecter écoles / connexion écoles | подключен школ / giga | 学校连通 / 学校连接 / 学校互联网 / Giga | توصيلية مدارس / توصيل مدارس / ربط مدارس / جيغا
satellite | satellite* | satélite* / satelital* / satelit* | satellit* | спутник | 卫星 | سواتل / ساتل / ساتلي / أقمار صناعية
space | space / outer space | espacio* / espacial* | espace extra atmosphérique / spatial* / espace | космос / космическ | 空间 / 太空 / 航天 | فضاء / فضائي
innovation | innovation* / innovative / innovat* | innovación / innovacione* / innovador* | innovation* / innovant* / innover | инновац | 创新 | ابتكار / مبتكر / إبداع
entrepreneurship | entrepreneur* | emprendimiento* / emprendedor* / empresarial* | entrepreneur* / entreprenariat | предпринимател | 创业 / 企业家 / 创业者 | ريادة أعمال / رواد أعمال / رائد أعمال
startup | start up* / startup* | empresa emergente / empresas emergentes / startup* / start up | start up / startup* / jeunes pousses / jeune pousse | стартап | 初创企业 / 初创公司 / 创业公司 / 初创 | شركات ناشئة / شركة ناشئة
sme | sme / msme / small medium enterprise* / small medium sized enterprise* | pyme* / mipyme* / pequeñas medianas empresas | pme / petites moyennes entreprises | мсп / мал средн предприяти / ммсп | 中小企业 / 中小微企业 | شركات صغيرة متوسطة / مؤسسات صغيرة متوسطة / منشآت صغيرة متوسطة
capacity-building | capacity building / capacity development / building capacity / human capacity building | creación capacidad / creación capacidades / desarrollo capacidades / capacitación técnica / fortalecimiento capacidades / desarrollo capacidad / refuerzo capacidades | renforcement capacités / renforcement capacité / développement capacités | создани потенциал / развити потенциал / наращиван потенциал / укреплени потенциал | 能力建设 / 能力发展 / 人员能力建设 | بناء قدرات / تنمية قدرات / تطوير قدرات / بناء قدرات بشرية
centres-of-excellence | centre excellence / center excellence / centres excellence / centers excellence / academy training centre* / training centres | centro excelencia / centros excelencia | centre excellence / centres excellence | центр професс мастерств / центр мастерств / центр передов опыт / центров професс мастерств / центр превосход | 高级培训中心 / 卓越中心 / 英才中心 | مركز تميز / مراكز تميز / مراكز امتياز
child-online-protection | child online protection / children online / COP / child online safety / protecting children online / online child protection / online safety children | protección infancia línea / protección niñez línea / protección infancia internet / protección menores línea / PIeL / protección niños línea | protection enfants ligne / protection enfance ligne / enfants en ligne / sécurité enfants ligne | защит ребенк онлайнов среде / защит ребенк онлайн / защит детей онлайн / защит детей онлайнов / защит детей интернет / детей интернет / безопасн детей интернет | 保护上网儿童 / 上网儿童 / 儿童上网保护 / 儿童在线保护 | حماية أطفال إنترنت / حماية طفل إنترنت / حماية أطفال خط / حماية طفل خط / حماية أطفال على الخط
children | child / children | niño / infancia / menores | enfant* / enfance | ребенок / детей / дети / детск | 儿童 | طفل / أطفال
emergency-telecommunications | emergency telecommunication* / emergency communication* / emergency telecom | telecomunicaciones emergencia / comunicaciones emergencia | télécommunications urgence / communications urgence | электросвяз чрезвычайн ситуац / электросвяз случа чрезвычайн ситуац / аварийн связ / связ чрезвычайн ситуац / экстренн связ / экстренн электросвяз / аварийн электросвяз | 应急通信 / 应急电信 / 紧急通信 | اتصالات طوارئ / اتصالات حالات طوارئ / اتصالات في حالات الطوارئ
early-warning < disaster | early warning* / early warnings all / EW4All | alerta temprana / alertas tempranas / alerta anticipada | alerte précoce / alertes précoces / alerte rapide | ранн предупрежд / раннего предупрежд / ранн оповещ / раннего оповещ | 预警 / 早期预警 / 全民预警 | إنذار مبكر / إنذارات مبكرة
disaster | disaster* / disaster management / disaster risk reduction / disaster relief | desastre* / catástrofe* / gestión desastres | catastrophe* / gestion catastrophes / désastre* | бедстви / стихийн бедстви / катастроф | 灾害 / 救灾 / 灾难 / 减灾 / 灾害管理 | كوارث / كارثة / إدارة كوارث
emergency | emergenc* | emergencia* | urgence* | чрезвычайн / экстренн | 应急 / 紧急 | طوارئ
climate-change | climate change / climate / climate action | cambio climático / clima / acción climática | changement climatique / changements climatiques / climat / action climatique | изменени климат / климат | 气候变化 / 气候 / 气候行动 | تغير مناخ / تغير مناخي / مناخ
environment | environment* / green / environmental sustainability | medio ambiente / medioambiental* / ambiental* / medioambiente / verde* / ecológic* | environnement* / vert / verte / écologi* | окружающ сред / экологи / зелен / природн сред | 环境 / 绿色 / 环保 | بيئة / بيئي / أخضر / خضراء
e-waste | e waste / ewaste / electronic waste / weee | residuos electrónicos / residuos eléctricos electrónicos / desechos electrónicos / basura electrónica / raee | déchets électroniques / déchets équipements électriques électroniques / deee / e déchets | электронн отход / электронн лом | 电子废弃物 / 电子废物 / 电子垃圾 | مخلفات إلكترونية / نفايات إلكترونية / مخلفات كهربائية إلكترونية
circular-economy | circular economy / circularity | economía circular | économie circulaire | циркулярн экономик / кругов экономик / экономик замкнут цикл | 循环经济 | اقتصاد دائري
energy | energy / power | energía / energétic* / eficiencia energética | énergie / énergétique* | энергетик / энерги / энергоэффективн | 能源 / 能效 / 节能 | طاقة
smart-cities | smart city / smart cities / smart sustainable city / smart sustainable cities / u4ssc / sustainable cities | ciudad inteligente / ciudades inteligentes / ciudades inteligentes sostenibles / ciudad inteligente sostenible | ville intelligente / villes intelligentes / villes intelligentes durables / ville intelligente durable / villes durables | умн город / умных город / умн устойчив город / умных устойчив город / умны город / умные город | 智慧城市 / 智慧可持续城市 / 可持续智慧城市 / 智能可持续城市 / 智能城市 | مدن ذكية / مدينة ذكية / مدن ذكية مستدامة / مدن مستدامة ذكية
smart-villages | smart village* | aldeas inteligentes / pueblos inteligentes / aldea inteligente | villages intelligents / village intelligent | умн дерев / умных дерев / умные дерев / умны дерев | 智慧乡村 / 智慧村庄 / 智能村庄 / 智慧村 | قرى ذكية / قرية ذكية
sustainability | sustainab* / sdg / sdgs / sustainable development / sustainable development goals | sostenib* / desarrollo sostenible / ODS / objetivos desarrollo sostenible | durab* / développement durable / ODD / objectifs développement durable | устойчив / устойчив развити / цур / цел област устойчив развити | 可持续发展 / 可持续发展目标 / 可持续 / 可持续性 | تنمية مستدامة / أهداف تنمية مستدامة / استدامة / مستدام
quality-of-service | quality service / qos / quality experience / qoe / quality service experience / service quality | calidad servicio / calidad experiencia / calidad servicios | qualité service / qualité services / qualité expérience / qualité experience | качеств обслуживан / качеств услуг / качеств восприяти | 服务质量 / 体验质量 / 业务质量 | جودة خدمة / جودة خدمات / جودة تجربة / نوعية خدمة
numbering | numbering / number* plan | numeración | numérotage / numérotation | нумерац | 编号 / 码号 | ترقيم
number-portability | number portability / mobile number portability | portabilidad numérica / portabilidad números / portabilidad | portabilité numéros / portabilité | переносимост номер | 号码携带 / 携号转网 / 号码可携 | قابلية نقل أرقام / نقل أرقام
tariffs | tariff* / costing / cost model* / pricing / price* / costs | tarif* / costes / costos / modelo costos / modelos costos / fijación precios / precio* | tarif* / coût* / modèles coûts / prix | тариф / затрат / стоимост / себестоимост / ценообразован / цены. / цен. | 资费 / 成本核算 / 成本 / 价格 / 定价 | تعريف / تعريفات / تعريفة / تكاليف / تسعير / أسعار
economics | economic / economics / economy | económic* / economía | économi* | экономик / экономическ | 经济 | اقتصاد
consumer-protection | consumer protection / consumer* / consumer rights | protección consumidor / protección consumidores / protección usuario / consumidor* / protección usuarios | protection consommateur / protection consommateurs / consommateur* | защит потребител / защит прав потребител / потребител | 消费者保护 / 消费者权益 / 消费者 / 用户保护 | حماية مستهلك / مستهلك
standardization | standardization / standardisation / standard* / standards setting | normalización / estandarización / norma* / estándar* | normalisation / norme* / standardisation / standard* | стандартизац / стандарт | 标准化 / 标准 / 标准制定 | تقييس / معايير / معيار / مواصفات
standardization-gap < standardization | standardization gap / standardisation gap / bridging standardization gap / bsg | brecha normalización / reducción brecha normalización / reducir brecha normalización / disparidad normalización / reducción disparidad normalización | écart normalisation / réduction écart normalisation / réduire écart normalisation | преодолени разрыв област стандартизац / разрыв стандартизац / разрыв област стандартизац / преодолени разрыв стандартизац | 缩小标准化差距 / 标准化差距 / 标准化工作差距 / 缩小标准化工作差距 | فجوة تقييسية / سد فجوة تقييسية / سد فجوة تقييس / فجوة تقييس
conformity | conformity / conformance / type approval / conformity interoperability / c&i / conformity assessment | conformidad / homologación / conformidad interoperabilidad / evaluación conformidad | conformité / homologation / conformité interopérabilité / évaluation conformité | соответстви / соответстви функциональн совместимост / оценк соответстви | 一致性和互操作性 / 一致性 / 合规性 / 合格评定 / 一致性与互操作性 / 型号核准 | مطابقة / تقييم مطابقة / مطابقة قابلية تشغيل بيني / مطابقة تشغيل بيني
interoperability | interoperab* | interoperab* | interopérab* | функциональн совместимост / интероперабельн / совместимост | 互操作性 / 互操作 / 互操作能力 | قابلية تشغيل بيني / تشغيل بيني
testing | testing / test* / laborator* / test lab* | prueba* / ensayo* / laboratorio* | test* / essai* / laboratoire* | тестирован / испытан / лаборатор | 测试 / 检测 / 试验 / 实验室 | اختبار / اختبارات / مختبر
counterfeit | counterfeit* / stolen device* | falsificad* / falsificación / robad* | contrefaçon / contrefait* / volés | контрафакт / поддельн / похищенн | 假冒 / 伪造 / 被盗 | مزيف / مقلد / تزييف / مسروق
gender | gender / gender equality / women / woman / women's | género / igualdad género / mujer* | genre / égalité genre / égalité genres / femme* / égalité hommes femmes | гендер / гендерн равенств / женщин | 性别平等 / 性别 / 妇女 / 女性 | مساواة جنسين / قضايا جنسين / مرأة / نساء / جنسين / جنساني / مساواة بين الجنسين
girls-in-ict | girls ict / girls ict day / girls | niñas tic / chicas tic / día niñas tic / niñas | jeunes filles tic / filles tic / jeunes filles / journée jeunes filles tic | девуш икт / девочк икт / девушк / девочк / день девуш икт / девушек икт / девушек | 信息通信年轻女性 / 年轻女性 / 女童 / 女孩 / 信息通信年轻女性日 | فتيات تكنولوجيا معلومات اتصالات / فتيات / يوم فتيات تكنولوجيا معلومات اتصالات / فتاة
youth | youth / young people / young / generation connect | juventud / jóvenes / joven / juvenil* | jeune / jeunes / jeunesse | молодеж / молод | 青年 / 年轻人 / 青少年 | شباب
older-persons | older person* / ageing / aging / elderly | personas mayores / envejecimiento / personas edad | personnes âgées / vieillissement | пожил / старени | 老年人 / 老龄化 / 老年 | كبار سن / مسنين / شيخوخة
indigenous | indigenous / indigenous communit* / indigenous people* | indígena* / pueblos indígenas / comunidades indígenas | autochtone* / peuples autochtones / communautés autochtones | коренн народ / коренн / коренных народ | 原住民 / 土著 / 原住民社区 | شعوب أصلية / مجتمعات أصلية / سكان أصلي
policy | policy / policies | política* | politique* | политик / политическ | 政策 | سياسة / سياسات
regulation | regulat* / regulatory / regulator* | reglamentación / regulación / regulador* / reglamentari* / regulatori* / regulator* / normativ* | réglementation* / réglementaire* / régulat* / régulateur* / régulation* | регулирован / регулятор / регуляторн / регулирующ / регламентарн / нормативн | 监管 / 规管 / 监管机构 / 法规 / 规制 | تنظيم اتصالات / تنظيم / تنظيمي / منظمي / هيئات تنظيم / منظم
legislation | legislation / law / legal / laws | legislación / ley / leyes / legal* / jurídic* | législation / loi / lois / juridique* / droit | законодательств / закон / правов / юридическ | 立法 / 法律 | تشريع / تشريعات / قانون / قوانين
licensing | licens* / licenc* / authorization | licencia* / autorización / concesion* | licence* / autorisation* / octroi licences | лицензирован / лицензи | 许可证 / 许可 / 牌照 / 发牌 | ترخيص / تراخيص / رخص
competition | market competition / competition market / competition policy / competition law / antitrust | competencia mercado / competencia mercados / derecho competencia / política competencia | concurrence | конкуренц | 市场竞争 / 竞争 | منافسة
infrastructure-sharing | infrastructure sharing / sharing infrastructure / co location / passive infrastructure sharing | compartición infraestructura / compartición infraestructuras / uso compartido infraestructura / uso compartido infraestructuras | partage infrastructures / partage infrastructure / mutualisation infrastructures | совместн использован инфраструктур / совместн использовани инфраструктур | 基础设施共享 / 共享基础设施 / 共建共享 | تقاسم بنية تحتية / تشارك بنية تحتية / مشاركة بنية تحتية / تقاسم بنى تحتية
interconnection | interconnection / interconnect | interconexión | interconnexion | межсоединен / присоединен сет / взаимосоединен | 互连 / 网间互联 / 互联 | توصيل بيني / ربط بيني
infrastructure | infrastructure* | infraestructura* | infrastructure* | инфраструктур | 基础设施 | بنية تحتية / بنى تحتية / بنية أساسية
statistics | statistic* / ict statistics | estadística* | statistique* | статистик / статистическ | 统计 / 统计数据 | إحصاء / إحصاءات / إحصائي
indicators | indicator* / WTI / telecommunication ict indicators / measurement / measuring / index | indicador* / medición / índice | indicateur* / mesure / mesurer / indice | показател / индикатор / измерени / индекс | 指标 / 衡量 / 测度 / 指数 | مؤشر / مؤشرات / قياس
data | data / big data / open data | datos / macrodatos | données / mégadonnées | данны / данных / больш данны / больших данных | 数据 / 大数据 / 开放数据 | بيانات / بيانات ضخمة
data-protection | data protection / privacy / personal data / data protection privacy / personal data protection / data privacy | protección datos / privacidad / datos personales / protección datos personales / protección datos privacidad | protection données / vie privée / données personnelles / données caractère personnel / protection données personnelles / protection vie privée / protection données caractère personnel / confidentialité | защит данных / конфиденциальн / персональн данны / персональн данных / защит персональн данных / неприкосновенност частн жизн | 数据保护 / 隐私 / 个人数据 / 个人信息保护 / 数据保护和隐私 / 数据隐私 / 个人数据保护 / 隐私保护 | حماية بيانات / خصوصية / بيانات شخصية / حماية بيانات شخصية / حماية بيانات خصوصية / حماية خصوصية
data-governance | data governance / data management | gobernanza datos / gestión datos | gouvernance données / gestion données | управлени данны / управления данны / регулирован данны | 数据治理 / 数据管理 | حوكمة بيانات / إدارة بيانات
governance | governance | gobernanza | gouvernance | управлени | 治理 | حوكمة / إدارة
internet-governance | internet governance / IGF | gobernanza internet / FGI | gouvernance internet / FGI | управлени интернет / управления интернет / использован интернет | 互联网治理 / 因特网治理 | حوكمة إنترنت / إدارة إنترنت
universal-access | universal access / universal service / universal service fund* / universal access service / usf / universal service access | acceso universal / servicio universal / fondo servicio universal / fondos servicio universal / acceso servicio universal | accès universel / service universel / fonds service universel / accès service universel / accès universels | универсальн доступ / универсальн обслуживан / универсальн услуг / фонд универсальн обслуживан / фондов универсальн обслуживан / универсальн доступ обслуживан | 普遍服务 / 普遍接入 / 普遍服务基金 / 普遍接入和服务 | نفاذ شامل / خدمة شاملة / صندوق خدمة شاملة / صناديق خدمة شاملة / نفاذ شامل خدمة شاملة / وصول شامل
rural | rural / remote area* / rural area* / rural remote area* / rural communit* | rural* / zonas rurales / zonas remotas / zonas rurales aisladas / zonas rurales remotas / comunidades rurales | rural* / zones rurales / zones rurales isolées / zones isolées / ruraux / communautés rurales / zones reculées | сельск / сельск район / отдаленн район / сельских район / сельск отдаленн район / сельских отдаленн район / сельских отдаленных район / отдаленных район / сельск местност | 农村 / 偏远地区 / 农村地区 / 农村和偏远地区 / 乡村 / 边远地区 | ريف / ريفي / مناطق ريفية / مناطق ريفية نائية / مناطق نائية / أرياف
community-networks | community network* | redes comunitarias / red comunitaria | réseaux communautaires / réseau communautaire | местн сет / общинн сет / сет сообществ | 社区网络 | شبكات مجتمعية / شبكة مجتمعية
networks | network* | red / redes | réseau* | сети / сеть / сетей / сетях / сетям | 网络 | شبكة / شبكات
future-networks | future network* / next generation network* / ngn / imt 2020 beyond | redes futuras / redes próxima generación / redes futuro / redes siguiente generación | réseaux futurs / réseaux prochaine génération / réseaux nouvelle génération / réseaux avenir | будущ сет / будущих сет / сет будущ / сетей будущ / сети будущ / сет следующ поколени / сетей последующ поколени / сетей следующ поколени | 未来网络 / 下一代网络 | شبكات مستقبل / شبكات مستقبلية / شبكات جيل تالي / شبكات جيل قادم
broadcasting | broadcast* / television / tv / radio broadcasting | radiodifusión / televisión / radiodifusor* | radiodiffusion / télévision / télédiffusion / diffusion | радиовещан / телевидени / телерадиовещан / вещан | 广播 / 电视 / 广播电视 | إذاعة / تلفزيون / بث إذاعي / بث / إذاعي / تلفزيوني
digital-switchover < broadcasting | digital switchover / digital television transition / transition digital terrestrial television / analogue switch off / digital broadcasting / digital dividend / transition digital broadcasting / transition digital terrestrial television broadcasting / dtt | transición televisión digital / apagón analógico / radiodifusión digital / dividendo digital / transición radiodifusión digital / televisión digital / transición televisión digital terrestre / tdt | passage télévision numérique / passage numérique / radiodiffusion numérique / dividende numérique / transition numérique / passage radiodiffusion numérique / télévision numérique / transition télévision numérique / tnt / transition vers télévision numérique terrestre | переход цифров телевиден / переход цифров вещан / цифров вещан / цифров дивиденд / цифров радиовещан / цифров телевидени / переход цифров радиовещан / переход цифровое / переход цифровому / переход цифров наземн телевизионн радиовещан / переход цифров наземн телевиден | 数字电视 / 数字广播 / 模拟向数字 / 数字红利 / 地面数字电视 / 向数字电视过渡 / 向数字广播过渡 / 向地面数字电视过渡 / 模数转换 | انتقال إذاعة رقمية / إذاعة رقمية / تلفزيون رقمي / مكاسب رقمية / عائد رقمي / انتقال تلفزيون رقمي / انتقال بث رقمي / انتقال تلفزيون رقمي أرضي / تحول بث رقمي
radiocommunication | radiocommunication* / radio communication* | radiocomunicacion* / radiocomunicación | radiocommunication* | радиосвяз | 无线电通信 | اتصالات راديوية / اتصال راديوي
radio-regulations | radio regulations | reglamento radiocomunicaciones | règlement radiocommunications | регламент радиосвяз / регламента радиосвяз | 无线电规则 | لوائح راديو
wrc < kind:conference | wrc / world radiocommunication conference | cmr / conferencia mundial radiocomunicaciones | cmr / conférence mondiale radiocommunications | вкр / всемирн конференц радиосвяз | 世界无线电通信大会 | مؤتمر عالمي اتصالات راديوية / wrc
wtdc < kind:conference | wtdc / world telecommunication development conference | cmdt / conferencia mundial desarrollo telecomunicaciones | cmdt / conférence mondiale développement télécommunications | вкрэ / всемирн конференц развити электросвяз | 世界电信发展大会 | مؤتمر عالمي تنمية اتصالات
wtsa < kind:assembly | wtsa / world telecommunication standardization assembly | amnt / asamblea mundial normalización telecomunicaciones | amnt / assemblée mondiale normalisation télécommunications | васэ / всемирн ассамбле стандартизац электросвяз | 世界电信标准化全会 | جمعية عالمية تقييس اتصالات
plenipotentiary | plenipotentiar* / plenipotentiary conference / PP | plenipotenciari* / conferencia plenipotenciarios / PP | plénipotentiaire* / conférence plénipotentiaires / PP | полномочн конференц / ПК / полномочн | 全权代表大会 / 全权代表 | مندوبين مفوضين / مؤتمر مندوبين مفوضين
council | council | consejo | conseil | совет / совета | 理事会 | مجلس
telecommunications | telecommunication* / telecom* | telecomunicacion* / telecomunicación | télécommunication* / télécom* | электросвяз / телекоммуникац / телеком | 电信 / 通信 | اتصالات
development | development / developing / developing countr* | desarrollo / países desarrollo | développement / pays développement | развити / развивающ | 发展 / 发展中国家 | تنمية / تطوير / بلدان نامية / نامية / نامي
preparatory-meeting < kind:meeting | preparatory meeting* / preparation* / regional preparatory meeting* / rpm / prep meeting | reunión preparatoria / reuniones preparatorias / reunión regional preparatoria / preparación / preparativos / RPR / preparatori* | réunion préparatoire / réunions préparatoires / réunion préparatoire régionale / réunion régionale préparatoire / préparation / préparatifs / RPR / préparatoire* | подготовительн собрани / подготовительн совещани / региональн подготовительн собрани / рпс / подготовк / подготовительн / региональн подготовительн совещани | 筹备会议 / 区域性筹备会议 / 筹备会 / 筹备 / 区域筹备会议 | اجتماع تحضيري / اجتماع إقليمي تحضيري / اجتماعات تحضيرية / تحضير / تحضيري / أعمال تحضيرية
regional-development-forum < kind:forum | regional development forum* / rdf | foro regional desarrollo / foros regionales desarrollo / frd | forum régional développement / forums régionaux développement / frd | региональн форум развити / рфр / региональн форум развити | 区域性发展论坛 / 区域发展论坛 | منتدى إقليمي تنمية / منتدى إقليمي للتنمية / منتديات إقليمية تنمية
regional-initiatives | regional initiative* | iniciativas regionales / iniciativa regional | initiatives régionales / initiative régionale | региональн инициатив | 区域性举措 / 区域举措 / 区域倡议 | مبادرات إقليمية / مبادرة إقليمية
study-group | study group* / SG | comisión estudio / comisiones estudio / grupo estudio | commission études / commissions études | исследовательск комисси / ИК | 研究组 | لجنة دراسات / لجان دراسات
regional-group | regional group* | grupo regional / grupos regionales | groupe régional / groupes régionaux | региональн групп | 区域组 / 区域小组 / 区域性小组 | مجموعة إقليمية / فريق إقليمي / مجموعات إقليمية / أفرقة إقليمية
working-party | working party / working parties / working group* | grupo trabajo / grupos trabajo | groupe travail / groupes travail | рабоч групп | 工作组 / 工作组会议 | فرقة عمل / فريق عمل / مجموعة عمل / أفرقة عمل / فرق عمل
focus-group | focus group* | grupo temático / grupos temáticos / grupo especializado | groupe spécialisé / groupes spécialisés / groupe thématique | оперативн групп / фокус групп | 焦点组 / 专题组 | فريق متخصص / أفرقة متخصصة / فريق مركز
advisory-group | advisory group* / TDAG / TSAG / RAG / advisory | grupo asesor / GADT / GANT / GAR / asesor* | groupe consultatif / GCDT / GCNT / GCR / consultatif* | консультативн групп / кгрэ / кгсэ / кгр / консультативн | 顾问组 | فريق استشاري / فريق استشاري تنمية
gsr < kind:symposium | gsr / global symposium regulators | gsr / simposio mundial reguladores / coloquio mundial reguladores / simposio mundial organismos reguladores | gsr / colloque mondial régulateurs / colloque mondial régulateur / colloque mondial organismes régulation | гср / глобальн симпозиум регуляторных орган / глобальн симпозиум регуляторн орган / глобальн симпозиум регулятор / gsr | 全球监管机构专题研讨会 / 全球监管机构研讨会 | ندوة عالمية منظمي اتصالات / ندوة عالمية منظمين / ندوة عالمية هيئات تنظيم
blockchain | blockchain* / distributed ledger* / dlt / block chain | cadena bloques / blockchain / registros distribuidos | chaîne blocs / blockchain / chaînes blocs / registres distribués | блокчейн / распределенн реестр | 区块链 / 分布式账本 | سلسلة كتل / سلاسل كتل / بلوك تشين / بلوكتشين / سجلات موزعة
health | health* / e health / ehealth / digital health / telemedicine | salud / cibersalud / sanidad / salud digital / sanitari* / telemedicina / e salud | santé / cybersanté / santé numérique / télémédecine / e santé / santé en ligne | здравоохран / здоровь / электронн здравоохран / цифров здравоохран / телемедицин | 卫生 / 健康 / 电子卫生 / 数字卫生 / 数字健康 / 远程医疗 / 医疗 | صحة / صحة إلكترونية / صحة رقمية / صحي / تطبيب عن بعد
agriculture | agricultur* / e agriculture / digital agriculture / farming / farmer* / smart agriculture | agricultura / agrícola* / ciberagricultura / agricultura digital / agricultor* | agricultur* / agricole* / cyberagriculture / agriculture numérique / agriculteur* | сельск хозяйств / агро / электронн сельск хозяйств / цифров сельск хозяйств / сельскохоз / сельского хозяйств / цифрового сельского хозяйств / сельском хозяйств | 农业 / 数字农业 / 电子农业 / 智慧农业 | زراعة / زراعي / زراعة رقمية / زراعة إلكترونية
education | education* / learning / e learning / school* / distance learning / digital education / university / universities | educación / educativ* / aprendizaje / escuela* / educación digital / teleeducación / universidad* | éducation / éducatif* / éducative* / apprentissage / école* / éducation numérique / enseignement / université* | образован / школ / электронн обучени / дистанционн обучени / цифров образован / университет | 教育 / 学习 / 学校 / 电子学习 / 远程教育 / 大学 / 数字教育 | تعليم / تعلم / مدارس / مدرسة / تعليم رقمي / تعليم إلكتروني / جامعات / جامعة
digital-finance < finance | digital financial service* / digital finance / DFS / financial inclusion / digital financial inclusion / mobile money / mobile payment* / fintech / digital payment* / security digital financial service* | servicios financieros digitales / inclusión financiera / dinero móvil / pagos móviles / pagos digitales / fintech / inclusión financiera digital / finanzas digitales / SFD | services financiers numériques / inclusion financière / argent mobile / paiements mobiles / paiements numériques / fintech / inclusion financière numérique / finance numérique / SFN | цифров финансов услуг / финансов доступн / мобильн деньг / мобильн платеж / финтех / цифров платеж / доступ финансов услуг / охват финансов услуг / ЦФУ | 数字金融服务 / 金融包容性 / 普惠金融 / 移动支付 / 数字金融 / 金融科技 / 数字普惠金融 / 数字支付 | خدمات مالية رقمية / شمول مالي / دفع متنقل / مدفوعات متنقلة / نقود متنقلة / مدفوعات رقمية / تكنولوجيا مالية / شمول مالي رقمي
finance | financ* / funding / investment* / financing / investor* | financ* / financiación / financiamiento / inversión / inversione* / financier* | financement* / financ* / investissement* | финанс / финансирован / инвестиц | 金融 / 融资 / 投资 / 资金 / 筹资 | تمويل / مالية / استثمار / مالي
e-government | e government / egovernment / digital government / e governance / government* service* / e gov / govstack / government | gobierno electrónico / gobierno digital / cibergobierno / administración electrónica / govstack / gobierno | administration électronique / gouvernement électronique / cyberadministration / gouvernement numérique / administration numérique / e gouvernement / govstack / gouvernement | электронн правительств / цифров правительств / электронн государств / электронного правительств / цифрового правительств / правительств / govstack | 电子政务 / 数字政府 / 电子政府 / 政府 / GovStack | حكومة إلكترونية / حكومة رقمية / حكومة / خدمات حكومية / حكومي
cloud | cloud computing / cloud / cloud service* | computación nube / nube / informática nube | informatique nuage / informatique nuagique / cloud / nuage / cloud computing / infonuagique | облачн вычислени / облачн / облак | 云计算 / 云服务 / 上云 | حوسبة سحابية / سحابة / سحابي
identity | digital identity / digital id / identity / identification / digital identit* / identity management / digital identification | identidad digital / identidad / identificación / identificación digital / gestión identidad | identité numérique / identité / identification / identification numérique / gestion identité / identités numériques | цифров идентичн / идентификац / цифров идентификац / идентичн / цифров удостоверен / цифров идентифик | 数字身份 / 身份识别 / 身份管理 / 身份 / 数字身份证 | هوية رقمية / هوية / تعرف هوية / إدارة هوية
electronic-signature | electronic signature* / digital signature* / pki / public key infrastructure | firma electrónica / firma digital / firmas electrónicas | signature électronique / signature numérique / signatures électroniques | электронн подпис / цифров подпис / электронн цифров подпис | 电子签名 / 数字签名 / 公钥基础设施 | توقيع إلكتروني / توقيع رقمي
metaverse | metaverse* / virtual world* / citiverse | metaverso* / mundos virtuales / citiverso | métavers / mondes virtuels / cityvers | метавселенн / виртуальн мир | 元宇宙 / 虚拟世界 | ميتافيرس / ميتافرس / عوالم افتراضية
quantum | quantum | cuántic* | quantique* | квантов | 量子 | كمومي / كمية / كمومية
submarine-cables | submarine cable* / undersea cable* / subsea cable* / submarine telecommunication cable* | cable submarino / cables submarinos / cables submarinos telecomunicaciones | câble marin / câbles sous marins / câble sous marin / câbles télécommunication sous marins / câbles sous marins télécommunication | подводн кабел / подводных кабел / подводных кабельн | 海底电缆 / 海缆 / 海底光缆 / 海底电信电缆 | كبلات بحرية / كابلات بحرية / كبل بحري / كوابل بحرية
optical-fibre | optical fibre* / optical fiber* / fibre optic* / fiber optic* / fibre / fiber / ftth | fibra óptica / fibra / fibras ópticas / ftth | fibre optique / fibres optiques / fibre / ftth | оптическ волокн / волоконн оптическ / оптоволок / волс / волоконно оптическ | 光纤 / 光缆 | ألياف بصرية / ألياف ضوئية / ليف بصري
internet-exchange | internet exchange point* / IXP / IXPs / internet exchange | punto intercambio internet / puntos intercambio internet / IXP / puntos intercambio tráfico / punto intercambio tráfico internet / puntos intercambio tráfico internet | point échange internet / points échange internet / IXP / point échange trafic / points échange trafic internet | точк обмен интернет трафик / точк обмен трафик интернет / точек обмен трафик / точк обмен трафик / точек обмен интернет трафик / IXP | 互联网交换点 / 因特网交换点 / 互联网交换中心 / IXP | نقطة تبادل إنترنت / نقاط تبادل إنترنت / نقاط تبادل حركة إنترنت
ipv6 | ipv6 / ip version 6 | ipv6 / protocolo ip versión 6 | ipv6 / ip version 6 | ipv6 / протокол версии 6 | IPv6 / 互联网协议第六版 | بروتوكول إنترنت إصدار سادس / ipv6
domain-names | domain name* / cctld / dns / internationalized domain name* / IDN | nombre dominio / nombres dominio / cctld / dns / nombres dominio internacionalizados | nom domaine / noms domaine / cctld / dns / noms domaine internationalisés | доменн имен / доменн имя / dns / интернационализированн доменн имен / доменных имен | 域名 / 国际化域名 / DNS | أسماء نطاقات / اسم نطاق / أسماء ميادين / أسماء نطاق
multilingualism | multilingual* / universal acceptance / local language* / local content | multilingüismo / multilingüe* / plurilingüismo / aceptación universal / contenido local / contenidos locales | multilinguisme / multilingue* / plurilinguisme / acceptation universelle / contenus locaux / contenu local | многоязыч / местн контент / универсальн приняти | 多语文 / 多语言 / 本地内容 / 使用多种语文 | تعدد لغات / محتوى محلي / متعدد لغات / قبول شامل
internet | internet | internet | internet | интернет | 互联网 / 因特网 | إنترنت
roaming | roaming / international roaming / international mobile roaming | itinerancia / roaming / itinerancia internacional / itinerancia móvil internacional | itinérance / roaming / itinérance internationale / itinérance mobile internationale | роуминг / международн роуминг / международн мобильн роуминг | 漫游 / 国际漫游 / 国际移动漫游 | تجوال / تجوال دولي / تجوال متنقل دولي
postal | postal / post office* / postal service* | postal* / correos | postal* / postaux / poste | почтов / почт | 邮政 | بريد / بريدي
ott | ott / over top | ott / superpuest* | ott / par contournement | ott | OTT / 过顶 | ott
transport | transport* / intelligent transport system* / ITS / vehicle* / automotive / mobility | transporte* / sistemas transporte inteligente / sistemas inteligentes transporte / vehícul* / STI / movilidad | transport* / systèmes transport intelligents / véhicule* / STI / mobilité | транспорт / интеллектуальн транспортн систем / ИТС / автомобил | 交通 / 运输 / 智能交通系统 / 智能交通 / 车辆 / 汽车 | نقل / أنظمة نقل ذكية / مركبات / سيارات
maritime | maritime / ship* | marítim* | maritime* | морск | 海事 / 水上 / 海上 | بحري / بحرية
aviation | aviation / aeronautical / civil aviation / drone* / uav | aviación / aeronáutic* / aviación civil / dron* | aviation / aéronautique* / aviation civile / drone* | авиац / гражданск авиац / воздушн / беспилотн / дрон | 航空 / 民航 / 民用航空 / 无人机 | طيران / طيران مدني / طائرات مسيرة
lldc | landlocked developing countr* / lldc* / landlocked | países desarrollo litoral / pdl / países en desarrollo sin litoral / países desarrollo sin litoral / sin litoral | pays développement littoral / pdsl / pays développement sans littoral / sans littoral | развивающ стран имеющ выход мор / развивающихся стран имеющ выход мор / имеющ выход к морю / имеющих выхода морю / имеющих выхода / рсвм / нврс | 内陆发展中国家 | بلدان نامية غير ساحلية / غير ساحلية
sids | small island developing state* / sids / small island / island states | pequeños estados insulares desarrollo / peid / pequeños estados insulares / estados insulares | petits états insulaires développement / peid / petits états insulaires / états insulaires | мал островн развивающ государств / малых островных развивающ государств / малых островных государств / сидс / мостргс / малых островн развивающихся государств | 小岛屿发展中国家 / 小岛屿国家 / 岛屿国家 / 小岛屿 | دول جزرية صغيرة نامية / دول جزرية / جزرية صغيرة
ldc | least developed countr* / ldcs / ldc | países menos adelantados / pma / menos adelantados | pays moins avancés / pma / moins avancés | наименее развит стран / нрс / наименее развитых стран / наименее развит | 最不发达国家 | أقل بلدان نموا / بلدان أقل نموا / أقل نموا
partnership | partnership* / cooperation / collaboration / public private partnership* / partner* | asociación / asociacione* / alianza* / cooperación / colaboración / asociaciones público privadas / alianzas público privadas | partenariat* / coopération / collaboration / partenariats public privé / partenaire* | партнерств / сотрудничеств / государственн частн партнерств / партнер | 伙伴关系 / 合作 / 公私合作 / 协作 / 合作伙伴 | شراكة / شراكات / تعاون / شراكات قطاعين عام خاص
private-sector | private sector / industry / busines* | sector privado / industria / empresa* / negocio* | secteur privé / industrie / entreprise* / affaires | частн сектор / промышленн / отрасл / бизнес | 私营部门 / 产业 / 行业 / 业界 / 企业 / 工业 | قطاع خاص / صناعة / دوائر صناعة / أعمال تجارية
academia | academi* / research / r&d | academi* / instituciones académicas / investigación | universitaire* / établissements universitaires / recherche / monde universitaire | академическ / научн / исследован / наук | 学术 / 学术界 / 学术成员 / 研究 / 科研 | أوساط أكاديمية / أكاديمي / هيئات أكاديمية / بحوث / بحث
strategy | strateg* / strategic / strategic plan* / national strategy | estrateg* / plan estratégico / planes estratégicos | stratégi* / plan stratégique / stratégique* | стратег / стратегическ / стратегическ план | 战略 / 战略规划 / 战略计划 | استراتيجية / استراتيجي / إستراتيجي / خطة استراتيجية
planning | planning / plan / plans / masterplan* / roadmap* / action plan | planificación / plan / planes / plan maestro / hoja ruta | planification / plan / plans / plan directeur / feuille route | планирован / план / дорожн карт | 规划 / 计划 / 路线图 | تخطيط / خطة / خطط / خارطة طريق
project | project* | proyecto* | projet* | проект | 项目 | مشروع / مشاريع
women-leadership | network women / women leadership | red mujeres / liderazgo mujeres | réseau femmes / leadership féminin | сет женщин / лидерств женщин | 女性网络 / 女性领导力 / 妇女网络 | شبكة نساء / قيادة نسائية / شبكة مرأة
employment | job* / employment / work future / future work / labour market | empleo* / futuro trabajo / trabajo decente / mercado laboral | emploi* / avenir travail / marché travail | занятост / трудоустройств / будущ труд / рабоч мест | 就业 / 未来工作 / 劳动力 | توظيف / عمالة / مستقبل عمل / فرص عمل
covid-19 | covid 19 / covid / pandemic* / coronavirus | covid 19 / covid / pandemia* / coronavirus | covid 19 / covid / pandémie* / coronavirus | covid 19 / ковид 19 / пандеми / коронавирус / ковид | 新冠 / 疫情 / 大流行 / COVID-19 | كوفيد 19 / جائحة / كورونا / كوفيد
elections | election* | eleccion* / elección | élection* | выборы / выборов | 选举 | انتخاب
media | media / disinformation / misinformation | medios comunicación / medios / desinformación | médias / désinformation | средств массов информац / сми / дезинформац | 媒体 / 虚假信息 | وسائل إعلام / إعلام / تضليل
culture | cultur* / heritage / tourism | cultur* / patrimonio / turismo | cultur* / patrimoine / tourisme | культур / туризм / наследи | 文化 / 旅游 / 遗产 | ثقافة / ثقافي / سياحة / تراث
water | water* | agua / hídric* | eau | водн / воды | 水资源 / 水管理 | مياه
earth-observation | earth observation* / remote sensing / geospatial / gis | observación tierra / teledetección / geoespacial* | observation terre / télédétection / géospatial* | наблюдени земл / дистанционн зондирован / геопространственн | 地球观测 / 遥感 / 地理空间 | رصد أرض / استشعار عن بعد / استشعار / جغرافية مكانية
radio-monitoring < spectrum | spectrum monitoring / radio monitoring / radio interference* / interference | comprobación técnica espectro / comprobación técnica / interferencia* / monitoreo espectro / radiomonitoreo | contrôle spectre / brouillage* / contrôle émissions | радиоконтрол / контрол спектр / помех / радиопомех | 频谱监测 / 无线电监测 / 干扰 / 监测 | مراقبة طيف / مراقبة راديوية / تداخل / رصد طيف
cross-border-coordination < spectrum | frequency coordination / cross border coordination / cross border frequency coordination / border coordination | coordinación fronteriza / coordinación transfronteriza / coordinación frecuencias / coordinación transfronteriza frecuencias | coordination frontières / coordination transfrontière / coordination fréquences / coordination transfrontalière / coordination transfrontalière fréquences / coordination frontières fréquences | координац частот / трансграничн координац / приграничн координац / трансграничн координац частот / координац радиочастот | 频率协调 / 跨境协调 / 边境协调 / 跨境频率协调 | تنسيق ترددات / تنسيق عبر حدود / تنسيق حدود / تنسيق ترددات عبر حدود / تنسيق عبر حدود ترددات
wi-fi | wi fi / wifi / wlan / rlan | wi fi / wifi | wi fi / wifi | wi fi / вай фай | Wi-Fi | واي فاي / wi fi
vision-future | future / vision | futuro / visión | avenir / futur / vision | будущ | 未来 / 愿景 | مستقبل / رؤية
technology | technolog* / emerging technolog* / new technolog* / new emerging technolog* | tecnolog* / tecnologías emergentes / nuevas tecnologías / tecnologías incipientes | technolog* / technologies émergentes / nouvelles technologies / technologies naissantes | технолог / появляющ технолог / новых технолог / новы технолог / возникающ технолог | 技术 / 新兴技术 / 科技 | تكنولوجي / تكنولوجيا ناشئة / تكنولوجيات ناشئة / تقنية / تقنيات / تكنولوجيات جديدة
services | service* / application* | servicio* / aplicacion* / aplicación | service* / application* | услуг / приложен | 服务 / 业务 / 应用 | خدمات / خدمة / تطبيقات
best-practices | best practice* / good practice* / experience sharing / sharing experience* / exchange experience* / case stud* | mejores prácticas / prácticas óptimas / buenas prácticas / intercambio experiencias / casos prácticos | meilleures pratiques / bonnes pratiques / échange expériences / partage expérience / bonnes pratique / études cas | передов опыт / лучш практик / обмен опыт / передов практик / передового опыт / лучших практик | 最佳做法 / 最佳实践 / 经验交流 / 经验分享 / 案例研究 | أفضل ممارسات / ممارسات فضلى / تبادل خبرات / تبادل تجارب / ممارسات جيدة
itu-membership | membership / sector member* / member states | miembro* / miembros sector / estados miembros | membre* / membres secteur / états membres | член сектор / членск / государств член / государства члены | 成员国 / 部门成员 / 成员 | أعضاء قطاع / دول أعضاء / عضوية
accounting | accounting / international settlement* / accounting rate* | contabilidad / tasas distribución / contabilidad regulatoria | comptabilité / taxes répartition / comptabilité réglementaire | учет / расчетн такс / раздельн учет | 会计 / 结算 / 核算 | محاسبة / محاسبي
taxation | tax* / taxation | impuesto* / tributari* / fiscal* / tributación | fiscalité / fiscal* / taxe* / impôt* | налог / налогообложен | 税收 / 税务 / 征税 | ضريب / ضرائب
resilience | resilien* | resilien* | résilien* | устойчивост сет / жизнестойк / отказоустойчив | 韧性 / 抗灾能力 / 弹性 | مرونة / صمود / قدرة صمود
fraud | fraud* / spam / scam* | fraude* / spam / estafa* | fraude* / spam / escroquerie* | мошеннич / спам | 欺诈 / 诈骗 / 垃圾信息 | احتيال / غش / رسائل اقتحامية
e-commerce | e commerce / ecommerce / electronic commerce / digital trade | comercio electrónico / comercio digital | commerce électronique / commerce numérique / e commerce | электронн торговл / электронн коммерц / цифров торговл | 电子商务 / 数字贸易 | تجارة إلكترونية / تجارة رقمية
robotics | robot* | robot* / robótica | robot* | робот | 机器人 | روبوت
experts | expert* | expert* | expert* | эксперт | 专家 | خبير / خبراء
ministers | minister* / ministerial | ministr* / ministerial* | ministr* / ministériel* | министр / министерск | 部长 / 部长级 | وزير / وزراء / وزاري
human-rights | human rights | derechos humanos | droits homme / droits humains | прав человек | 人权 | حقوق إنسان
exhibition | exhibition* / expo / exposition / fair | exposición / exposicione* / feria* | exposition / foire / salon | выставк | 展览 / 博览会 / 展会 | معرض / معارض
open-ran | open ran / O-RAN | open ran / O-RAN | open ran / O-RAN | open ran | 开放无线接入网 / Open RAN | open ran
un | UN / united nations | ONU / naciones unidas | ONU / nations unies | ООН / организац объединенн наци | 联合国 | أمم متحدة
eu | EU / european union | UE / unión europea | UE / union européenne | европейск союз | 欧盟 | اتحاد أوروبي
african-union | AU / african union | unión africana | UA / union africaine | африканск союз | 非盟 / 非洲联盟 | اتحاد أفريقي / اتحاد إفريقي
`;

/** Ordinal numbers in words, from the first on: English, Spanish, French, Russian, Arabic. */
const ORDINALS = `
first | primer / primera / primero | premier / première | первый / первая / первое / первого / первой | أول / أولى
second | segundo / segunda | deuxième / second / seconde | второй / вторая / второе / второго | ثاني / ثانية
third | tercer / tercera / tercero | troisième | третий / третья / третье / третьего / третьей | ثالث / ثالثة
fourth | cuarto / cuarta | quatrième | четвертый / четвертая / четвертое / четвертого / четвертой | رابع / رابعة
fifth | quinto / quinta | cinquième | пятый / пятая / пятое / пятого / пятой | خامس / خامسة
sixth | sexto / sexta | sixième | шестой / шестая / шестое / шестого | سادس / سادسة
seventh | séptimo / séptima | septième | седьмой / седьмая / седьмое / седьмого | سابع / سابعة
eighth | octavo / octava | huitième | восьмой / восьмая / восьмое / восьмого | ثامن / ثامنة
ninth | noveno / novena | neuvième | девятый / девятая / девятое / девятого / девятой | تاسع / تاسعة
tenth | décimo / décima | dixième | десятый / десятая / десятое / десятого / десятой | عاشر / عاشرة
eleventh | undécimo / undécima / decimoprimer / decimoprimera | onzième | одиннадцатый / одиннадцатая / одиннадцатое | حادي عشر / حادية عشرة
twelfth | duodécimo / duodécima / decimosegundo / decimosegunda | douzième | двенадцатый / двенадцатая / двенадцатое | ثاني عشر / ثانية عشرة
thirteenth | decimotercer / decimotercera / decimotercero | treizième | тринадцатый / тринадцатая / тринадцатое | ثالث عشر / ثالثة عشرة
fourteenth | decimocuarto / decimocuarta | quatorzième | четырнадцатый / четырнадцатая / четырнадцатое | رابع عشر / رابعة عشرة
fifteenth | decimoquinto / decimoquinta | quinzième | пятнадцатый / пятнадцатая / пятнадцатое | خامس عشر / خامسة عشرة
sixteenth | decimosexto / decimosexta | seizième | шестнадцатый / шестнадцатая / шестнадцатое | سادس عشر / سادسة عشرة
seventeenth | decimoséptimo / decimoséptima | dix septième | семнадцатый / семнадцатая / семнадцатое | سابع عشر / سابعة عشرة
eighteenth | decimoctavo / decimoctava | dix huitième | восемнадцатый / восемнадцатая / восемнадцатое | ثامن عشر / ثامنة عشرة
nineteenth | decimonoveno / decimonovena | dix neuvième | девятнадцатый / девятнадцатая / девятнадцатое | تاسع عشر / تاسعة عشرة
twentieth | vigésimo / vigésima | vingtième | двадцатый / двадцатая / двадцатое | عشرون / عشرين
`;

/** Function words, and the Union's own name, which does not distinguish meetings. */
const JOINING =
  'a an and at by for from in into its of on or the their through to toward towards with your our using via ' +
  'al con de del e el en entre hacia la las lo los o para por sin sobre su sus u un una y mediante través ' +
  'au aux avec c d dans des du en et l la le les leur n ou par pour s sa ses un une à vers ' +
  'в во для за и из к ко на о об от по при с со у через не области сфере вопросам тему теме ' +
  'في من على إلى عن حول بشأن أجل مجال مع بين أو غير عبر ' +
  'itu uit мсэ';

/**
 * What says little of which meeting it is: it stands in the titles of a great many. With `kind:`, `region:` and
 * numbers it counts for half.
 */
const BROAD: ReadonlySet<string> = new Set(
  (
    'best-practices data development digital digital-services economics finance governance ict ' +
    'infrastructure internet mobile networks partnership planning policy private-sector project security ' +
    'services strategy sustainability technology telecommunications un vision-future'
  ).split(' '),
);

interface PatternWord {
  text: string;
  /** Any ending may follow. */
  stem: boolean;
  /** Meant in capitals only: `IA`, and not `ia`. */
  capitals: boolean;
}

interface Pattern {
  concepts: readonly string[];
  words: readonly PatternWord[];
  letters: number;
}

/** A word of a title, worked out once for all titles that have it. */
interface Token {
  written: string;
  /** The word as it is compared; in Arabic also without the particles before it. */
  forms: readonly string[];
  capitals: boolean;
  joins: boolean;
  /** What it may be the first word of. */
  patterns: readonly Pattern[];
}

const MARKS = /[\p{M}\p{Cf}\u0640]/gu;
const HAN = /\p{Script=Han}/u;
const ARABIC = /\p{Script=Arabic}/u;
const CYRILLIC = /\p{Script=Cyrillic}/u;
const FIRST_HAN = 0x2e80;
const PIECE = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}\u0640])+/gu;

const fold = (text: string): string =>
  text.normalize('NFKD').replace(MARKS, '').toLowerCase().replaceAll('ة', 'ه').replaceAll('ى', 'ي');

/** `services` → `service`; short words end in -s of their own. */
const singular = (word: string): string =>
  word.length > 3 && word.endsWith('s') && word.charCodeAt(0) < 0x250 ? word.slice(0, -1) : word;

/** An Arabic word and what is left of it without `and`, `for`, `with` and the article. */
function arabicForms(word: string): string[] {
  const forms = [word];
  const bare = word.replace(/^[وف]?(?:[بك]?ال|لل)(?=..)/, '');
  if (bare !== word) forms.push(bare);
  else {
    if (/^[وبلفك].../.test(word)) forms.push(word.slice(1));
    if (/^[وف][بلك].../.test(word)) forms.push(word.slice(2));
  }
  return forms;
}

const isCapitals = (word: string): boolean =>
  word.length > 1 && /\p{Lu}/u.test(word) && !/\p{Ll}/u.test(word);

function patternWord(written: string): PatternWord {
  const text = fold(written.replace(/[*.]$/, ''));
  if (written.endsWith('*')) return { text, stem: true, capitals: false };
  const exact = written.endsWith('.');
  if (ARABIC.test(text)) {
    const bare = text.replace(/^ال(?=..)/, '');
    const open = !exact && bare.length > 4 ? bare.replace(/ه$/, '') : bare;
    return { text: open, stem: !exact && open.length > 2, capitals: false };
  }
  const capitals = isCapitals(written) && !/\d/.test(written);
  const stem = CYRILLIC.test(text) && text.length > 2 && !exact && !capitals;
  return { text: singular(text), stem, capitals };
}

interface Tables {
  /** Patterns by their first word where it is whole, and where it is the beginning of one. */
  whole: Map<string, Pattern[]>;
  begun: Map<string, Pattern[]>;
  /** Chinese terms by their first sign, the longest first. */
  chinese: Map<string, { term: string; concepts: readonly string[] }[]>;
  joining: ReadonlySet<string>;
  known: Map<string, Token>;
}

let compiled: Tables | undefined;

function tables(): Tables {
  if (compiled) return compiled;
  const joining = new Set(JOINING.split(' ').map(fold));
  const made: Tables = { whole: new Map(), begun: new Map(), chinese: new Map(), joining, known: new Map() };
  const push = <T>(map: Map<string, T[]>, key: string, value: T) => {
    const list = map.get(key);
    if (list) list.push(value);
    else map.set(key, [value]);
  };
  const addTerm = (term: string, concepts: readonly string[], exact = false) => {
    if (HAN.test(term)) return push(made.chinese, term[0]!, { term, concepts });
    const words = (term.match(/[\p{L}\p{M}\p{N}]+[*.]?/gu) ?? [])
      .filter((word) => isCapitals(word) || !joining.has(fold(word)))
      .map((word) => patternWord(exact ? `${word}.` : word));
    const [first] = words;
    if (!first) return;
    const letters = words.reduce((sum, { text, stem }) => sum + 2 * text.length + (stem ? 0 : 1), 0);
    push(first.stem ? made.begun : made.whole, first.text, { concepts, words, letters });
  };
  for (const line of TABLE.trim().split('\n')) {
    const [names = '', ...languages] = line.split(' | ');
    for (const language of languages)
      for (const term of language.split(' / ')) addTerm(term.trim(), names.trim().split(' < '));
  }
  ORDINALS.trim()
    .split('\n')
    .forEach((line, index) => {
      for (const term of line.split(/[|/]/)) addTerm(term.trim(), [`#${index + 1}`], true);
    });
  for (const terms of made.chinese.values()) terms.sort((a, b) => b.term.length - a.term.length);
  compiled = made;
  return made;
}

function patternsOf(forms: readonly string[], { whole, begun }: Tables): readonly Pattern[] {
  const found: Pattern[] = [];
  for (const form of forms) {
    found.push(...(whole.get(form) ?? []));
    for (let end = 2; end <= form.length; end++) found.push(...(begun.get(form.slice(0, end)) ?? []));
  }
  // More words first, then more letters: `вкрэ` is no `вкр`, and `data protection` is more than `data`.
  return found.sort((a, b) => b.words.length - a.words.length || b.letters - a.letters);
}

/** Words of the world's titles are some ten thousands; what is beyond is no title. */
const MAX_CACHED_TITLES = 20_000;

function tokenOf(written: string, made: Tables): Token {
  const before = made.known.get(written);
  if (before) return before;
  const folded = fold(written);
  const forms = ARABIC.test(folded) ? arabicForms(folded) : [singular(folded)];
  const joins = folded === '' || made.joining.has(folded);
  const token = { written, forms, capitals: isCapitals(written), joins, patterns: patternsOf(forms, made) };
  if (made.known.size >= MAX_CACHED_TITLES) made.known.clear();
  made.known.set(written, token);
  return token;
}

const fits = (token: Token | undefined, { text, stem, capitals }: PatternWord): boolean =>
  token !== undefined &&
  (!capitals || token.capitals) &&
  token.forms.some((form) => (stem ? form.startsWith(text) : form === text));

const NUMBERED =
  /^(\d{1,4})(?:st|nd|rd|th|e|er|ere|re|eme|ieme|me|nde|o|a|os|as|ro|ra|do|da|to|ta|mo|ma|no|na|vo|va|го|и|я|е|ыи|ая|ое|ом|ои|ии|м)?$/;
const ROMAN = /^(?=[IVX]{2})(X{0,2})(IX|IV|V?I{0,3})(?:e|ème|th|º|o)?$/;
const UNITS = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];
const CHINESE_ORDINAL = /^第([一二三四五六七八九]?)(十?)([一二三四五六七八九]?)/u;
const CHINESE_DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** The number of `9`, `9th`, `٩`, `XII`; years and amounts have none. */
function numberOf(token: Token): number | undefined {
  const roman = ROMAN.exec(token.written);
  if (roman) return 10 * roman[1]!.length + UNITS.indexOf(roman[2]!);
  const digits = token.forms[0]!.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660));
  const number = NUMBERED.exec(digits)?.[1];
  return number && number.length < 4 ? Number(number) : undefined;
}

/** `SG13`, `CE 13`, `ИК13`: the same as the group's name in full. */
const STUDY_GROUP = /^(?:SG|CE|ИК)(\d{1,2})$/;

/** The number of `第十二届`. */
function chineseNumber(text: string): number {
  const [, first = '', ten = '', last = ''] = CHINESE_ORDINAL.exec(text) ?? [];
  const head = CHINESE_DIGITS.indexOf(first);
  return ten ? 10 * (head || 1) + CHINESE_DIGITS.indexOf(last) : head;
}

/** A word that stands in no table and is the same in any language: `AFCEN`, `SG13RG`, `GovStack`. */
const isCode = (word: string, shouted: boolean): boolean =>
  /^[A-Za-z0-9]+$/.test(word) &&
  /[A-Z]/.test(word) &&
  word.length > 1 &&
  (/\d/.test(word) || (!shouted && /[A-Z].*[A-Z]/.test(word)));

function addWords(tokens: readonly Token[], shouted: boolean, concepts: Set<string>): void {
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i]!;
    const pattern = token.patterns.find(({ words }) => words.every((word, j) => fits(tokens[i + j], word)));
    if (pattern) {
      for (const concept of pattern.concepts) concepts.add(concept);
      i += pattern.words.length;
      continue;
    }
    const group = STUDY_GROUP.exec(token.written)?.[1];
    const number = group ? Number(group) : numberOf(token);
    if (group) concepts.add('study-group');
    if (number !== undefined) concepts.add(`#${number}`);
    else if (isCode(token.written, shouted)) concepts.add(token.written.toLowerCase());
    i++;
  }
}

function addChinese(text: string, { chinese }: Tables, concepts: Set<string>): void {
  for (let i = 0; i < text.length; ) {
    const term = chinese.get(text[i]!)?.find((entry) => text.startsWith(entry.term, i));
    if (term) for (const concept of term.concepts) concepts.add(concept);
    else if (text[i] === '第') {
      const number = chineseNumber(text.slice(i, i + 4));
      if (number > 0) concepts.add(`#${number}`);
    }
    i += term?.term.length ?? 1;
  }
}

/**
 * What a title names, whatever its language: subjects (`cybersecurity`), acronyms and codes (`5g`, `afcen`), the
 * kind of meeting (`kind:workshop`), the region (`region:africa`) and numbers (`#9`), years left out.
 *
 * @example
 * titleConcepts('9e Forum sur l’IA'); // #9, kind:forum, ai
 * titleConcepts('第九届人工智能论坛'); // #9, ai, kind:forum
 */
export function titleConcepts(text: string): Set<string> {
  const made = tables();
  const concepts = new Set<string>();
  // In a title all in capitals a capital means nothing.
  const shouted = text === text.toUpperCase() && /(?:\p{Lu}{4}.*?){3}/u.test(text);
  let tokens: Token[] = [];
  for (const written of text.normalize('NFC').match(PIECE) ?? []) {
    if (written.charCodeAt(0) >= FIRST_HAN && HAN.test(written)) {
      addWords(tokens, shouted, concepts);
      tokens = [];
      addChinese(written, made, concepts);
      continue;
    }
    const token = tokenOf(written, made);
    // `UN` is the United Nations and `un` a French article.
    if (!token.joins || (token.capitals && !shouted && !/^(?:ITU|UIT|МСЭ)$/.test(written)))
      tokens.push(token);
  }
  addWords(tokens, shouted, concepts);
  return concepts;
}

const weight = (concept: string): number =>
  /^(?:kind:|region:|#)/.test(concept) || BROAD.has(concept) ? 0.5 : 1;

/** Whether both say something of a sort, and nothing of it is the same. */
function differIn(sort: string, a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const of = (concepts: ReadonlySet<string>) => [...concepts].filter((concept) => concept.startsWith(sort));
  const [one, other] = [of(a), of(b)];
  return one.length > 0 && other.length > 0 && !one.some((concept) => b.has(concept));
}

/**
 * The weighed share of concepts that two titles have in common, 0 to 1: what stands in many titles counts for
 * half. Titles of different numbers or regions are of different meetings, whatever else they share.
 */
export function conceptSimilarity(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (differIn('#', a, b) || differIn('region:', a, b)) return 0;
  let [common, all] = [0, 0];
  for (const concept of a) {
    all += weight(concept);
    if (b.has(concept)) common += weight(concept);
  }
  for (const concept of b) if (!a.has(concept)) all += weight(concept);
  return all === 0 ? 0 : common / all;
}
