import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { lineOf, progressOf, type Step, type Surroundings } from '../../src/cli/progress.ts';
import { eraseLine } from '../../src/io/status-line.ts';
import { speaker } from '../../src/report/language.ts';
import { displayWidth } from '../../src/report/terminal/width.ts';

const SAY = { say: speaker('zh') };
const READ: Step = { stage: 'read', path: '报告.pdf', nth: 3, of: 12 };
const CHECK: Step = { ...READ, stage: 'check' };

afterEach(eraseLine);

/** A terminal with a clock that is set by hand; all files are of one size. */
function terminal({
  bytes = 0,
  columns = 60,
  ...given
}: Partial<Surroundings['screen']> & { bytes?: number }): {
  written: () => string;
  setClock: (milliseconds: number) => void;
  surroundings: Surroundings;
} {
  let text = '';
  let now = 40;
  const write = (piece: string, done?: () => void): boolean => {
    text += piece;
    done?.();
    return true;
  };
  return {
    written: () => text,
    setClock: (milliseconds) => {
      now = milliseconds;
    },
    surroundings: {
      screen: { isTTY: true, columns, write, ...given },
      environment: {},
      clock: () => now,
      sizeOf: () => bytes,
    },
  };
}

describe('progress', () => {
  it('is told once half a second has passed, at every step from then on', async () => {
    const { written, setClock, surroundings } = terminal({});
    const progress = progressOf({}, SAY, surroundings);
    setClock(539);
    await progress(READ);
    expect(written()).toBe('');
    setClock(540);
    await progress(CHECK);
    expect(written()).toBe('\r\u001B[K核对 报告.pdf（3/12）…');
    await progress({ stage: 'write', path: '结果.xlsx' });
    expect(written().endsWith('\r\u001B[K写出 结果.xlsx…')).toBe(true);
  });

  it('is told at once of a large file, for nothing can be told while it is read', async () => {
    const { written, surroundings } = terminal({ bytes: 200_000 });
    await progressOf({}, { say: speaker('en') }, surroundings)(READ);
    expect(written()).toBe('\r\u001B[KReading 报告.pdf (3/12)…');
  });

  it.each<[string, { quiet?: boolean }, Partial<Surroundings['screen']>, Surroundings['environment']]>([
    ['is piped', {}, { isTTY: false }, {}],
    ['is a log of CI', {}, {}, { CI: 'true' }],
    ['is a dumb terminal', {}, {}, { TERM: 'dumb' }],
    ['is to be quiet', { quiet: true }, {}, {}],
    ['is too narrow for a line', {}, { columns: 10 }, {}],
  ])('is not told where standard error %s', async (_, flags, screen, environment) => {
    const { written, surroundings } = terminal({ bytes: 1_000_000, ...screen });
    await progressOf(flags, SAY, { ...surroundings, environment })(READ);
    expect(written()).toBe('');
  });

  it('takes eighty columns where the terminal does not tell how many it has', async () => {
    const { written, surroundings } = terminal({ bytes: 1_000_000, columns: 0 });
    await progressOf({}, SAY, surroundings)({ stage: 'read', path: 'a'.repeat(100) });
    expect(displayWidth(written().slice(4))).toBe(76);
  });
});

describe('the line of progress', () => {
  it.each([
    ['whole', '报告/甲局.pdf', 40, '读取 报告/甲局.pdf…'],
    ['with the end of a long path', '二〇二四年/各单位决算/鼓楼区财政局.pdf', 24, '读取 …/鼓楼区财政局.pdf…'],
    ['in as many columns as there are', '甲乙丙丁戊己庚辛.pdf', 17, '读取 …己庚辛.pdf…'],
    ['without what a terminal obeys', '甲\u001B[2J\n乙\u202E.pdf', 40, '读取 甲[2J 乙.pdf…'],
    ['of standard input', '-', 40, '读取 标准输入…'],
  ])('is shown %s', (_, path, columns, line) => {
    expect(lineOf({ stage: 'read', path }, columns, SAY.say)).toBe(line);
  });

  it('is never wider than the screen, nor more than one line', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 80 }),
        fc.integer({ min: 30, max: 120 }),
        (path, columns) => {
          const line = lineOf({ ...READ, path }, columns, SAY.say);
          expect(displayWidth(line)).toBeLessThanOrEqual(columns);
          expect(line).not.toMatch(/[\p{Cc}\p{Cf}]/u);
        },
      ),
    );
  });
});
