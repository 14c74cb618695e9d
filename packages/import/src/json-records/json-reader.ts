import type { Correction, Input, ProblemPlace, Reader, ReaderOutput } from '@regional-presence/core';
import { readAll } from '@regional-presence/core';
import { jsonNumberImprecise } from '@regional-presence/core/internal';

import { decodeText } from '../encoding/decode-text.js';
import { detectionProblems, faultyLineProblems } from '../encoding/decoding-problems.js';
import { problemOutput } from './json-items.js';
import { readJson } from './read-json.js';

/**
 * The reader of JSON: a dataset, an array of objects whose keys are the column headings, or one object a line
 * (NDJSON).
 *
 * @example
 * await importFiles({ name: 'events.ndjson', content: '{"Title":"Forum","Date":"2027-05"}' }, { readers: [jsonReader] });
 */
export const jsonReader: Reader = {
  name: 'json',
  mediaTypes: ['application/json', 'application/x-ndjson'],
  extensions: ['json', 'ndjson', 'jsonl'],

  confidence({ firstBytes, name }) {
    const text = decodeText(firstBytes.subarray(0, 1024)).text.trimStart();
    if (/^[[{]\s*["{[\]}]/.test(text)) return 0.9;
    return /\.(?:json|ndjson|jsonl)$/i.test(name) && /^[[{"\d-]|^(?:true|false|null)/.test(text) ? 0.7 : 0;
  },

  async *read(input: Input): AsyncIterable<ReaderOutput> {
    const place: ProblemPlace = { file: input.name };
    const decoded = decodeText(await readAll(input));
    const { text, encoding, faultyLines } = decoded;
    for (const problem of [
      ...detectionProblems(decoded, place),
      ...faultyLineProblems(encoding, faultyLines, place),
    ])
      yield problemOutput(problem);
    const [imprecise] = IMPRECISE_NUMBER.exec(text) ?? [];
    if (imprecise !== undefined)
      yield problemOutput(jsonNumberImprecise({ value: imprecise.replace(/^[[:,\s]+/, '') }, place));
    yield* readJson(text, input.name, place);
  },

  async correct(input: Input, corrections: readonly Correction[]) {
    const { correctJson } = await import('./correct-json.js');
    return correctJson(input, corrections);
  },
};

/** A number with more digits than a JSON number keeps, probably not within a text. */
const IMPRECISE_NUMBER = /[[:,]\s*-?(?:\d{17,}|\d+(?:\.\d+)?e\+?[3-9]\d\d)(?=\s*[,\]}])/i;
