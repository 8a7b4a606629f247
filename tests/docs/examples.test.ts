import { describe, expect, it } from 'vitest';
import { EXAMPLES } from '../../fixtures/examples/index.ts';
import { checking } from '../../fixtures/examples/checked.ts';
import { readSlipped, readSound } from '../../fixtures/examples/read.ts';
import type { Report } from '../../src/model/index.ts';
import { RULES } from '../../src/rules/index.ts';
import { everythingWrong } from '../support/findings.ts';

describe('the example of a rule', () => {
  it('belongs to a rule that there is', () => {
    const ids = new Set<string>(RULES.map(({ id }) => id));
    expect([...EXAMPLES.keys()].filter((id) => !ids.has(id))).toEqual([]);
  });

  it.each(RULES.map(({ id }) => id))('%s', async (id) => {
    const example = EXAMPLES.get(id) ?? expect.fail('it has none');
    const check = await checking(example);
    const told = (report: Report): string[] => everythingWrong(check(report, RULES)).map(({ rule }) => rule);
    const before = told(await readSound(example));
    // Files hold but a table, and that the others are missing is told.
    expect('files' in example ? before.filter((rule) => rule === id) : before).toEqual([]);
    expect(told(await readSlipped(example))).toContain(id);
  });
});
