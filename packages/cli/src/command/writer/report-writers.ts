export { checkedSections, htmlWriter, markdownWriter } from '@regional-presence/report';
