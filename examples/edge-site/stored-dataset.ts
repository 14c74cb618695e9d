import { Dataset } from '@regional-presence/core';

/** The part of a bucket of R2 that is used. */
export interface Store {
  get(
    key: string,
    options: { onlyIf: { etagDoesNotMatch?: string } },
  ): Promise<{ etag: string; text?: () => Promise<string> } | null>;
}

/** What a monitor may know of the dataset. */
export interface Health {
  status: 'ok' | 'unavailable';
  events: number;
  /** When the dataset that is served was read, in UTC; `null` if none was. */
  loaded: string | null;
  /** When the store or the file in it could not be read; `null` if the last attempt succeeded. */
  failed: string | null;
}

/**
 * A dataset in a store. It is read again when it has changed, which is looked up once in a while; if it is missing or
 * is not a dataset, the last good one is still served.
 */
export class StoredDataset {
  private dataset: Dataset | undefined;
  private etag: string | undefined;
  private checkedAt = Number.NEGATIVE_INFINITY;
  private checking: Promise<void> | undefined;
  private loaded: string | null = null;
  private failed: string | null = null;

  /** @param checkSeconds for how long an answer of the store counts. */
  constructor(
    private readonly store: Store,
    private readonly key: string,
    private readonly checkSeconds: number,
  ) {}

  /** The dataset. @throws Error if none was ever read. */
  async current(): Promise<Dataset> {
    if (Date.now() - this.checkedAt >= this.checkSeconds * 1000) {
      this.checking ??= this.check().finally(() => {
        this.checking = undefined;
      });
      await this.checking;
    }
    if (!this.dataset) throw new Error(`${this.key} could not be read from the store.`);
    return this.dataset;
  }

  get health(): Health {
    return {
      status: this.dataset ? 'ok' : 'unavailable',
      events: this.dataset?.events.length ?? 0,
      loaded: this.loaded,
      failed: this.failed,
    };
  }

  private async check(): Promise<void> {
    try {
      const onlyIf = this.etag === undefined ? {} : { etagDoesNotMatch: this.etag };
      const found = await this.store.get(this.key, { onlyIf });
      if (!found) throw new Error('it is not in the store');
      if (found.text) {
        this.dataset = Dataset.parse(JSON.parse(await found.text()));
        this.loaded = new Date().toISOString();
      }
      this.etag = found.etag;
      this.failed = null;
    } catch (error) {
      this.failed = new Date().toISOString();
      const reason = (error as Error).message.replace(/\s+/g, ' ').slice(0, 400);
      console.error(`${this.key}: ${reason}`);
    }
    this.checkedAt = Date.now();
  }
}
