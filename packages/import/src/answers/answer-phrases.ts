import { foldText } from '@regional-presence/core/internal';
import type { AnswerLabel } from '@regional-presence/core/problems';

/** The words of answers without values in six languages, whatever the language of the workbook is. */
const PHRASES: Readonly<Partial<Record<AnswerLabel['term'], string>>> = {
  'answer/day-first':
    'the day comes first|day first|the day first|first the day|le jour vient en premier|jour en premier|jour d’abord|le jour d’abord|el día va primero|día primero|el día primero|primero el día|сначала указан день|сначала день|день первый|первым день|日在前|先日后月|اليوم أولا',
  'answer/month-first':
    'the month comes first|month first|the month first|first the month|le mois vient en premier|mois en premier|mois d’abord|le mois d’abord|el mes va primero|mes primero|el mes primero|primero el mes|сначала указан месяц|сначала месяц|месяц первый|первым месяц|月在前|先月后日|الشهر أولا',
  'answer/keep-column':
    'the column holds none of the known fields|none of the known fields|la colonne ne contient aucun des champs connus|aucun des champs connus|la columna no contiene ninguno de los campos conocidos|ninguno de los campos conocidos|столбец не содержит ни одного из известных полей|ни одного из известных полей|该列不包含任何已知字段|لا يحتوي العمود على أي من الحقول المعروفة',
  'answer/same-meeting':
    'they are one meeting|one meeting|same meeting|the same meeting|it is one meeting|c’est une seule réunion|une seule réunion|la même réunion|même réunion|son la misma reunión|la misma reunión|misma reunión|una sola reunión|это одно собрание|одно собрание|то же собрание|是同一会议|同一会议|هما اجتماع واحد|اجتماع واحد|الاجتماع نفسه',
  'answer/other-meeting':
    'they are different meetings|different meetings|two meetings|two different meetings|ce sont des réunions différentes|réunions différentes|des réunions différentes|deux réunions|son reuniones distintas|reuniones distintas|reuniones diferentes|dos reuniones|это разные собрания|разные собрания|два собрания|是不同的会议|不同的会议|不同会议|هي اجتماعات مختلفة|اجتماعات مختلفة|اجتماعان مختلفان',
  'answer/right':
    'it is right|right|all right|that is fine|fine|agreed|confirmed|i confirm|we confirm|richtig|stimmt|das ist richtig|c’est bon|confirmé|je confirme|confirmado|confirmo|подтверждаю|подтверждено|确认|已确认|أؤكد|مؤكد|that is right|that’s right|correct|it is correct|that is correct|as it is|leave as is|leave it as it is|keep it as it is|no change|unchanged|ok|okay|c’est exact|exact|c’est correct|correct|d’accord|laisser tel quel|sans changement|inchangé|es correcto|correcto|está bien|de acuerdo|dejar así|sin cambios|всё верно|все верно|верно|правильно|оставить как есть|без изменений|正确，无需更改|正确|没错|对|保持不变|不变|无需更改|صحيح كما هو|صحيح|هذا صحيح|موافق|يترك كما هو|بدون تغيير|دون تغيير',
  'answer/leave-out':
    'leave the row out|leave it out|leave out|leave out the row|exclure la ligne|exclure|excluir la fila|excluir|исключить строку|исключить|排除该行|排除|استبعاد الصف|استبعاد',
};

const BY_TERM: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(PHRASES).map(([term, words]) => [term, new Set(words.split('|').map(foldText))]),
);

/** `Yes, …`, in the six languages and German, folded. */
const YES = /^(?:yes|oui|si|да|ja|نعم|是的|是)(?:\s+|(?<=是的|是))(?=\S)/u;

/** A folded text without a yes before it. */
export const withoutYes = (folded: string): string => folded.replace(YES, '');

/** Whether a text is what an answer says in one of the six languages, perhaps behind a yes. */
export function isPhraseOf({ term }: Pick<AnswerLabel, 'term'>, text: string): boolean {
  const phrases = BY_TERM.get(term);
  const folded = foldText(text.replace(/[\p{P}\s]+$/u, ''));
  return phrases !== undefined && (phrases.has(folded) || phrases.has(withoutYes(folded)));
}

/** Words for the number of an answer in a list. */
const ORDINALS_OF_ANSWERS: readonly (readonly string[])[] = [
  'first|the first|first one|the first one|1st|premier|première|le premier|la première|1er|1re|primero|primera|el primero|la primera|1º|1ª|первый|первая|первое|第一个|第一|第1个|第一项|الأول|الأولى',
  'second|the second|second one|the second one|2nd|deuxième|le deuxième|la deuxième|second|le second|seconde|la seconde|2e|segundo|segunda|el segundo|la segunda|2º|2ª|второй|вторая|второе|第二个|第二|第2个|第二项|الثاني|الثانية',
  'third|the third|third one|the third one|3rd|troisième|le troisième|la troisième|3e|tercero|tercera|el tercero|la tercera|3º|3ª|третий|третья|третье|第三个|第三|第3个|第三项|الثالث|الثالثة',
].map((words) => words.split('|').map(foldText));

/** The number that an ordinal is: `the first`, `第一个` → 1; `undefined` for any other text. */
export function numberOfOrdinal(text: string): number | undefined {
  const index = ORDINALS_OF_ANSWERS.findIndex((words) => words.includes(foldText(text)));
  return index < 0 ? undefined : index + 1;
}
