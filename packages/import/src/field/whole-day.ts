import { isNameOfWeekday } from './weekday.js';
import { foldText } from './words.js';

const WHOLE_DAY: ReadonlySet<string> = new Set(
  'all day|all-day|allday|whole day|the whole day|full day|full-day|entire day|all day long|toute la journée|journée entière|journée complète|journée|todo el día|día completo|día entero|jornada completa|весь день|целый день|полный день|в течение дня|طوال اليوم|اليوم كله|يوم كامل|كامل اليوم|全天|整天|全日|一整天|一天|ganztägig|ganzer tag|den ganzen tag|tutto il giorno|giornata intera|dia inteiro|dia todo|o dia todo|hele dag|de hele dag|終日|종일'
    .split('|')
    .map(foldText),
);

/** Whether a cell of hours says that the event is on the whole day: `All day`, `Весь день`. */
export const saysWholeDay = (text: string): boolean =>
  text.length < 24 && (WHOLE_DAY.has(foldText(text)) || isNameOfWeekday(text));
