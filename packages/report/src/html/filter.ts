import type { Element } from 'hast';
import type { ReportTree } from '../tree/tree';
import { element } from './element';

/**
 * Shows the activities of one region or Sector. What is hidden is hidden by a rule of the style sheet, so that ten
 * thousand activities need no loop.
 */
export const FILTER_SCRIPT = `(()=>{const wide=matchMedia('(min-width:62rem)');const contents=document.querySelector('nav details');if(contents&&!wide.matches)contents.open=false;const form=document.getElementById('filter');if(!form)return;const marked=[...document.querySelectorAll('[data-activity]')];const all=new Set(marked.map(e=>e.dataset.activity)).size;const sheet=document.head.appendChild(document.createElement('style'));const said=document.getElementById('shown');const apply=()=>{const rules=[];const kept=[];for(const name of ['region','sector']){const field=form.elements[name];if(field&&field.value){const is='[data-'+name+'="'+CSS.escape(field.value)+'"]';rules.push('main [data-'+name+']:not('+is+')');kept.push(is)}}sheet.textContent=rules.length?rules.join(',')+'{display:none}':'';const shown=rules.length?new Set([...document.querySelectorAll('[data-activity]'+kept.join(''))].map(e=>e.dataset.activity)).size:all;said.textContent=said.dataset.text.replace('{shown}',shown).replace('{count}',all)};form.hidden=false;form.addEventListener('change',apply);form.addEventListener('submit',e=>e.preventDefault());apply()})()`;

/** SHA-256 of the script, by which the page's policy knows it. A test holds the two against each other. */
export const FILTER_SCRIPT_HASH = 'sha256-82Kb0iMnN/F6jW68VS73PzPQsLq4Kfdv4T3FGhyMZyk=';

/** The controls; hidden until the script shows them, so that nobody sees what does nothing. */
export function filterControls({ data }: ReportTree): Element[] {
  const { regions, sectors, labels } = data.document;
  const select = (name: string, label: string, options: readonly { id: string; name: string }[]) =>
    element('p', {}, [
      element('label', { htmlFor: `filter-${name}` }, label),
      element('select', { id: `filter-${name}`, name, autoComplete: 'off' }, [
        element('option', { value: '' }, labels.all),
        ...options.map((option) => element('option', { value: option.id }, option.name)),
      ]),
    ]);
  const fields = [
    ...(regions.length > 1 ? [select('region', labels.region, regions)] : []),
    ...(sectors.length > 1 ? [select('sector', labels.sector, sectors)] : []),
  ];
  if (fields.length === 0) return [];
  return [
    element('form', { id: 'filter', role: 'search', ariaLabel: labels.region, hidden: true }, [
      ...fields,
      element('p', { id: 'shown', role: 'status', dataText: labels.shown }),
    ]),
  ];
}
