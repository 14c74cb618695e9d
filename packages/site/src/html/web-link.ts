import type { ElementContent } from 'hast';
import { h } from 'hastscript';

/** A link to another site; without the link where the address is none of the web: `javascript:…`. */
export const webLink = (address: string, content: ElementContent): ElementContent =>
  /^https?:\/\//i.test(address)
    ? h('a', { href: address, rel: 'noopener' }, [content])
    : h('span', [content]);
