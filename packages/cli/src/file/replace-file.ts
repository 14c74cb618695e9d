import { open, rename, rm } from 'node:fs/promises';
import { type Dataset, datasetWriter } from '@regional-presence/core';

/** Writes a dataset next to a file, and moves it there when it is complete. */
export async function replaceFile(path: string, dataset: Dataset): Promise<void> {
  const part = `${path}.${process.pid}.part`;
  try {
    const handle = await open(part, 'w', 0o600);
    try {
      for await (const chunk of datasetWriter.write(dataset)) await handle.writeFile(chunk);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(part, path);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}
