import type { CollectionName } from '@regional-presence/core';
import type { RecordColumn } from './record-columns.js';

/** The profiles of the Data Package standard, version 2. */
const PROFILES = 'https://datapackage.org/profiles/2.0';

/** A resource name of the standard: lower case, with hyphens. */
export const resourceName = (collection: CollectionName): string =>
  collection.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The columns with the id of a record of another table. */
const REFERENCES: Readonly<Record<string, CollectionName>> = {
  region: 'regions',
  office: 'offices',
  sector: 'sectors',
  series: 'series',
  project: 'projects',
  instrument: 'instruments',
};

interface Resource {
  collection: CollectionName;
  columns: readonly RecordColumn[];
  /** Counted while the table is written. */
  bytes: number;
}

/** The description of the written tables: `datapackage.json`. */
export class DataPackage {
  private readonly resources: Resource[] = [];

  add(collection: CollectionName, columns: readonly RecordColumn[]): Resource {
    const resource = { collection, columns, bytes: 0 };
    this.resources.push(resource);
    return resource;
  }

  text(): string {
    const tables = new Set(this.resources.map(({ collection }) => collection));
    const description = {
      $schema: `${PROFILES}/datapackage.json`,
      name: 'regional-presence',
      title: 'Activities of ITU’s regional presence',
      description:
        'Each table is a collection of the dataset, and each row is a record. A cell that a spreadsheet would run as a formula begins with an apostrophe.',
      resources: this.resources.map((resource) => describeResource(resource, tables)),
    };
    return `${JSON.stringify(description, null, 2)}\n`;
  }
}

function describeResource(
  { collection, columns, bytes }: Resource,
  tables: ReadonlySet<CollectionName>,
): object {
  const references = columns.flatMap(({ name, type }) => {
    const target = REFERENCES[name];
    return target && target !== collection && type === 'string' && tables.has(target)
      ? [{ fields: [name], reference: { resource: resourceName(target), fields: [`${target}.id`] } }]
      : [];
  });
  return {
    $schema: `${PROFILES}/dataresource.json`,
    name: resourceName(collection),
    type: 'table',
    path: `${resourceName(collection)}.csv`,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes,
    dialect: { $schema: `${PROFILES}/tabledialect.json`, delimiter: ',', lineTerminator: '\r\n' },
    schema: {
      $schema: `${PROFILES}/tableschema.json`,
      fields: columns.map(describeField),
      primaryKey: [`${collection}.id`],
      ...(references.length > 0 ? { foreignKeys: references } : {}),
    },
  };
}

function describeField({ name, type, required, values, description }: RecordColumn): object {
  const constraints = { ...(required ? { required } : {}), ...(values ? { enum: values } : {}) };
  return {
    name,
    type,
    ...(description ? { description } : {}),
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  };
}
