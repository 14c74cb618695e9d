import type { Language } from '@regional-presence/core';
import type { SiteData } from '../site/site-data.js';
import { xmlText } from './xml-text.js';

/** Most addresses of a file: sitemaps.org allows 50,000. */
const MAX_SITEMAP_ADDRESSES = 50_000;

/** A page that exists in each language. */
export type PageOfLanguages = (language: Language) => string;

/** The pages of a site for search engines (sitemaps.org). Each page has the links to its versions in other languages. */
export function sitemapFiles(
  pages: readonly PageOfLanguages[],
  { base, languages }: SiteData,
): { path: string; write(): string }[] {
  const addresses = languages.flatMap((language) => pages.map((page) => ({ page, language })));
  const count = Math.ceil(addresses.length / MAX_SITEMAP_ADDRESSES);
  const partAt = (i: number) => addresses.slice(i * MAX_SITEMAP_ADDRESSES, (i + 1) * MAX_SITEMAP_ADDRESSES);
  const write = (i: number) => sitemapPart(partAt(i), base!);
  if (count <= 1) return [{ path: 'sitemap.xml', write: () => write(0) }];
  const paths = Array.from({ length: count }, (_, i) => `sitemap-${i + 1}.xml`);
  return [
    { path: 'sitemap.xml', write: () => sitemapIndex(paths, base!) },
    ...paths.map((path, i) => ({ path, write: () => write(i) })),
  ];
}

function sitemapPart(
  addresses: readonly { page: PageOfLanguages; language: Language }[],
  base: string,
): string {
  const entries = addresses.map(
    ({ page, language }) => `<url><loc>${xmlText(`${base}/${page(language)}`)}</loc></url>\n`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${entries.join('')}</urlset>
`;
}

const sitemapIndex = (
  paths: readonly string[],
  base: string,
): string => `<?xml version="1.0" encoding="utf-8"?>
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${paths.map((path) => `<sitemap><loc>${xmlText(`${base}/${path}`)}</loc></sitemap>\n`).join('')}</sitemapindex>
`;
