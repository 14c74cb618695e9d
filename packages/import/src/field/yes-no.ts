import { foldText } from './words.js';

/** Words for yes and no in a column of marks, folded: of the six languages, and of their neighbours. */
export const YES_WORDS = new Set(
  'true yes y 1 x oui o vrai si verdadero да истина wahr ja 是 نعم sim tak ano evet так'.split(' '),
);
export const NO_WORDS = new Set(
  'false no n 0 non faux falso нет ложь falsch nein 否 لا nao nee nie ne hayır ні'.split(' '),
);

/** Whether a cell is yes or no. */
export const isYesOrNo = (text: string): boolean => {
  const word = foldText(text);
  return YES_WORDS.has(word) || NO_WORDS.has(word);
};
