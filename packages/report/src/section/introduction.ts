import { type Dataset, sourceLabel, textIn } from '@regional-presence/core';
import { countryName } from '@regional-presence/reference';
import { periodText } from '../period-text';
import { type Block, paragraph, text } from '../tree';
import { counted, joined, numberWord } from '../words';

/** Where ITU is present: the regions and their offices, counted. */
export function introduction(data: Dataset): Block[] {
  const blocks: Block[] = [];
  const kinds = (kind: string) => data.offices.filter((office) => office.kind === kind).length;
  const sorts = [
    `${numberWord(kinds('regional'))} regional offices`,
    `${numberWord(kinds('area'))} area offices`,
    ...(kinds('headquarters') > 0 ? ['the ITU Office for Europe, situated at headquarters'] : []),
  ];
  blocks.push(
    paragraph(
      text(
        `ITU is present in ${numberWord(data.regions.length)} regions through ${numberWord(data.offices.length)} offices: ${joined(sorts)}.`,
      ),
    ),
  );
  for (const { stated, listed, subject, sources } of data.statements.filter(
    (s) => s.stated !== s.listed.length,
  )) {
    const where = sources.map(sourceLabel).join(', ');
    blocks.push(
      paragraph(
        text(
          `${where} states ${numberWord(stated)} ${textIn(subject).text}; ${numberWord(listed.length)} are listed.`,
        ),
      ),
    );
  }
  blocks.push({
    type: 'table',
    head: [[text('Region')], [text('Offices')], [text('Regional telecommunication organizations')]],
    rows: data.regions.map((region) => [
      [text(`${textIn(region.name).text} (${region.id})`)],
      [text(officesOf(data, region.id))],
      [text(region.organizations.join(', '))],
    ]),
  });
  const general = data.reportingPeriods.find(({ region }) => region === undefined)?.period;
  for (const { period, region } of data.reportingPeriods) {
    if (region && period === general) continue;
    const name = region && data.regions.find(({ id }) => id === region);
    const whose = name ? `The reporting period of ${textIn(name.name).text}` : 'The reporting period';
    blocks.push(paragraph(text(`${whose} is ${periodText(period)}.`)));
  }
  const events = counted(data.events.length, 'event');
  const rest = [
    counted(data.series.length, 'series', 'series'),
    counted(data.projects.length, 'project'),
    counted(data.engagements.length, 'engagement'),
  ];
  blocks.push(paragraph(text(`It covers ${joined([events, ...rest])}.`)));
  return blocks;
}

function officesOf(data: Dataset, region: string): string {
  const order = ['regional', 'headquarters', 'area'];
  return data.offices
    .filter((office) => office.region === region)
    .sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
    .map((office) => {
      const city = `${textIn(office.city).text}, ${countryName(office.country)}`;
      return office.kind === 'headquarters'
        ? `${textIn(office.name).text} (${city})`
        : `${city} (${office.kind})`;
    })
    .join('; ');
}
