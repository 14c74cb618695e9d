import type { Element } from 'hast';
import { listedActivities } from '../tree/listed-activities.js';
import type { ReportTree } from '../tree/tree.js';
import { element } from './element.js';
import { NO_VALUE } from './groups.js';

/**
 * Shows the activities of one region or Sector; activities without a Sector are shown with each. One rule of a style
 * sheet hides the others, and each group has the tokens of its activities in `data-of`: there is no loop over elements,
 * which would be slow with 10,000 activities.
 */
export const FILTER_SCRIPT = `(()=>{const wide=matchMedia('(min-width:62rem)');const contents=document.querySelector('nav details');if(contents&&!wide.matches){contents.open=false;addEventListener('beforeprint',()=>{contents.open=true})}const form=document.getElementById('filter');if(!form)return;const marked=[...document.querySelectorAll('[data-activity]')];const all=new Set(marked.map(e=>e.dataset.activity)).size;const sheet=document.head.appendChild(document.createElement('style'));const said=document.getElementById('shown');const chosen=name=>{const value=form.elements[name]&&form.elements[name].value;return value?name==='sector'?[value,'-']:[value]:undefined};const is=(name,values)=>':is('+values.map(v=>'[data-'+name+(v==='-'?'=""]':'~="'+CSS.escape(v)+'"]')).join()+')';const apply=()=>{const region=chosen('region');const sector=chosen('sector');const rules=[];let kept='';for(const [name,values] of [['region',region],['sector',sector]])if(values){rules.push('main [data-'+name+']:not('+is(name,values)+')');kept+=is(name,values)}if(kept)rules.push('main [data-of]'+(region||['all']).flatMap(r=>(sector||['all']).map(s=>':not([data-of~="'+CSS.escape(r)+'/'+CSS.escape(s)+'"])')).join(''));sheet.textContent=rules.length?rules.join()+'{display:none}':'';const shown=kept?new Set([...document.querySelectorAll('[data-activity]'+kept)].map(e=>e.dataset.activity)).size:all;said.textContent=said.dataset.text.replace('{shown}',shown).replace('{count}',all)};form.hidden=false;form.addEventListener('change',apply);form.addEventListener('submit',e=>e.preventDefault());apply()})()`;

/** SHA-256 of the script, for the content security policy of the page. A test compares the two. */
export const FILTER_SCRIPT_HASH = 'sha256-4cjaWmETrHsJxtUkL4VJXsqbNxy5Qn3tblxudv30tX0=';

/** The controls of the filter. They are hidden until the script shows them: without it they have no effect. */
export function filterControls({ data, children }: ReportTree): Element[] {
  if (listedActivities(children).size === 0) return [];
  const { regions, sectors, labels } = data.document;
  const select = (name: string, label: string, options: readonly { id: string; name: string }[]) =>
    element('p', {}, [
      element('label', { htmlFor: `filter-${name}` }, label),
      element('select', { id: `filter-${name}`, name, autoComplete: 'off' }, [
        element('option', { value: '' }, labels.all),
        ...options.map((option) => element('option', { value: option.id || NO_VALUE }, option.name)),
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
