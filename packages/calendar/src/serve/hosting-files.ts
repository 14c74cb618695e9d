import type { OutputFile } from '@regional-presence/core';
import { escapeHtml } from '../escape-html.js';
import { type FeedSetOptions, publicBase } from './feed-set.js';

/** Seconds for which clients may cache the files. */
const FILE_MAX_AGE = 3600;

/** What is below `en/` and leads to the root, as a regular expression: all of it, or feeds alone where pages are there. */
export const ENGLISH_FOLDER = '([^/]*)$';
export const ENGLISH_FEEDS = '([^/]*\\.(?:ics|jcal))$';

/** A rule of a web server: the names without a file, as a regular expression, and the name that they lead to. */
interface RedirectRule {
  names: string;
  target: string;
}

/**
 * Configuration of three web servers for a folder of feeds, to be copied: media types with their charset, caching, the
 * redirects of feeds without a file of their own, and of `/en/`, since English is at the root.
 *
 * @param redirects names of feeds by the name of the feed that they lead to.
 * @param english what is below `en/` and leads to the root.
 */
export function hostingFiles(
  redirects: ReadonlyMap<string, readonly string[]>,
  set: FeedSetOptions,
  english: string,
): OutputFile[] {
  const rules = [...redirects].map(
    ([target, names]): RedirectRule => ({ target, names: alternatives(names) }),
  );
  const base = publicBase(set);
  const folder = base === undefined ? '/calendar' : new URL(base).pathname.replace(/\/+$/, '');
  return [
    { path: 'hosting/nginx.conf', content: [nginxConfiguration(folder, rules, english)] },
    { path: 'hosting/apache.htaccess', content: [apacheConfiguration(rules, english)] },
    { path: 'hosting/web.config', content: [iisConfiguration(rules, english)] },
  ];
}

/** `afr+itu-t`, `dakar` → `afr\+itu-t|dakar`. */
const alternatives = (names: readonly string[]): string =>
  names.map((name) => name.replace(/[.+]/g, '\\$&')).join('|');

/** An argument of nginx, in quotes if it has characters other than those of plain paths and expressions. */
const nginxArgument = (text: string): string =>
  /^[\w/.~^$()|?:*+[\]\\-]*$/.test(text) ? text : `"${text.replace(/["\\]/g, '\\$&')}"`;

/** `a+b` → `a\+b`: a text as a regular expression that matches it. */
const literalExpression = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** @param folder path of the feeds, percent-encoded: nginx compares it decoded, and sends it as it is written. */
const nginxConfiguration = (folder: string, rules: readonly RedirectRule[], english: string): string => {
  const decoded = decodeURIComponent(folder);
  const rewrite = (expression: string, target: string, flag: string) =>
    `  rewrite ${nginxArgument(`^${literalExpression(decoded)}/${expression}`)} ${nginxArgument(`${folder.replaceAll('$', '%24')}/${target}`)} ${flag};`;
  const redirects = rules.map(({ names, target }) =>
    rewrite(`([a-z][a-z]/)?(?:${names})\\.(ics|jcal)$`, `$1${target}.$2`, 'redirect'),
  );
  return `# nginx, in a server block:
#   include /path/to/calendar/hosting/nginx.conf;
# Reload nginx after a build that changed this file.
location ${nginxArgument(`${decoded}/`)} {
  index index.html;
  # Behind a proxy, nginx does not know the public host and port.
  absolute_redirect off;
  types {
    text/calendar ics;
    application/calendar+json jcal;
    text/html html;
  }
  charset utf-8;
  charset_types text/calendar application/calendar+json;
  gzip on;
  gzip_vary on;
  gzip_types text/calendar application/calendar+json;
  add_header Cache-Control "public, max-age=${FILE_MAX_AGE}";
  add_header Access-Control-Allow-Origin "*";
${[rewrite(`en/${english}`, '$1', 'permanent'), ...redirects].join('\n')}
}
`;
};

const apacheConfiguration = (
  rules: readonly RedirectRule[],
  english: string,
): string => `# Apache: copy to calendar/.htaccess.
DirectoryIndex index.html
AddType text/calendar .ics
AddType application/calendar+json .jcal
AddCharset utf-8 .ics .jcal .html
<IfModule mod_deflate.c>
  AddOutputFilterByType DEFLATE text/calendar application/calendar+json
</IfModule>
<IfModule mod_headers.c>
  Header set Cache-Control "public, max-age=${FILE_MAX_AGE}"
  Header set Access-Control-Allow-Origin "*"
</IfModule>
RedirectMatch 301 ^(.*)/en/${english} $1/$2
${rules.map(({ names, target }) => `RedirectMatch 302 ^(.*/)(?:${names})\\.(ics|jcal)$ $1${target}.$2\n`).join('')}`;

const iisConfiguration = (
  rules: readonly RedirectRule[],
  english: string,
): string => `<?xml version="1.0" encoding="utf-8"?>
<!-- IIS: copy to calendar/web.config. The redirects need the URL Rewrite module. -->
<configuration>
  <system.webServer>
    <defaultDocument>
      <files>
        <clear />
        <add value="index.html" />
      </files>
    </defaultDocument>
    <staticContent>
      <remove fileExtension=".ics" />
      <mimeMap fileExtension=".ics" mimeType="text/calendar; charset=utf-8" />
      <remove fileExtension=".jcal" />
      <mimeMap fileExtension=".jcal" mimeType="application/calendar+json; charset=utf-8" />
      <clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="0.01:00:00" />
    </staticContent>
    <httpProtocol>
      <customHeaders>
        <add name="Access-Control-Allow-Origin" value="*" />
      </customHeaders>
    </httpProtocol>
    <rewrite>
      <rules>
        <rule name="English" stopProcessing="true">
          <match url="^en/${english}" />
          <action type="Redirect" url="{R:1}" redirectType="Permanent" />
        </rule>
${rules
  .map(
    ({ names, target }) => `        <rule name="${escapeHtml(target)}" stopProcessing="true">
          <match url="^([a-z][a-z]/)?(?:${escapeHtml(names)})\\.(ics|jcal)$" />
          <action type="Redirect" url="{R:1}${escapeHtml(target)}.{R:2}" redirectType="Found" />
        </rule>
`,
  )
  .join('')}      </rules>
    </rewrite>
  </system.webServer>
</configuration>
`;
