import { weekdaysOfName } from './weekday.js';
import { foldText } from './words.js';

/** Units and parts of time: `to the following week`, `by a month`, `to the autumn`. */
const WORDS_OF_TIME: ReadonlySet<string> = new Set(
  'day days week weeks month months year quarter semester term half spring summer autumn fall winter later earlier next following q1 q2 q3 q4 semaine semaines mois année an trimestre semestre moitié printemps été automne hiver prochain prochaine suivant suivante tard semana semanas mes meses año trimestre semestre mitad primavera verano otoño invierno próximo próxima siguiente después неделю недели недель месяц месяца месяцев год года квартал полугодие весну лето осень зиму весна осень зима срок следующий следующую следующей позже اسبوع الاسبوع شهر الشهر عام العام سنه السنه القادم القادمه المقبل المقبله الربيع الصيف الخريف الشتاء'
    .split(' ')
    .map(foldText),
);

const TIME_IN_CHINESE = /[周月季年]|星期|学期/u;

/** Whether a folded text has a word for a time, or a weekday. */
export const namesSomeTime = (key: string): boolean =>
  TIME_IN_CHINESE.test(key) ||
  key.split(' ').some((word) => WORDS_OF_TIME.has(word) || weekdaysOfName(word) !== undefined);
