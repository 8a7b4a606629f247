import { describe, expect, it } from 'vitest';
import { parse } from '../../src/parse.ts';
import { attribute, elementsOf, hasClass } from '../support/html.ts';
import { checkedReport, pageOf } from '../report/html/pages.ts';
import { corpusFile } from './corpus.ts';

const MOST_BYTES = 1_500_000;

describe('HTML page of a report with 69 forms', async () => {
  const checked = checkedReport(await parse(corpusFile('gulou-2024/report.txt'), 'report.txt'));
  const page = pageOf([checked]);

  it('is no larger than a mail takes', () => {
    expect(Buffer.byteLength(page)).toBeLessThan(MOST_BYTES);
  });

  it('has a place for every printed figure, and a link for every finding', () => {
    const elements = elementsOf(page);
    const ids = new Set(elements.map((element) => attribute(element, 'id')));
    const printed = checked.result.coverage.flatMap((part) => part.printed);
    expect(printed.filter(({ key }) => !ids.has(key) && !hasCutName(key))).toEqual([]);
    expect(elements.filter((element) => hasClass(element, 'finding'))).toHaveLength(
      checked.result.findings.filter(({ verdict }) => verdict !== 'rounding').length,
    );
  });
});

/** Long keys are cut, and blanks in them are not kept. */
function hasCutName(key: string): boolean {
  return key.length > 80 || /\s/u.test(key);
}
