import { CommanderError } from 'commander';
import { describe, expect, it } from 'vitest';
import { colorLevel } from '../../src/cli/color.ts';
import { exitStatus } from '../../src/cli/exit-status.ts';
import { nearest } from '../../src/report/nearest.ts';
import { formatRequest, planOutputs } from '../../src/cli/outputs.ts';
import { rulesNamed, selectRules, type Selection } from '../../src/cli/select.ts';
import { openSession } from '../../src/cli/session.ts';
import { usageError } from '../../src/cli/usage.ts';
import { countOf, names, oneOf } from '../../src/cli/values.ts';
import { UsageError } from '../../src/errors.ts';
import { NOTHING, type Tally } from '../../src/report/tally.ts';
import { ACROSS, ALL, BASIC, BOUND } from '../report/checked.ts';

const found = (tally: Partial<Tally>): Tally => ({ ...NOTHING, documents: 1, ...tally });

describe('the exit status', () => {
  it.each([
    ['nothing found', found({}), {}, 0],
    ['errors', found({ error: 1 }), {}, 1],
    ['warnings below the threshold', found({ warning: 9, info: 9 }), {}, 0],
    ['warnings at the threshold', found({ warning: 1 }), { failOn: 'warning' }, 1],
    ['notes at the threshold', found({ info: 1 }), { failOn: 'info' }, 1],
    ['as many warnings as allowed', found({ warning: 2 }), { maxWarnings: 2 }, 0],
    ['more warnings than allowed', found({ warning: 3 }), { maxWarnings: 2 }, 1],
    ['an input not read, whatever else', found({ failed: 1, error: 5 }), {}, 2],
  ] as const)('of %s', (_, total, threshold, status) => {
    expect(exitStatus(total, threshold)).toBe(status);
  });
});

describe('colours', () => {
  it.each([
    ['as the screen can', undefined, {}, 2, 2],
    ['none on a pipe', undefined, {}, 0, 0],
    ['none with NO_COLOR', undefined, { NO_COLOR: '1' }, 3, 0],
    ['as ever with an empty NO_COLOR', undefined, { NO_COLOR: '' }, 3, 3],
    ['some with --color on a pipe', true, { NO_COLOR: '1' }, 0, 1],
    ['none with --no-color', false, {}, 3, 0],
  ] as const)('%s', (_, flag, environment, able, level) => {
    expect(colorLevel({ flag, environment, able })).toBe(level);
  });
});

describe('the language', () => {
  it.each([
    [['check', 'a.txt'], 'zh'],
    [['check', 'a.txt', '--lang', 'en'], 'en'],
    [['--lang=en', 'check'], 'en'],
    [['--lang', 'en', 'check', '--lang=zh'], 'zh'],
    [['check', '--lang'], 'zh'],
  ])('of %j is %s', (argv, language) => {
    expect(openSession(argv).language).toBe(language);
  });
});

describe('the nearest word', () => {
  it.each([
    ['within-tabel', 'within-table'],
    ['code-sum', 'within-table/code-sums'],
    ['something else', undefined],
    ['fr', undefined],
  ])('to %s is %s', (word, near) => {
    expect(nearest(word, ['zh', 'within-table', 'within-table/code-sums', 'naming'])).toBe(near);
  });
});

const ids = (selection: Selection): string[] => selectRules(ALL, selection).map(({ id }) => id);

describe('the choice of rules', () => {
  it('takes rules and groups in or out', () => {
    expect(ids({})).toHaveLength(ALL.length);
    expect(ids({ only: ['cross-table'] })).toEqual([BASIC.id, BOUND.id]);
    expect(ids({ only: [ACROSS.id, 'cross-table'], skip: [BOUND.id] })).toEqual([ACROSS.id, BASIC.id]);
  });

  it('knows no others', () => {
    expect(() => ids({ skip: ['cross-tables'] })).toThrow(
      '没有“cross-tables”这个规则或规则组，是不是想用 cross-table？',
    );
    expect(() => ids({ only: ['cross-table'], skip: ['cross-table'] })).toThrow(UsageError);
    expect(() => rulesNamed('cross', ALL)).toThrow(UsageError);
    expect(rulesNamed(ACROSS.id, ALL)).toEqual([ACROSS]);
  });
});

describe('formats', () => {
  it('are read with or without a file', () => {
    expect(formatRequest('json')).toEqual([{ name: 'json', path: null }]);
    expect(formatRequest('json=a=b.json', formatRequest('terminal'))).toEqual([
      { name: 'terminal', path: null },
      { name: 'json', path: 'a=b.json' },
    ]);
    expect(() => formatRequest('json=')).toThrow(UsageError);
    expect(() => formatRequest('jsno')).toThrow('是不是想用 json？');
  });

  it('go where they are sent, the terminal report to standard output', () => {
    expect(planOutputs([], undefined, [])).toEqual([{ name: 'terminal', path: null }]);
    const both = formatRequest('jsonl', formatRequest('json=a.json'));
    expect(planOutputs(both, 'b.jsonl', ['c.txt'])).toEqual([
      { name: 'json', path: 'a.json' },
      { name: 'jsonl', path: 'b.jsonl' },
    ]);
  });

  it('never go to one place, nor over an input', () => {
    expect(() => planOutputs(formatRequest('jsonl=./a', formatRequest('json=a')), undefined, [])).toThrow(
      UsageError,
    );
    expect(() => planOutputs(formatRequest('jsonl', formatRequest('json')), 'a', [])).toThrow(UsageError);
    expect(() => planOutputs([], './in.txt', ['in.txt'])).toThrow(UsageError);
    expect(() => planOutputs(formatRequest('json=a'), 'b', [])).toThrow(UsageError);
  });
});

describe('values', () => {
  it('are one of a few, a count, or names', () => {
    expect(oneOf('--x', ['a', 'b'])('b')).toBe('b');
    expect(() => oneOf('--x', ['a', 'b'])('c')).toThrow('--x 的值“c”不对，可以用 a、b');
    expect(countOf('--n')('12')).toBe(12);
    for (const wrong of ['', '-1', '1.5', '1e3', 'x'])
      expect(() => countOf('--n')(wrong)).toThrow(UsageError);
    expect(names('a, b，c,', ['z'])).toEqual(['z', 'a', 'b', 'c']);
  });
});

describe('what commander says', () => {
  it('is passed on where it is not known', () => {
    const error = new CommanderError(1, 'commander.other', 'error: something new');
    expect(usageError(error).words).toEqual({ zh: 'something new', en: 'something new' });
  });
});
