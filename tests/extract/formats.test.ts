import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/engine/check.ts';
import { extract } from '../../src/extract/index.ts';
import type { Report } from '../../src/model/index.ts';
import { recognise } from '../../src/recognise/index.ts';
import { RULES } from '../../src/rules/index.ts';
import { differencesOf } from '../bench/formats/compare.ts';
import { factsOf } from '../bench/formats/facts.ts';

const FOLDER = new URL('../../fixtures/formats/', import.meta.url);
const TWIN = 'report.txt';
const FILES = readdirSync(FOLDER).filter((name) => name.startsWith('report') && name !== TWIN);

async function read(name: string): Promise<Report> {
  const bytes = readFileSync(new URL(name, FOLDER));
  return recognise(await extract({ bytes, path: name, password: null }));
}

describe('one report in every format', () => {
  it('is one without an error', async () => {
    const { findings, counts } = check(await read(TWIN), RULES);
    expect(findings.filter(({ verdict }) => verdict !== 'rounding')).toEqual([]);
    expect(counts.holds).toBeGreaterThan(300);
  });

  it('is there as a file of each', () => {
    const kinds = FILES.map((name) => name.replace('report', ''));
    expect(kinds.toSorted()).toEqual(
      ['-gbk.xls', '.doc', '.docx', '.html', '.ods', '.pdf', '.xls', '.xlsx', '.zip'].toSorted(),
    );
  });

  it.each(FILES)('%s gives the model of the text', async (name) => {
    const [text, file] = [await read(TWIN), await read(name)];
    expect(differencesOf(factsOf(text), factsOf(file))).toEqual([]);
  });
});
