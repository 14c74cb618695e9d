import { MAX_LANES } from '../site/week-lanes.js';

const each = (count: number, rule: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => rule(i)).join('\n');

/** Position and length of the bars by classes, since the policy of the pages allows no attribute `style`. */
const LANE_STYLE = `${each(MAX_LANES + 1, (i) => `.lane-${i} { inset-block-start: calc(var(--top) + ${i} * var(--lane)); }`)}
${each(MAX_LANES + 2, (i) => `.lanes-${i} td { height: max(var(--cell), 1.2 * var(--top) + ${i} * var(--lane)); }`)}
${each(7, (i) => `.span-${i + 1} { inline-size: calc(${(i + 1) * 100}% + ${i}px - 6px); }`)}`;

/** The style sheet of the site: for phones and paper, light and dark, left to right and right to left. */
export const SITE_STYLE = `:root { color-scheme: light dark; --ink: #1b1f24; --soft: #545c66; --line: #d0d7de; --paper: #fff; --fill: #f3f6f9; --accent: #0b5fa5; --on-accent: #fff; --bar: #dbe9f7; --bar-ink: #10324f; --alert: #9a3d0c; --land: #dfe5ea; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6edf3; --soft: #a3adb8; --line: #3d444d; --paper: #0d1117; --fill: #161b22; --accent: #6cb6ff; --on-accent: #0d1117; --bar: #173656; --bar-ink: #dcebfa; --alert: #f0a070; --land: #2b333c; } }
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.55 system-ui, "Segoe UI", "Noto Sans", "Noto Sans Arabic", "Noto Sans CJK SC", "Microsoft YaHei", Arial, sans-serif; }
a { color: var(--accent); text-underline-offset: .15em; }
a:hover { text-decoration-thickness: .12em; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
[hidden] { display: none !important; }
.skip { position: absolute; inset-inline-start: -999rem; background: var(--paper); padding: .5rem 1rem; }
.skip:focus { inset-inline-start: 1rem; top: 1rem; z-index: 3; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
body > header { display: flex; flex-wrap: wrap; align-items: center; gap: .5rem 1.75rem; padding: .75rem max(1.25rem, 50vw - 36.75rem); border-block-end: 3px solid var(--accent); }
body > header p, body > header ul { margin: 0; }
body > header ul { display: flex; flex-wrap: wrap; align-items: center; gap: .35rem 1.25rem; padding: 0; list-style: none; }
body > header a { display: inline-block; padding-block: .15rem; text-decoration: none; }
body > header a:hover { text-decoration: underline; }
body > header a[aria-current] { color: var(--ink); font-weight: 600; }
.name { font-weight: 700; }
.name a { color: inherit; }
.languages { margin-inline-start: auto; font-size: .9rem; }
.languages + nav { flex-basis: 100%; }
body > header .languages ul { gap: .25rem .9rem; }
.languages [aria-current] { font-weight: 600; }
.button, body > header a.button { display: inline-block; padding: .4rem .85rem; border: 1px solid var(--accent); border-radius: .4rem; color: var(--accent); background: none; font: inherit; text-decoration: none; cursor: pointer; }
.button.first, body > header a.button { background: var(--accent); color: var(--on-accent); }
main { max-width: 76rem; margin: 0 auto; padding: 1.5rem 1.25rem 3rem; }
body > footer { display: flex; flex-wrap: wrap; gap: .25rem 2rem; padding: 1rem max(1.25rem, 50vw - 36.75rem) 2rem; border-block-start: 1px solid var(--line); color: var(--soft); font-size: .9rem; }
body > footer p { margin: 0; }
h1 { margin: 0 0 .5rem; font-size: 1.8rem; line-height: 1.25; text-wrap: balance; overflow-wrap: anywhere; }
h2 { margin: 2.25rem 0 .5rem; font-size: 1.2rem; line-height: 1.3; }
h3 { margin: 0; font-size: 1rem; line-height: 1.4; overflow-wrap: anywhere; }
.lead { max-width: 46rem; margin: 0 0 1.25rem; color: var(--soft); }
.note { color: var(--soft); font-size: .9rem; }
.message { max-width: 46rem; padding: .75rem 1rem; border-inline-start: 4px solid var(--accent); background: var(--fill); }
.jump { display: flex; flex-wrap: wrap; gap: .35rem 1rem; margin: .75rem 0; padding: 0; list-style: none; }
.jump span { color: var(--soft); }
.jump [aria-current] { font-weight: 600; }
.group > h2 { margin-block-end: 0; padding-block-end: .35rem; border-block-end: 1px solid var(--line); }
.events { margin: 0; padding: 0; list-style: none; }
.event { display: grid; grid-template-columns: 4rem minmax(0, 1fr) 11rem; gap: .25rem 1rem; padding: .7rem 0; border-block-end: 1px solid var(--line); }
.event:last-child { border-block-end: 0; }
.event a { font-weight: 600; text-decoration: none; }
.event a:hover { text-decoration: underline; }
.leaf { align-self: start; margin: 0; padding: .3rem .2rem; border-radius: .4rem; background: var(--fill); color: var(--soft); font-size: .8rem; line-height: 1.25; text-align: center; }
.leaf b { display: block; color: var(--ink); font-size: 1.15rem; line-height: 1.2; }
.leaf b:last-child { padding-block: .5rem; font-size: .82rem; overflow-wrap: break-word; }
.facts { margin: .15rem 0 0; color: var(--soft); font-size: .93rem; overflow-wrap: anywhere; }
.facts::first-letter { text-transform: uppercase; }
.event .region { margin: .1rem 0 0; color: var(--soft); font-size: .9rem; }
.alert { color: var(--alert); }
.now { display: inline-block; margin-inline-start: .5rem; padding: 0 .5rem; border-radius: 1rem; background: var(--accent); color: var(--on-accent); font-size: .8rem; font-weight: 600; }
.folded .past { display: none; }
.event h2 { margin: 0; font-size: 1rem; line-height: 1.4; overflow-wrap: anywhere; }
#search { max-width: 40rem; }
#search label { display: block; margin-block-end: .4rem; color: var(--soft); }
#search #found:empty { display: none; }
#filter { font-size: .93rem; }
#filter p { margin: 0 0 .8rem; }
#filter label { display: block; color: var(--soft); }
#search input, #filter input[type=search], #filter select, .address input { width: 100%; padding: .4rem .5rem; border: 1px solid var(--soft); border-radius: .4rem; background: var(--paper); color: var(--ink); font: inherit; }
#filter .check { display: flex; align-items: center; gap: .5rem; }
#filter .check input { width: 1.1rem; height: 1.1rem; margin: 0; }
@media (min-width: 56rem) { .columns:has(> #filter:not([hidden])) { display: grid; grid-template-columns: 14rem minmax(0, 1fr); gap: 0 2.5rem; align-items: start; } .columns > #filter { position: sticky; top: 1rem; margin-block-start: 2.25rem; } }
@media (max-width: 55.99rem) { #filter:not([hidden]) { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 9rem), 1fr)); gap: .6rem 1rem; margin-block: 1rem 0; } #filter p { margin: 0; } #filter .check { align-self: end; min-height: 2.4rem; } #filter p:first-child, #filter #shown { grid-column: 1 / -1; } }
dl { margin: 1.25rem 0 0; display: grid; gap: .5rem; }
dl > div { display: grid; grid-template-columns: 10rem minmax(0, 1fr); gap: 1rem; }
dt { color: var(--soft); }
dd { margin: 0; overflow-wrap: anywhere; }
dd p { margin: 0 0 .15rem; }
dd ul { margin: 0; padding: 0; list-style: none; }
.actions { display: flex; flex-wrap: wrap; align-items: center; gap: .6rem; margin: .75rem 0; padding: 0; list-style: none; }
.actions .button { padding: .4rem .85rem; }
.feed { padding: 1.25rem 0; border-block-start: 1px solid var(--line); }
.feed h2, .feed h3 { margin: 0 0 .25rem; font-size: 1.1rem; }
.feed p { margin: 0 0 .5rem; }
.address { max-width: 40rem; }
.address label { display: block; color: var(--soft); font-size: .9rem; }
.address span { display: flex; gap: .5rem; }
.address input { background: var(--fill); border-color: var(--line); }
blockquote { max-width: 52rem; margin: 1rem 0; padding: .25rem 1rem; border-inline-start: 4px solid var(--line); background: var(--fill); }
.plain { margin: .25rem 0; padding-inline-start: 1.25rem; }
.plain li { margin: .25rem 0; overflow-wrap: anywhere; }
.cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 17rem), 1fr)); gap: 1rem; margin: 1rem 0; padding: 0; list-style: none; }
.cards li { padding: .9rem 1rem; border: 1px solid var(--line); border-radius: .5rem; }
.cards h2 { margin: 0; font-size: 1.1rem; }
.cards p { margin: .2rem 0 0; color: var(--soft); font-size: .93rem; }
.scroll { overflow-x: auto; }
.data { width: 100%; border-collapse: collapse; font-size: .95rem; }
.data th, .data td { padding: .45rem .6rem; border-block-end: 1px solid var(--line); text-align: start; vertical-align: top; overflow-wrap: anywhere; }
.data thead th { color: var(--soft); font-weight: 600; }
.data .count { text-align: end; }
.map { margin: 1.25rem 0; }
.map svg { display: block; width: 100%; height: auto; max-height: 26rem; }
.map .land { fill: var(--land); }
.map .office { fill: var(--accent); }
.map figcaption { color: var(--soft); font-size: .75rem; }
.month { --top: 2rem; --lane: 1.75rem; --cell: 4.5rem; width: 100%; margin: 1.75rem 0 2.25rem; border-collapse: collapse; table-layout: fixed; }
.month caption { padding-block-end: .35rem; font-size: 1.1rem; font-weight: 700; text-align: start; }
.month th { padding: .25rem .4rem; color: var(--soft); font-size: .85rem; font-weight: 600; text-align: start; }
.month td { position: relative; height: var(--cell); padding: 0; border: 1px solid var(--line); vertical-align: top; }
.month .outside { background: var(--fill); }
.month .outside .number { color: var(--soft); }
.month .number { display: block; padding: .2rem .45rem; font-size: .9rem; }
.month .date { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.month ul { margin: 0; padding: 0; list-style: none; }
.bar { position: absolute; z-index: 1; inset-inline-start: 3px; block-size: 1.6rem; border-inline-start: 4px solid var(--accent); border-radius: .25rem; background: var(--bar); }
.bar.continued { border-inline-start-style: dotted; }
.bar a { display: block; overflow: hidden; padding: .15rem .35rem; color: var(--bar-ink); font-size: .8rem; line-height: 1.3rem; text-decoration: none; text-overflow: ellipsis; white-space: nowrap; }
.bar a:hover { text-decoration: underline; }
.more { position: absolute; inset-block-end: .2rem; inset-inline-start: .45rem; font-size: .8rem; }
${LANE_STYLE}
@media (max-width: 40rem) {
  .event { grid-template-columns: 3.5rem minmax(0, 1fr); }
  .event .region { grid-column: 2; margin: 0; }
  dl > div { grid-template-columns: 1fr; gap: 0; }
  .languages { margin-inline-start: 0; font-size: .85rem; }
  body > header .languages ul { gap: .25rem .7rem; }
  .month, .month caption, .month tbody, .month tr, .month td { display: block; height: auto; border: 0; }
  .month thead, .month td:not(.starts), .month .unseen, .month .number, .month .more { display: none; }
  .month tr:not(:has(.starts)) { display: none; }
  .month td.starts { padding: .5rem 0; border-block-end: 1px solid var(--line); }
  .month .outside { background: none; }
  .month .date { position: static; width: auto; height: auto; overflow: visible; clip-path: none; color: var(--soft); font-size: .9rem; white-space: normal; }
  .month .continued { display: none; }
  .month td.starts:not(:has(.bar:not(.continued))) { display: none; }
  .bar { position: static; inline-size: auto; block-size: auto; margin-block-start: .3rem; }
  .bar a { white-space: normal; }
}
@media print {
  body > header nav, .skip, #filter, #search, #more, .actions, .jump, #past { display: none !important; }
  .folded .past { display: grid; }
  body { font-size: 10pt; color: #000; background: #fff; }
  main { max-width: none; padding: 0; }
  a { color: inherit; text-decoration: none; }
  .event, .feed, tr, blockquote { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
  .month { --top: 15px; --lane: 11px; --cell: 45px; margin: 0; break-inside: avoid; page: sheet; }
  .month .number { padding: 0 .3rem; font-size: 9px; }
  .month .bar { block-size: 10px; }
  .bar a { padding-block: 0; font-size: 8px; line-height: 10px; }
  .month .more { inset-block-end: 0; font-size: 8px; line-height: 10px; }
  #years, #calendar-heading { display: none; }
}
@page { margin: 1.5cm; }
@page sheet { size: A4 landscape; }
`;
