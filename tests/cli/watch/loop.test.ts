import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Check, Frame } from '../../../src/cli/watch/loop.ts';
import { checkAgainAndAgain } from '../../../src/cli/watch/loop.ts';
import { countFindings, difference } from '../../../src/cli/watch/seen.ts';
import { openSession, type ExitStatus } from '../../../src/cli/session.ts';
import { InputError, UsageError } from '../../../src/errors.ts';
import type { Outcome } from '../../../src/report/index.ts';
import { BROKEN, CLEAN, SUSPECT, outcomeOf } from '../../report/checked.ts';

const SESSION = openSession([]);
const USAGE = new UsageError({ zh: '配置不对', en: 'the config is wrong' });

const broken = outcomeOf(BROKEN);
const clean = outcomeOf(CLEAN);
const other = outcomeOf({ ...SUSPECT, path: 'reports/b.txt' });
const unread: Outcome = {
  kind: 'failed',
  error: new InputError('damaged', 'reports/a.txt', { zh: '坏了', en: 'damaged' }),
};

afterEach(() => {
  vi.restoreAllMocks();
});

/** What a check gives: a status with what its outputs see, or an error. */
type Given = readonly [ExitStatus, ...Outcome[]] | Error;

/** Checks as often as something is given; what was said of each, and the status in the end. */
async function watched(...given: readonly Given[]): Promise<{ status: ExitStatus; said: string[] }> {
  const left = [...given];
  const check: Check = async (also) => {
    const next = left.shift() ?? [0];
    if (next instanceof Error) throw next;
    const [status, ...outcomes] = next;
    await Promise.all(outcomes.map((outcome) => also.take(outcome)));
    return status;
  };
  const said: string[] = [];
  const frame: Frame = {
    open: async (changed) => {
      said.push(`after ${changed.join(' ')}`);
    },
    close: (before, after) => {
      const change = before && after ? difference(before, after) : null;
      const total = after ? countFindings(after) : 'stopped';
      said.push([total, ...(change ? [`-${change.mended}`, `+${change.appeared}`] : [])].join(' '));
    },
  };
  const status = await checkAgainAndAgain(check, saves(given.length - 1), frame, SESSION);
  return { status, said };
}

async function* saves(count: number): AsyncGenerator<readonly string[]> {
  for (let nth = 1; nth <= count; nth += 1) yield [`save-${nth}`];
}

describe('checks that follow one another', () => {
  it.each<[string, readonly Given[], ExitStatus, readonly string[]]>([
    ['one alone', [[1, broken]], 1, ['1']],
    [
      'what was mended',
      [
        [1, broken],
        [0, clean],
      ],
      0,
      ['1', 'after save-1', '0 -1 +0'],
    ],
    [
      'what is new',
      [
        [0, clean],
        [1, broken],
      ],
      1,
      ['0', 'after save-1', '1 -0 +1'],
    ],
    [
      'what stays',
      [
        [1, broken],
        [1, broken],
      ],
      1,
      ['1', 'after save-1', '1 -0 +0'],
    ],
    [
      'findings of a report that could not be read, as they were',
      [
        [1, broken, other],
        [2, unread, other],
        [1, clean, other],
      ],
      1,
      ['2', 'after save-1', '2 -0 +0', 'after save-2', '1 -1 +0'],
    ],
    [
      'nothing of a report that is gone',
      [
        [1, broken, other],
        [1, other],
      ],
      1,
      ['2', 'after save-1', '1 -0 +0'],
    ],
    [
      'all of a report that has come',
      [
        [1, other],
        [1, broken, other],
      ],
      1,
      ['1', 'after save-1', '2 -0 +1'],
    ],
    [
      'a check that could not be carried out, and the next against the one before it',
      [[1, broken], USAGE, [0, clean]],
      0,
      ['1', 'after save-1', 'stopped', 'after save-2', '0 -1 +0'],
    ],
    ['the last one in vain', [[0, clean], USAGE], 2, ['0', 'after save-1', 'stopped']],
  ])('tell %s', async (_, given, status, said) => {
    const told = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    expect(await watched(...given)).toEqual({ status, said });
    expect(told.mock.calls.flat()).toEqual(given.includes(USAGE) ? ['错误：配置不对。\n'] : []);
  });

  it('are none where the first cannot be carried out', async () => {
    await expect(watched(USAGE, [0, clean])).rejects.toBe(USAGE);
  });

  it('do not hide a defect', async () => {
    const defect = new RangeError('defect');
    await expect(watched([0, clean], defect)).rejects.toBe(defect);
  });
});

describe('a finding that others follow from', () => {
  it('is the same where one of these leads', () => {
    const prints = ['a', 'b', 'c'];
    const before = { findings: new Map([['x', [prints]]]), failed: 0 };
    const after = { findings: new Map([['x', [prints.toReversed(), ['d']]]]), failed: 0 };
    expect(difference(before, after)).toEqual({ mended: 0, appeared: 1 });
  });
});
