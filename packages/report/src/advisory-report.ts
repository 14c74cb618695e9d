import { checkDataset, type Dataset, type Office, type Problem, textIn } from '@regional-presence/core';
import { coordination } from './section/coordination';
import { introduction } from './section/introduction';
import { mandates } from './section/mandates';
import { openPoints } from './section/open-points';
import { regionSection } from './section/region';
import { type Block, type ReportDocument, text } from './tree';

/**
 * The report to a Sector's advisory group that Resolution 25 asks for: introduction with the offices, the
 * mandates, coordination, a section for each region with its activities by theme, and what is open.
 *
 * @param problems what is told as open; those of the checks where it is not given.
 */
export function advisoryReport(
  data: Dataset,
  problems: readonly Problem[] = checkDataset(data),
): ReportDocument {
  const title = 'ITU regional presence: report to the advisory group';
  const blocks: Block[] = [];
  let number = 0;
  const section = (id: string, name: string, content: (number: string) => Block[]) => {
    number++;
    blocks.push({ type: 'heading', level: 2, id, number: String(number), children: [text(name)] });
    blocks.push(...content(String(number)));
  };
  section('introduction', 'Introduction', () => introduction(data));
  section('mandates', 'Mandates', () => mandates(data));
  section('coordination', 'Coordination with the regions', () => coordination(data));
  for (const region of data.regions) {
    const id = region.id.toLowerCase();
    const office = data.offices.find((o) => o.region === region.id && o.kind !== 'area');
    section(id, regionTitle(textIn(region.name).text, office), (n) => regionSection(data, region.id, id, n));
  }
  const homeless = [...data.events, ...data.series, ...data.projects, ...data.engagements].some(
    (a) => !a.region,
  );
  if (homeless)
    section('no-region', 'Activities of no region', (n) => regionSection(data, undefined, 'no-region', n));
  section('open', 'What is open', () => openPoints(problems));
  return { title, language: 'en', blocks };
}

const regionTitle = (region: string, office: Office | undefined): string =>
  office ? `${region} – ${textIn(office.name).text}` : region;
