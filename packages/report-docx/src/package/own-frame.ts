import type { DocumentData } from '@regional-presence/report';
import { typographyOf } from '../language.js';
import { A4_PAGE } from '../template/page-setup.js';
import { pageFooterXml, pageHeaderXml } from './header-footer.js';
import { numberingXml } from './numbering.js';
import type { PackageBuilder } from './package-builder.js';
import type { PackageFrame } from './package-frame.js';
import { settingsXml } from './parts.js';
import { fontTableXml, stylesXml } from './styles.js';

/** The kinds of the parts of `word/`, in the order of their relationships. */
const PART_KINDS = [
  ['styles', 'styles'],
  ['numbering', 'numbering'],
  ['settings', 'settings'],
  ['fontTable', 'fontTable'],
  ['footnotes', 'footnotes'],
  ['header1', 'header'],
  ['footer1', 'footer'],
] as const;

/** The frame of a document without a template: A4, the title in the header, the number of the page in the footer. */
export function ownFrame(document: DocumentData, builder: PackageBuilder): PackageFrame {
  const { language, labels } = document;
  const ids = new Map(PART_KINDS.map(([name, kind]) => [name, builder.addPart(kind, `${name}.xml`)]));
  const [header, footer] = [ids.get('header1'), ids.get('footer1')];
  return {
    parts: PART_KINDS.filter(([name]) => name !== 'footnotes').map(([name, kind]) => ({
      path: `${name}.xml`,
      kind,
    })),
    images: new Map(),
    section:
      `<w:sectPr><w:headerReference w:type="default" r:id="${header}"/><w:footerReference w:type="default" r:id="${footer}"/><w:footerReference w:type="first" r:id="${footer}"/>` +
      `${A4_PAGE.properties}<w:titlePg/>${builder.rightToLeft ? '<w:bidi/>' : ''}</w:sectPr>`,
    content: (xml) => xml,
    *files() {
      yield ['styles.xml', stylesXml(typographyOf(language))];
      yield ['numbering.xml', numberingXml(builder)];
      yield ['settings.xml', settingsXml(language)];
      yield ['fontTable.xml', fontTableXml()];
      yield ['header1.xml', pageHeaderXml(document, builder)];
      yield ['footer1.xml', pageFooterXml(labels.page, builder)];
    },
  };
}
