import { describe, expect, it } from 'vitest';
import type { Seen } from '../../../src/cli/watch/seen.ts';
import { conclusion, separator, waitingWords } from '../../../src/cli/watch/words.ts';
import { speaker } from '../../../src/report/language.ts';

const [zh, en] = [speaker('zh'), speaker('en')];
const NOW = new Date(2026, 0, 31, 14, 3, 22);

/** Findings by their fingerprints. */
function seen(prints: string, failed = 0): Seen {
  return { findings: new Map([['a', Array.from(prints, (print) => [print])]]), failed };
}

describe('the words after a check', () => {
  it.each<[Seen | null, Seen | null, string, string]>([
    [null, seen('abc'), '核对完毕：现有 3 处问题。', 'checked: 3 findings in all.'],
    [null, seen(''), '核对完毕：现在没有问题。', 'checked: nothing found.'],
    [
      seen('abc'),
      seen('cd'),
      '核对完毕：又对上 2 处，新出现 1 处，现有 2 处问题。',
      'checked: 2 mended, 1 new, 2 findings in all.',
    ],
    [seen('a'), seen(''), '核对完毕：又对上 1 处，现在没有问题。', 'checked: 1 mended, nothing found.'],
    [seen(''), seen('a'), '核对完毕：新出现 1 处，现有 1 处问题。', 'checked: 1 new, 1 finding in all.'],
    [
      seen('a'),
      seen('a'),
      '核对完毕：和上次一样，现有 1 处问题。',
      'checked: the same as before, 1 finding in all.',
    ],
    [
      seen('a'),
      seen('a', 1),
      '核对完毕：和上次一样，现有 1 处问题，另有 1 个文件这次没有读成，仍按上次的结果计。',
      'checked: the same as before, 1 finding in all, 1 file could not be read this time and counts as before.',
    ],
    [null, seen('', 2), '核对完毕：有 2 个文件没有读成。', 'checked: 2 files could not be read.'],
    [seen('a'), null, '这次没有核对成，改正后保存即可。', 'not checked this time; mend that and save again.'],
  ])('of %j and then %j', (before, after, chinese, english) => {
    expect(conclusion(before, after, NOW, zh)).toBe(`14:03:22 ${chinese}\n`);
    expect(conclusion(before, after, NOW, en)).toBe(`14:03:22 ${english}\n`);
  });

  it('say how it ends', () => {
    expect(waitingWords(true, zh)).toBe('正在等待文件改动，保存后自动重新核对；按 q 或 Ctrl+C 结束。\n');
    expect(waitingWords(false, en)).toBe(
      'Waiting for files to change; saving one checks again. Press Ctrl+C to end.\n',
    );
  });
});

describe('the words between two results', () => {
  it('name what changed, and nothing that a terminal obeys', () => {
    expect(separator(['甲\u001B[2J.docx'], NOW, zh)).toBe(
      '\n──── 14:03:22 甲[2J.docx 有改动，重新核对 ────\n\n',
    );
    expect(separator(['甲', '乙', '丙'], NOW, zh)).toContain('甲 等 3 个文件有改动');
    expect(separator(['a', 'b'], NOW, en)).toContain('a and 1 other changed, checking again');
  });
});
