/** The page's style: readable on a phone and on paper, in light and dark. */
export const STYLE = `:root { color-scheme: light dark; --ink: #1b1f24; --soft: #57606a; --line: #d0d7de; --paper: #fff; --accent: #0b5fa5; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6edf3; --soft: #9aa4ae; --line: #3d444d; --paper: #0d1117; --accent: #6cb6ff; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.55 system-ui, "Segoe UI", "Noto Sans", Arial, sans-serif; }
header { padding: 2rem 0 1rem; border-bottom: 3px solid var(--accent); }
header h1 { margin: 0 auto; padding: 0 1.5rem; max-width: 70rem; font-size: 1.7rem; line-height: 1.25; }
.page { max-width: 70rem; margin: 0 auto; padding: 1rem 1.5rem 4rem; display: grid; gap: 2rem; }
@media (min-width: 60rem) { .page { grid-template-columns: 15rem minmax(0, 1fr); } nav { position: sticky; top: 1rem; align-self: start; } }
nav ul { list-style: none; margin: 0; padding: 0; font-size: .9rem; }
nav li { margin: .3rem 0; }
a { color: var(--accent); }
nav a { text-decoration: none; }
nav a:hover, nav a:focus { text-decoration: underline; }
h2 { margin: 2.5rem 0 .75rem; padding-top: .5rem; border-top: 1px solid var(--line); font-size: 1.35rem; }
h3 { margin: 1.5rem 0 .5rem; font-size: 1.1rem; }
main > h2:first-child { margin-top: 0; border-top: 0; }
.number { color: var(--soft); font-weight: 400; }
main ul { padding-inline-start: 1.25rem; }
main li { margin: .6rem 0; overflow-wrap: anywhere; }
main li p { margin: 0; }
main li p + p { color: var(--soft); font-size: .9rem; }
.table { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .95rem; }
th, td { border: 1px solid var(--line); padding: .4rem .6rem; text-align: start; vertical-align: top; }
@media print { nav { display: none; } .page { display: block; } h2 { break-after: avoid; } li { break-inside: avoid; } }
`;
