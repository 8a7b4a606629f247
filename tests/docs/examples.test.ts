import { describe, expect, it } from 'vitest';
import { EXAMPLES } from '../../fixtures/examples/index.ts';
import { readExample } from '../../fixtures/examples/read.ts';
import { check } from '../../src/engine/check.ts';
import { RULES } from '../../src/rules/index.ts';
import { everythingWrong } from '../support/findings.ts';

describe('the example of a rule', () => {
  it('belongs to a rule that there is', () => {
    const ids = new Set<string>(RULES.map(({ id }) => id));
    expect([...EXAMPLES.keys()].filter((id) => !ids.has(id))).toEqual([]);
  });

  it.each(RULES.map(({ id }) => id))('%s', async (id) => {
    const example = EXAMPLES.get(id) ?? expect.fail('it has none');
    const { sound, slipped, prior } = await readExample(example);
    const [before, after] = [sound, slipped].map((report) =>
      everythingWrong(check(report, RULES, prior)).map(({ rule }) => rule),
    );
    // Files hold but a table, and that the others are missing is told.
    expect('files' in example ? before?.filter((rule) => rule === id) : before).toEqual([]);
    expect(after).toContain(id);
  });
});
