import { compileWords, type Words } from '../field/words.js';

/** What a column of a workbook of questions holds, as far as the import reads it. */
export type AnswerColumn =
  | 'number'
  | 'file'
  | 'sheet'
  | 'row'
  | 'column'
  | 'question'
  | 'answer'
  | 'choice'
  | 'reference';

/** The headings that the workbook has in each language. */
const ANSWER_COLUMN_WORDS: Readonly<Record<AnswerColumn, Words>> = {
  number: 'no.|n°|n.º|№|编号|序号|الرقم',
  file: 'fichier|archivo|файл|文件|الملف',
  sheet: 'feuille|hoja|лист|工作表|الورقة',
  row: 'ligne|fila|строка|行|الصف',
  column: 'colonne|columna|столбец|列|العمود',
  question: 'pregunta|вопрос|问题|السؤال',
  answer:
    'your answer|réponse|votre réponse|respuesta|su respuesta|ответ|ваш ответ|答复|您的答复|الإجابة|إجابتكم',
  choice: 'choix|opción|вариант|选项|خيار',
  reference: 'référence|referencia|ссылка|参考|مرجع',
};

/** The columns of a workbook of questions by their headings, in six languages. */
export const ANSWER_COLUMNS: ReadonlyMap<string, AnswerColumn> = compileWords(ANSWER_COLUMN_WORDS);
