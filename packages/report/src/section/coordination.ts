import { type CoordinationMechanism, type Dataset, textIn } from '@regional-presence/core';
import { type Block, list, paragraph, text } from '../tree';
import { capitalized } from '../words';

const KIND = {
  call: 'calls',
  meeting: 'meetings',
  'focal-point': 'focal point',
  support: 'support',
} as const;

const lead = ({ kind, bureau, frequency }: CoordinationMechanism): string =>
  capitalized([frequency, bureau, KIND[kind]].filter((word) => word !== undefined).join(' '));

/** The mechanisms of coordination with the bureaux: of all regions, or of one. */
export function coordination(data: Dataset, region?: string): Block[] {
  const mechanisms = data.coordination.filter((mechanism) => mechanism.region === region);
  if (mechanisms.length === 0)
    return region ? [] : [paragraph(text('No mechanism of coordination was reported.'))];
  return [
    list(
      ...mechanisms.map((mechanism) => [
        paragraph(text(`${lead(mechanism)}: ${textIn(mechanism.description).text}`)),
      ]),
    ),
  ];
}
