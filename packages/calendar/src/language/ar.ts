import type { Messages } from './messages.js';

export const ar: Messages = {
  allEvents: 'أحداث الاتحاد الدولي للاتصالات في المناطق',
  eventsOf: (region) => `أحداث الاتحاد الدولي للاتصالات: ${region}`,
  toBeConfirmed: (date, isMonth) => `الموعد غير مؤكد: ${isMonth ? 'لا يُعرف سوى الشهر، ' : ''}${date}.`,
  withDateToBeConfirmed: (title) => `${title} (الموعد غير مؤكد)`,
  ofOtherDate: (title) => `جزء من موعد آخر: ${title}`,
  postponedNote: 'مؤجل: الموعد الجديد غير معروف. ويعرض التقويم الموعد السابق.',
  hoursLabel: 'الساعات',
  alsoListedAs: 'مدرج أيضاً باسم',
  modalityLabel: 'طريقة الانعقاد',
  bodyLabel: 'الهيئة',
  partnersLabel: 'الشركاء',
  outcomeLabel: 'النتائج',
  participantsLabel: 'عدد المشاركين',
  joinLabel: 'الانضمام',
  contactLabel: 'جهة الاتصال',
  statusLabel: 'الحالة',
  sourceLabel: 'المصدر',
  colon: ': ',
  comma: '، ',
  separator: '؛ ',
};
