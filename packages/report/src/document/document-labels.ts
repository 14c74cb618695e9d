import type { DocumentTranslate } from '../text/translator.js';
import type { DocumentLabels } from '../tree/tree.js';

/** The fixed text that the formats add to a document. */
export const documentLabels = (t: DocumentTranslate): DocumentLabels => ({
  contents: t('label.contents'),
  region: t('column.region'),
  sector: t('label.sector'),
  all: t('label.all'),
  shown: t('label.shown', { shown: '{shown}', total: '{count}' }),
  page: t('label.page', { page: '{page}', pages: '{pages}' }),
  figure: t('label.figure'),
  sources: t('label.sources'),
  back: t('label.back'),
  skip: t('label.skip'),
});
