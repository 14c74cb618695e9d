import { type ExecFileException, execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Writer } from '@regional-presence/core';
import { type DocxWriterOptions, docxWriter } from '@regional-presence/report-docx';

/** Programs that turn a Word file into a PDF, by the names under which LibreOffice is installed. */
const PROGRAMS = ['soffice', 'libreoffice', '/Applications/LibreOffice.app/Contents/MacOS/soffice'] as const;

/** LibreOffice takes some seconds to start; a document that takes longer than this is stuck, in milliseconds. */
const TIMEOUT = 120_000;

/**
 * Writes a document as a PDF with LibreOffice, which must be installed. The bytes are those of LibreOffice: unlike those of
 * the other formats they differ with its version and the time.
 */
export const pdfWriter: Writer<DocxWriterOptions> = {
  name: 'pdf',
  mediaType: 'application/pdf',
  extension: 'pdf',
  async *write(dataset, options = {}) {
    const folder = await mkdtemp(join(tmpdir(), 'presence-pdf-'));
    try {
      const chunks: Uint8Array[] = [];
      for await (const chunk of docxWriter.write(dataset, { ...options, forPages: true }))
        chunks.push(chunk as Uint8Array);
      const path = join(folder, 'document.docx');
      await writeFile(path, Buffer.concat(chunks));
      await convertToPdf(path, folder);
      yield await readFile(join(folder, 'document.pdf'));
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};

/** Converts with the first program that there is, in a profile of its own: an open LibreOffice is not disturbed. */
async function convertToPdf(path: string, folder: string): Promise<void> {
  const profile = pathToFileURL(join(folder, 'profile')).href;
  const options = [
    `-env:UserInstallation=${profile}`,
    '--headless',
    '--convert-to',
    'pdf',
    '--outdir',
    folder,
  ];
  for (const program of PROGRAMS) {
    const fault = await run(program, [...options, path]);
    if (fault === undefined) return;
    if (fault.code !== 'ENOENT') throw new Error(`LibreOffice could not write the PDF: ${fault.message}`);
  }
  throw new Error('A PDF is written with LibreOffice, which was not found. Install it, or write --to docx.');
}

const run = (program: string, options: readonly string[]): Promise<ExecFileException | undefined> =>
  new Promise((resolve) => {
    execFile(program, [...options], { timeout: TIMEOUT }, (error) => resolve(error ?? undefined));
  });
