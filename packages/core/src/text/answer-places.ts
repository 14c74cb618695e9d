/** XML namespace of the part of a Word file of questions that says what the answers change. */
export const QUESTIONS_NAMESPACE = 'urn:regional-presence:questions:1';

/** A place of a Word file of questions in which a person answers. */
export interface AnswerPlace {
  /** The number of the question, from 1. */
  question: number;
  /** The box of a possible answer, by its number from 1, or of any other; `undefined` for the text of the answer. */
  choice?: number | 'other' | undefined;
}

/** The bookmark of a place: `answer_3`, `answer_3_1`, `answer_3_other`. */
export const answerBookmark = ({ question, choice }: AnswerPlace): string =>
  choice === undefined ? `answer_${question}` : `answer_${question}_${choice}`;

const ANSWER_BOOKMARK = /^answer_(\d{1,6})(?:_(\d{1,3}|other))?$/;

/** The place of a bookmark; `undefined` for a bookmark of something else. */
export function parseAnswerBookmark(name: string): AnswerPlace | undefined {
  const [, question, choice] = ANSWER_BOOKMARK.exec(name) ?? [];
  if (question === undefined) return undefined;
  return {
    question: Number(question),
    choice: choice === undefined || choice === 'other' ? choice : Number(choice),
  };
}
