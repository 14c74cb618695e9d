import { compileWords, type Words } from '../field/words.js';

/** What a column of a workbook of questions holds, as far as the import reads it. */
export type AnswerColumn = 'number' | 'question' | 'answer' | 'choice' | 'reference';

/** The headings that the workbook has in each language. */
const ANSWER_COLUMN_WORDS: Readonly<Record<AnswerColumn, Words>> = {
  number: 'no.|n°|n.º|№|编号|序号|الرقم',
  question: 'pregunta|вопрос|问题|السؤال',
  answer:
    'your answer|réponse|votre réponse|respuesta|su respuesta|ответ|ваш ответ|答复|您的答复|الإجابة|إجابتكم',
  choice: 'choix|opción|вариант|选项|خيار',
  reference: 'référence|referencia|ссылка|参考|مرجع',
};

/** The columns of a workbook of questions by their headings, in six languages. */
export const ANSWER_COLUMNS: ReadonlyMap<string, AnswerColumn> = compileWords(ANSWER_COLUMN_WORDS);
