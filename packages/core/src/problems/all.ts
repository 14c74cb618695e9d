import type { ProblemCatalogue } from '../problem/format-problem.js';
import type { Language } from '../text/language.js';
import { problemCatalogue as ar } from './ar.js';
import { problemCatalogue as en } from './en.js';
import { problemCatalogue as es } from './es.js';
import { problemCatalogue as fr } from './fr.js';
import { problemCatalogue as ru } from './ru.js';
import { problemCatalogue as zh } from './zh.js';

/**
 * The problems in all six languages. A page that needs one language imports that one.
 *
 * @example
 * PROBLEM_CATALOGUES.en.problems['file-empty'].message; // 'The file is empty.'
 */
export const PROBLEM_CATALOGUES: Readonly<Record<Language, ProblemCatalogue>> = { ar, en, es, fr, ru, zh };
