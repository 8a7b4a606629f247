import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What LibreOffice saves as, and the filter that does. */
const FILTERS = {
  docx: 'docx:MS Word 2007 XML',
  doc: 'doc:MS Word 97',
  pdf: 'pdf:writer_pdf_Export',
  xls: 'xls:MS Excel 97',
  xlsx: 'xlsx:Calc MS Excel 2007 XML',
  ods: 'ods:calc8',
} as const;
type Target = keyof typeof FILTERS;

const PROGRAM = 'soffice';
const LONGEST = 300_000;

export function hasOffice(): boolean {
  return spawnSync(PROGRAM, ['--version']).status === 0;
}

/** LibreOffice with a profile of its own, so that it meets no other that runs; the profile is gone after the call. */
export function withOffice(use: (convert: Convert) => void): void {
  const profile = mkdtempSync(join(tmpdir(), 'juesuan-office-'));
  try {
    use((inputs, target, folder) => convert(profile, inputs, target, folder));
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}

/** Saves files of one kind as files of another with the same names, in one run. */
export type Convert = (inputs: readonly string[], target: Target, folder: string) => void;

function convert(profile: string, inputs: readonly string[], target: Target, folder: string): void {
  const isPage = inputs.every((path) => path.endsWith('.html'));
  const { status, stderr, error } = spawnSync(
    PROGRAM,
    [
      '--headless',
      '--norestore',
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      // Else it opens a web page with what edits web pages, which saves no other kind of file.
      ...(isPage ? ['--infilter=HTML (StarWriter)'] : []),
      '--convert-to',
      FILTERS[target],
      '--outdir',
      folder,
      ...inputs,
    ],
    { encoding: 'utf8', timeout: LONGEST },
  );
  if (status !== 0) throw new Error(`LibreOffice has not saved ${target}: ${stderr}`, { cause: error });
}
