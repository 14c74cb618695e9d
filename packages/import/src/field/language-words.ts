/** The headings of a column with the language of the texts in a row, in six languages. */
export const LANGUAGE_WORDS =
  'language|lang|language of text|language of the text|text language|langue|langue du texte|idioma|lengua|idioma del texto|язык|язык текста|语言|语种|文本语言|اللغة|لغة النص';
