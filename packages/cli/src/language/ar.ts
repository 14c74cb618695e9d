import type { CommandMessages } from './messages.js';

/** The sentences of the command in Arabic. */
export const messages: CommandMessages = {
  'severity/error': 'خطأ',
  'severity/warning': 'تحذير',
  'severity/remark': 'ملاحظة',

  'count/rows': '{n, plural, zero {لا صفوف} one {صف واحد} two {صفان} few {# صفوف} many {# صفاً} other {# صف}}',
  'count/activities':
    '{n, plural, zero {لا أنشطة} one {نشاط واحد} two {نشاطان} few {# أنشطة} many {# نشاطاً} other {# نشاط}}',
  'count/events':
    '{n, plural, zero {لا أحداث} one {حدث واحد} two {حدثان} few {# أحداث} many {# حدثاً} other {# حدث}}',
  'count/files':
    '{n, plural, zero {لا ملفات} one {ملف واحد} two {ملفان} few {# ملفات} many {# ملفاً} other {# ملف}}',
  'count/errors':
    '{n, plural, zero {لا أخطاء} one {خطأ واحد} two {خطآن} few {# أخطاء} many {# خطأً} other {# خطأ}}',
  'count/warnings':
    '{n, plural, zero {لا تحذيرات} one {تحذير واحد} two {تحذيران} few {# تحذيرات} many {# تحذيراً} other {# تحذير}}',
  'count/remarks':
    '{n, plural, zero {لا ملاحظات} one {ملاحظة واحدة} two {ملاحظتان} few {# ملاحظات} many {# ملاحظة} other {# ملاحظة}}',
  'count/read':
    'عدد الصفوف المقروءة: {n, number}؛ المسجلة: {recorded, number}، المدمجة: {merged, number}، المرفوضة: {rejected, number}',
  'count/checked': '{read}. {counts}.',

  'question/answer': '{number}. {answer}',
  'question/summary':
    '{n, plural, =0 {لا توجد أسئلة مفتوحة.} one {سؤال واحد.} two {سؤالان.} few {# أسئلة.} many {# سؤالاً.} other {# سؤال.}}{n, plural, =0 {} other { مع --format json تتضمن كل إجابة التغيير الذي تُدخله على ملف العمل (--work).}}',
  'problem/one': '{place}: {severity}',
  'problem/repeated':
    '{place}: {severity}، {n, plural, zero {# مرة} one {مرة واحدة} two {مرتان} few {# مرات} many {# مرة} other {# مرة}}',
  'problem/rows':
    '{place}: {severity}، {n, plural, zero {# مرة} one {مرة واحدة} two {مرتان} few {# مرات} many {# مرة} other {# مرة}}، الصفوف \u2068{rows}\u2069',
  'problem/example': 'مثال: {message}',
  'problem/more':
    '… {n, plural, zero {ولا مشاكل أخرى من النوع نفسه} one {ومشكلة أخرى من النوع نفسه} two {ومشكلتان أخريان من النوع نفسه} few {و# مشاكل أخرى من النوع نفسه} many {و# مشكلة أخرى من النوع نفسه} other {و# مشكلة أخرى من النوع نفسه}}',
  'problem/moreRows':
    '… {n, plural, zero {ولا مشاكل أخرى من النوع نفسه} one {ومشكلة أخرى من النوع نفسه} two {ومشكلتان أخريان من النوع نفسه} few {و# مشاكل أخرى من النوع نفسه} many {و# مشكلة أخرى من النوع نفسه} other {و# مشكلة أخرى من النوع نفسه}}؛ والصفوف كلها: \u2068{rows}\u2069',
  'problem/remedy': '← {remedy}',
  'problem/remedyAndHint': '← {remedy} {hint}',
  'problem/noAction':
    '{n, plural, zero {لا توجد ملاحظات أخرى. وللاطلاع على الملاحظات} one {توجد ملاحظة أخرى لا تتطلب أي إجراء. وللاطلاع عليها} two {توجد ملاحظتان أخريان لا تتطلبان أي إجراء. وللاطلاع عليهما} few {توجد # ملاحظات أخرى لا تتطلب أي إجراء. وللاطلاع عليها} many {توجد # ملاحظة أخرى لا تتطلب أي إجراء. وللاطلاع عليها} other {توجد # ملاحظة أخرى لا تتطلب أي إجراء. وللاطلاع عليها}} يرجى استعمال \u2066--format json\u2069 أو الملف \u2066problems.json\u2069 الذي يكتبه \u2066presence build\u2069.',

  'hint/encoding': 'في هذا الأمر: \u2066--encoding NAME\u2069، مثلاً \u2066--encoding windows-1252\u2069.',
  'hint/date-order':
    'في هذا الأمر: \u2066--date-order dmy\u2069 (اليوم أولاً) أو \u2066--date-order mdy\u2069 (الشهر أولاً).',
  'hint/mapping':
    'في هذا الأمر: يضع \u2066presence draft-mapping FILE\u2069 مشروعاً لمقابلة الأعمدة بالحقول. ويرجى تصحيحه واستعماله مع \u2066--mapping\u2069.',
  'hint/period': 'في هذا الأمر: \u2066--period PERIOD\u2069، مثلاً \u2066--period 2021-09/2022-11\u2069.',

  'table/delimiter':
    '{delimiter, select, comma {فواصل} semicolon {فواصل منقوطة} tab {علامات جدولة} bar {خطوط عمودية} other {الفاصل \u2068{character}\u2069}}',
  'table/records': 'السجلات: \u2068{name}\u2069',
  'table/header': 'صف الرؤوس {row}{language, select, none {} other { ({language})}}',
  'table/columns': 'الأعمدة المعروفة: {known, number} من {columns, number}',

  'summary/rows': 'الصفوف',
  'summary/records': 'السجلات',
  'summary/problems': 'المشاكل',
  'summary/written': 'الملفات',
  'summary/files':
    '{n, plural, zero {لا ملفات} one {ملف واحد} two {ملفان} few {# ملفات} many {# ملفاً} other {# ملف}} (\u2068{size}\u2069) في \u2068{folder}\u2069: \u2068{names}\u2069',
  'summary/toTranslate': 'للترجمة',
  'summary/texts':
    '{n, plural, zero {لا نصوص} one {نص واحد من الوثائق} two {نصان من الوثائق} few {# نصوص من الوثائق} many {# نصاً من الوثائق} other {# نص من الوثائق}}، في office/translations: {languages}',
  'summary/removed': 'المحذوف',
  'summary/removedFiles':
    '{n, plural, zero {لا ملفات} one {ملف واحد} two {ملفان} few {# ملفات} many {# ملفاً} other {# ملف}} من التشغيل السابق: \u2068{names}\u2069',

  'progress/reading': 'قراءة',
  'progress/checking': 'تحقق',
  'progress/writing': 'كتابة',
  'progress/percent': '{percent} %',
  'progress/speed': '{n, number} في الثانية',
  'progress/seconds': 'الوقت المتبقي {seconds} ث',
  'progress/minutes': 'الوقت المتبقي {minutes} د {seconds} ث',

  'change/added': 'إضافة',
  'change/moved': 'تغيير التاريخ',
  'change/cancelled': 'إلغاء',
  'change/removed': 'لم يعد في القائمة',
  'change/merged': 'جزء من موعد آخر',
  'change/renamed': 'تغيير العنوان',
  'change/relocated': 'تغيير المكان',
  'change/changed': 'تعديل',
  line: '{label}: {text}',
  'change/replaced': '{field} {before} ← {after}',
  'change/set': '{field} {after} (جديد)',
  'change/unset': '{field} {before} (محذوف)',
  'change/daysKnown': 'الأيام معروفة',
  'change/daysInferred': 'الأيام غير معروفة',
  'change/yes': 'نعم',
  'change/no': 'لا',
  'change/summary':
    '{n, plural, zero {لا تغييرات} one {تغيير واحد} two {تغييران} few {# تغييرات} many {# تغييراً} other {# تغيير}}، والأنشطة التي لم تتغير: {unchanged, number}.',

  'revision/added': 'المضافة: {n, number}',
  'revision/moved': 'المغيَّر تاريخها: {n, number}',
  'revision/cancelled': 'الملغاة: {n, number}',
  'revision/removed': 'التي لم تعد في القائمة: {n, number}',
  'revision/merged': 'جزء من موعد آخر: {n, number}',
  'revision/renamed': 'المغيَّر عنوانها: {n, number}',
  'revision/relocated': 'المغيَّر مكانها: {n, number}',
  'revision/changed': 'المعدَّلة: {n, number}',
  'revision/unchanged': 'التي لم تتغير: {n, number}',
  'revision/pastKept':
    '{n, plural, zero {لم يُحتفظ بأحداث ماضية} one {احتُفظ بحدث ماضٍ واحد} two {احتُفظ بحدثين ماضيين} few {احتُفظ بـ # أحداث ماضية} many {احتُفظ بـ # حدثاً ماضياً} other {احتُفظ بـ # حدث ماضٍ}}',
  'revision/since':
    'منذ {day, select, none {\u2068{path}\u2069} other {{day} (\u2068{path}\u2069)}}: {counts}.',
  'revision/more': '… و{n, number} غيرها: \u2066{command}\u2069',

  'warning/sinceMissing':
    'سبق نشر \u2068{path}\u2069، والخيار \u2066--since\u2069 غير موجود: لا تحصل الأحداث المعدَّلة على مراجعة جديدة، ولا تُلغى الأحداث المحذوفة.\n  ← يرجى إضافة \u2066--since {path}\u2069.',
  'warning/fileLeft': 'الملف \u2068{path}\u2069 من تشغيل سابق، وقد عُدّل بعد ذلك. ولم يُحذف.',
  'warning/partsMissing':
    'ليس في الوثيقة \u2068{report}\u2069 الجزء \u2068{parts}\u2069، ولذلك أُسقط.\n  → أجزاؤها: \u2068{known}\u2069.',
  'warning/manyFiles': 'عدد ملفات الموقع: {n, number}.',
  'warning/fewerLanguages':
    'منها {each, number} لكل لغة، وعدد اللغات {languages, number}.\n  ← إذا كان العدد كبيراً، فاختر لغات أقل باستعمال \u2066--language\u2069، مثلاً \u2066--language ar\u2069.',

  'explain/message': 'الرسالة:',
  'explain/why': 'السبب:',
  'explain/remedy': 'الحل:',

  'refusal/written': 'لم يُكتب شيء',
  'refusal/served': 'لم يُنشر شيء',
  'refusal/line': '{refusal}: {reason}.',
  'reason/fileUnreadable': 'تعذرت قراءة ملف، ولذلك ستكون النتيجة غير كاملة',
  'reason/noRows': 'لا يوجد في أي جدول صف تحت عناوينه، فتكون النتيجة فارغة',
  'reason/datasetUnreadable': 'تعذرت قراءة \u2068{path}\u2069',
  'reason/notADataset': '\u2068{path}\u2069 ليس مجموعة بيانات منشورة. حدد الملف dataset.json من آخر نشر',
  'reason/stampTooEarly':
    'الطابع الزمني \u2068{stamp}\u2069 سابق لوقت آخر تغيير في \u2068{path}\u2069، وهو \u2068{last}\u2069',
  'reason/tooManyCancelled':
    'ستلغي هذه المراجعة {n, number} من الأحداث المنشورة التي لم تُعقد بعد وعددها {total, number}؛ يرجى التحقق من الملفات أو السماح بذلك باستعمال \u2066--allow-cancellations\u2069',
  'reason/uidDomainChanged':
    'نُشرت الأحداث {before, select, none {بالميدان الافتراضي} other {بالميدان \u2068{before}\u2069}} في معرفاتها UID، وستُنشر {after, select, none {بالميدان الافتراضي} other {بالميدان \u2068{after}\u2069}}: سيرى المشتركون كل حدث مرتين؛ يرجى {before, select, none {حذف \u2066--uid-domain\u2069} other {استعمال \u2066--uid-domain {before}\u2069}} أو السماح بذلك باستعمال \u2066--allow-new-uids\u2069',
  'reason/stateAmongFiles': 'يوجد \u2068{path}\u2069 في مجلد تُقرأ ملفاته؛ يرجى حفظ الحالة في مجلد آخر',
  'reason/readTimeout':
    'استغرقت قراءة \u2068{file}\u2069 أكثر من {n, plural, zero {# ثانية} one {ثانية واحدة} two {ثانيتين} few {# ثوانٍ} many {# ثانية} other {# ثانية}}؛ يرجى التحقق من الملف أو زيادة الحد باستعمال \u2066--read-timeout\u2069',
  'reason/readEnded':
    'انتهت قراءة \u2068{file}\u2069 على نحو غير متوقع (\u2068{detail}\u2069)؛ يرجى التحقق من الملف',
  'reason/readMemory':
    'تحتاج قراءة \u2068{file}\u2069 إلى أكثر من {n, number} MiB من الذاكرة؛ يرجى التحقق من الملف أو زيادة الحد باستعمال \u2066--read-memory\u2069',
  'reason/titleBlockOfOne':
    'الحقل «{field}» في كتلة العنوان خاص بوثيقة واحدة. اكتبه تحت «documents» واسم تلك الوثيقة، مثل «advisory-group».',
  'reason/officeUnknown':
    'لا يوجد مكتب باسم \u2068{office}\u2069{near, select, none {} other { (هل المقصود \u2068{near}\u2069؟)}}؛ والمكاتب هي \u2068{known}\u2069',
  'reason/pluginFailed': 'تعذر تحميل الوحدة \u2068{path}\u2069: \u2068{detail}\u2069',
  'reason/pluginWithoutSections': 'لا توجد في الوحدة \u2068{path}\u2069 دالة «sections»',

  'serve/listening':
    '{n, plural, zero {موقع وتقويمات بلا أحداث} one {موقع وتقويمات تضم حدثاً واحداً} two {موقع وتقويمات تضم حدثين} few {موقع وتقويمات تضم # أحداث} many {موقع وتقويمات تضم # حدثاً} other {موقع وتقويمات تضم # حدث}} على العنوان \u2068{url}\u2069',
  'serve/reloaded':
    'أُعيد تحميل البيانات: {n, plural, zero {لا أحداث} one {حدث واحد} two {حدثان} few {# أحداث} many {# حدثاً} other {# حدث}}.',
  'serve/reloadFailed':
    'تعذرت إعادة تحميل البيانات (\u2068{detail}\u2069)؛ ويستمر نشر البيانات السابقة: {n, plural, zero {لا أحداث} one {حدث واحد} two {حدثان} few {# أحداث} many {# حدثاً} other {# حدث}}.',
  'serve/stateNotKept':
    'تعذرت كتابة \u2068{path}\u2069، ولن يُعرف بعد إعادة التشغيل ما سبق نشره: \u2068{detail}\u2069',
  'serve/fileGone':
    '\u2068{files}\u2069: لم يعد موجوداً. {n, plural, zero {لا أحداث فيه} one {يبقى حدث واحد منه كما هو} two {يبقى حدثان منه كما هما} few {تبقى # أحداث منه كما هي} many {يبقى # حدثاً منه كما هي} other {تبقى # حدث منه كما هي}}.\n  ← يرجى إعادة الملف، أو إعادة تشغيل الخادم لحذف أحداثه (مع --allow-cancellations إذا كانت كثيرة).',

  'mapping/noTable': 'لا يوجد في \u2068{path}\u2069 جدول يمكن مقابلة أعمدته بالحقول.',
  'mapping/check': 'يرجى التحقق من أعمدة المسودة التالية:',
  'mapping/guess': '{heading}: {field}، بدرجة تأكد {percent}، مثلاً {sample}',
  'mapping/noField': '{heading}: لا حقل (null)، مثلاً {sample}',
  'mapping/fields': 'يمكن أن يكون العمود أحد الحقول التالية: {fields}؛ أو null إذا لم يكن أياً منها.',
  'mapping/recipes':
    '{noHeader}: ليس في الجدول صف رؤوس. {ignore}: تُقرأ هذه القيمة كخلية فارغة. {fillDown}: تأخذ الخلية الفارغة قيمة الخلية التي فوقها.',
};
