import type { Dataset } from '@regional-presence/core';
import type { CommandContext } from '../command/context.js';
import { currentInstant } from '../command/current-instant.js';
import { replaceFile } from '../file/replace-file.js';
import type { Health } from './health.js';
import type { LoadResult } from './load-request.js';

/** What the server serves: the last dataset that was loaded. */
export class ServedData {
  private loadedAt = '';
  private failedAt: string | null = null;
  private dataset: Dataset | undefined;

  /** @param stateFile where each dataset is kept for the next run. */
  constructor(
    private readonly stateFile: string | undefined,
    private readonly context: CommandContext,
  ) {}

  /** The dataset; `undefined` before the first one is loaded. */
  get current(): Dataset | undefined {
    return this.dataset;
  }

  get health(): Health {
    return {
      status: 'ok',
      events: this.dataset?.events.length ?? 0,
      loaded: this.loadedAt,
      failed: this.failedAt,
    };
  }

  /** Serves the first dataset. */
  async start(dataset: Dataset): Promise<void> {
    this.dataset = dataset;
    this.loadedAt = currentInstant();
    await this.keep(dataset);
  }

  /** Serves the dataset of a reload, or still the previous one if the reload failed. Says which. */
  async reload(result: LoadResult): Promise<void> {
    const { terminal, t } = this.context;
    if ('failure' in result) {
      this.failedAt = currentInstant();
      const n = this.dataset!.events.length;
      terminal.err(result.details);
      terminal.err(`${t('serve/reloadFailed', { n, detail: result.failure })}\n`);
      return;
    }
    this.failedAt = null;
    terminal.err(result.details);
    await this.start(result.dataset);
    terminal.err(`${t('serve/reloaded', { n: result.dataset.events.length })}\n${result.changes}`);
    const { lost } = result;
    if (lost) terminal.err(`${t('serve/fileGone', { files: lost.files.join(', '), n: lost.events })}\n`);
  }

  /** Writes the dataset for the next run. The server goes on if the disk is full. */
  private async keep(dataset: Dataset): Promise<void> {
    if (this.stateFile === undefined) return;
    const { terminal, t } = this.context;
    try {
      await replaceFile(this.stateFile, dataset);
    } catch (error) {
      const detail = (error as Error).message;
      terminal.err(`${t('serve/stateNotKept', { path: this.stateFile, detail })}\n`);
    }
  }
}
