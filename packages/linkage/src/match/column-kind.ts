import { foldText, recentCache } from '@regional-presence/core/internal';

/**
 * What a column outside the model says of a meeting: `id` names it, `row` belongs to the line of the list (a number, a
 * remark, who entered it), `language` is that of the line or of the meeting, `content` is any other column.
 */
export type ColumnKind = 'id' | 'row' | 'language' | 'content';

const foldedSet = (words: string): ReadonlySet<string> => new Set(words.split('|').map(foldText));

/** Headings of ids, whole or as one of their words: `Event ID`. */
const ID_WORDS = foldedSet(
  'id|ids|identifier|ref|reference|code|identifiant|référence|identificador|referencia|código|идентификатор|код|标识|标识符|编码|المعرف|الرمز|المرجع|identificação|referência|kennung|referenz|identificativo|riferimento|codice',
);

/** Whole headings of what belongs to the line. */
const ROW_HEADINGS = foldedSet(
  'no|nr|num|number|n°|nº|#|s n|s no|sl no|sr no|serial|serial number|serial no|item|item no|row|line|index|rank|order|sort|sort order|numéro|ligne|ordre|número|fila|orden|item número|номер|№|№ п п|п п|n п п|строка|порядок|序号|编号|行号|排序|رقم|الرقم|م|الترتيب|linha|ordem|nummer|nr lfd|lfd nr|zeile|numero|riga|ordine|state of implementation|état d’avancement|source|sources|source file|fuente|источник|来源|المصدر|fonte|quelle|by|user',
);

/** Words of headings of what belongs to the line: `Last modified`, `Responsible officer`, `UID` of a calendar. */
const ROW_WORDS = foldedSet(
  'uid|uuid|guid|note|notes|remark|remarks|comment|comments|observation|observations|status|timestamp|modified|updated|created|changed|submitted|entered|recorded|edited|inserted|revised|version|revision|officer|responsible|author|editor|priority|progress|checked|contact|email|remarque|remarques|commentaire|commentaires|statut|état|avancement|modifié|créé|saisi|responsable|auteur|priorité|nota|notas|observaciones|comentario|comentarios|estado|modificado|creado|actualizado|funcionario|autor|prioridad|примечание|примечания|комментарий|комментарии|статус|состояние|изменено|изменен|создано|создан|обновлено|ответственный|исполнитель|автор|приоритет|ملاحظة|ملاحظات|تعليق|تعليقات|الحالة|المسؤول|observação|observações|comentário|comentários|criado|responsável|prioridade|bemerkung|bemerkungen|anmerkung|anmerkungen|kommentar|geändert|erstellt|zuständig|bearbeiter|priorität|osservazioni|commento|commenti|stato|modificato|creato|responsabile|autore|priorità',
);

/** Words of headings of a language. */
const WORDS_OF_LANGUAGE = foldedSet(
  'language|languages|lang|langue|idioma|язык|语言|语种|اللغة|sprache|lingua',
);

/** What belongs to the line in Chinese, which has no spaces between words. */
const ROW_WORDS_OF_CHINESE = /备注|注释|状态|状况|修改|创建|更新|负责人|填报人|录入|时间戳|优先/;

/** The kind of a column by its heading; lists have few headings. */
export const columnKind: (heading: string) => ColumnKind = recentCache((heading) => {
  const key = foldText(heading.replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 '));
  if (ROW_HEADINGS.has(key) || key === '' || ROW_WORDS_OF_CHINESE.test(key)) return 'row';
  const words = key.split(' ');
  if (words.some((word) => WORDS_OF_LANGUAGE.has(word))) return 'language';
  if (words.some((word) => ROW_WORDS.has(word))) return 'row';
  return ID_WORDS.has(key) || words.some((word) => ID_WORDS.has(word)) ? 'id' : 'content';
});
