import type { Messages } from './messages.js';

export const ar: Messages = {
  allEvents: 'أحداث الاتحاد الدولي للاتصالات في المناطق',
  eventsOf: (region) => `أحداث الاتحاد الدولي للاتصالات: ${region}`,
  toBeConfirmed: (month) => `الموعد غير مؤكد: لا يُعرف سوى الشهر، ${month}.`,
  subscribe: 'اشتراك',
  alsoListedAs: 'مدرج أيضاً باسم',
  modalityLabel: 'طريقة الانعقاد',
  bodyLabel: 'الهيئة',
  partnersLabel: 'الشركاء',
  outcomeLabel: 'النتائج',
  participantsLabel: 'عدد المشاركين',
  sourceLabel: 'المصدر',
  yearInferred: 'لم تُكتب السنة؛ وهي مستنتجة من فترة التقرير.',
  colon: ': ',
  separator: '؛ ',
};
