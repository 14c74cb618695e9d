// The longest time in which an import that can be cancelled lets no other task run, for each phase, and the
// time of the phase. `node packages/import/bench/pauses.mjs [rows]`
import { importFiles } from '../dist/index.js';
import { LISTS } from './lists.mjs';

const ROWS = Number(process.argv[2] ?? 100_000);
for (const [name, list] of Object.entries(LISTS)) {
  const longest = {};
  const started = {};
  let phase = 'reading';
  let last = performance.now();
  let isOver = false;
  const channel = new MessageChannel();
  channel.port1.onmessage = () => {
    const now = performance.now();
    longest[phase] = Math.max(longest[phase] ?? 0, now - last);
    last = now;
    if (isOver) channel.port1.close();
    else setImmediate(() => channel.port2.postMessage(0));
  };
  const content = [...list(ROWS)].join('');
  last = performance.now();
  channel.port2.postMessage(0);
  await importFiles(
    { name: 'a.csv', content },
    {
      signal: new AbortController().signal,
      onProgress(progress) {
        phase = progress.phase;
        started[phase] ??= performance.now();
      },
    },
  );
  isOver = true;
  const end = performance.now();
  const phases = Object.keys(longest).map((each, i, all) => {
    const length = (started[all[i + 1]] ?? end) - (started[each] ?? end);
    return `${each} ${longest[each].toFixed(0)} ms of ${length.toFixed(0)}`;
  });
  console.log(`${name}: ${phases.join(', ')}`);
}
