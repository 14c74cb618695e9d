/** The style sheet of the page: for phones and paper, light and dark, left to right and right to left. */
export const PAGE_STYLE = `:root { color-scheme: light dark; --ink: #1b1f24; --soft: #545c66; --line: #d0d7de; --paper: #fff; --fill: #f3f6f9; --accent: #0b5fa5; --second: #9a3d0c; --land: #dfe5ea; --marked: #fff1c2; --inserted: #dcf3e1; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6edf3; --soft: #a3adb8; --line: #3d444d; --paper: #0d1117; --fill: #161b22; --accent: #6cb6ff; --second: #f0a070; --land: #2b333c; --marked: #4d3f12; --inserted: #17401f; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.55 system-ui, "Segoe UI", "Noto Sans", "Noto Sans Arabic", "Noto Sans CJK SC", "Microsoft YaHei", Arial, sans-serif; }
.skip { position: absolute; inset-inline-start: -999rem; background: var(--paper); padding: .5rem 1rem; }
.skip:focus { inset-inline-start: 1rem; top: 1rem; z-index: 1; }
.page { max-width: 76rem; margin: 0 auto; padding: 1rem 1.25rem 4rem; }
@media (min-width: 62rem) { .page { display: grid; grid-template: "side head" auto "side main" 1fr / 16rem minmax(0, 1fr); gap: 0 2.5rem; } header { grid-area: head; } main { grid-area: main; } .side { grid-area: side; position: sticky; top: 1rem; align-self: start; max-height: calc(100vh - 2rem); overflow-y: auto; } }
summary { font-weight: 600; cursor: pointer; }
nav ol { list-style: none; margin: .5rem 0; padding: 0; font-size: .9rem; }
nav li { margin: .35rem 0; }
a { color: var(--accent); }
mark { background: var(--marked); color: inherit; }
ins { background: var(--inserted); }
del, .deletion::marker { color: var(--second); }
nav a { text-decoration: none; display: block; }
nav a:hover, nav a:focus { text-decoration: underline; }
#filter { border-top: 1px solid var(--line); margin-top: 1rem; padding-top: .5rem; font-size: .9rem; }
#filter p { margin: .5rem 0; }
#filter label { display: block; color: var(--soft); }
#filter select { width: 100%; font: inherit; padding: .3rem; color: var(--ink); background: var(--paper); border: 1px solid var(--soft); border-radius: 4px; }
header { border-bottom: 3px solid var(--accent); padding-bottom: 1rem; margin-bottom: 1rem; }
header .union { margin: 0; color: var(--soft); font-size: .85rem; letter-spacing: .03em; }
h1 { margin: .5rem 0 1rem; font-size: 1.75rem; line-height: 1.25; }
dl { margin: 0; display: grid; gap: .35rem; }
dl div { display: grid; grid-template-columns: 8rem minmax(0, 1fr); gap: .75rem; }
dt { color: var(--soft); }
dd { margin: 0; }
h2 { margin: 2.25rem 0 .75rem; padding-top: .75rem; border-top: 1px solid var(--line); font-size: 1.35rem; line-height: 1.3; }
h3 { margin: 1.5rem 0 .5rem; font-size: 1.1rem; }
.number { color: var(--soft); font-weight: 400; }
blockquote { margin: 1rem 0; padding: .1rem 1rem; border-inline-start: 4px solid var(--line); background: var(--fill); }
main section { content-visibility: auto; contain-intrinsic-size: auto 60rem; }
main ul { padding-inline-start: 1.25rem; }
main li { margin: .6rem 0; overflow-wrap: anywhere; }
main li p { margin: 0; }
main li p + p { color: var(--soft); font-size: .95rem; }
main p, dd, td a { overflow-wrap: anywhere; }
td { overflow-wrap: break-word; hyphens: auto; }
th { overflow-wrap: normal; }
.table td:first-child { min-width: 8rem; }
.table { overflow-x: auto; margin: 1rem 0; }
.table:focus-visible { outline: 2px solid var(--accent); }
table { border-collapse: collapse; width: 100%; min-width: 34rem; font-size: .92rem; }
th, td { border: 1px solid var(--line); padding: .4rem .6rem; text-align: start; vertical-align: top; }
thead { background: var(--fill); }
figure { margin: 1.5rem 0; }
figcaption { font-weight: 600; margin-bottom: .5rem; }
figure .note { color: var(--soft); font-size: .8rem; margin: .5rem 0 0; }
figure .scroll { overflow-x: auto; }
svg { width: 100%; height: auto; display: block; }
svg text { fill: var(--ink); font-size: 12px; paint-order: stroke; stroke: var(--paper); stroke-width: 2px; stroke-linejoin: round; }
.bar-chart { display: grid; gap: .35rem; }
.bar-chart div { display: grid; grid-template-columns: minmax(6rem, 12rem) minmax(0, 1fr) 2.5rem; gap: .75rem; align-items: center; font-size: .9rem; line-height: 1.3; }
.bar-chart div > :first-child { text-align: end; }
.bar { inline-size: var(--share); block-size: 1.1rem; background: var(--accent); }
.soft { color: var(--soft); }
.timeline { min-width: 34rem; font-size: .8rem; }
.timeline th, .timeline td { padding: .3rem; text-align: center; font-weight: 400; overflow-wrap: normal; }
.timeline tbody th { position: sticky; inset-inline-start: 0; background: var(--paper); text-align: start; min-width: 8rem; }
.shade-1 { background: color-mix(in srgb, var(--accent) 14%, var(--paper)); }
.shade-2 { background: color-mix(in srgb, var(--accent) 23%, var(--paper)); }
.shade-3 { background: color-mix(in srgb, var(--accent) 32%, var(--paper)); }
.shade-4 { background: color-mix(in srgb, var(--accent) 41%, var(--paper)); }
.shade-5 { background: color-mix(in srgb, var(--accent) 50%, var(--paper)); }
svg .land { fill: var(--land); }
svg .office { fill: var(--accent); }
svg .venue { fill: var(--second); fill-opacity: .85; stroke: var(--paper); stroke-width: .5; }
.key { display: flex; gap: 1.5rem; flex-wrap: wrap; margin: .5rem 0 0; padding: 0; list-style: none; font-size: .9rem; }
.key li { margin: 0; }
.dot { display: inline-block; width: .7em; height: .7em; margin-inline-end: .4em; background: var(--accent); }
.dot.venue { background: var(--second); border-radius: 50%; }
/* On a phone a row is a list of its cells, each with the heading of its column. */
@media (max-width: 40rem) { svg text { font-size: 15px; } .table :is(table, tbody, tr, td) { display: block; min-width: 0; } .table thead { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); } .table tr { border: 1px solid var(--line); margin-bottom: .75rem; padding: .3rem 0; } .table td { border: 0; padding: .15rem .6rem; } .table td:empty { display: none; } td[data-label]::before { content: attr(data-label); display: block; color: var(--soft); font-size: .8rem; } dl div { grid-template-columns: minmax(0, 1fr); gap: 0; } }
.dot, svg, .bar, .timeline td { print-color-adjust: exact; }
@media print { .skip, #filter { display: none; } .page { display: block; } .side { position: static; max-height: none; overflow: visible; } html { font-size: 10.5pt; } body { font-size: 1rem; } .page { max-width: none; padding: 0; } main section { content-visibility: visible; } h2, h3, figcaption { break-after: avoid; break-inside: avoid; } li, tr, figure { break-inside: avoid; } thead { display: table-header-group; } table, .timeline, .timeline tbody th { min-width: 0; position: static; } .table, figure .scroll { overflow: visible; } .timeline { table-layout: fixed; font-size: 6.5pt; } .timeline th, .timeline td { padding: .1rem; overflow-wrap: anywhere; } .timeline :is(th, td):first-child { width: 16%; } a { color: inherit; } }
@page { margin: 2cm; @bottom-center { content: counter(page) " / " counter(pages); } }
`;
