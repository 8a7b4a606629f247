import { describe, expect, it } from 'vitest';
import { membersIn } from '../../src/recognise/members.ts';
import { linesOf } from '../../src/recognise/sections/lines.ts';
import { extractText } from '../../src/extract/text/text.ts';

const named = (...lines: readonly string[]): string[] =>
  membersIn(linesOf(extractText(lines.join('\n'), 'report.txt'))).map(({ text }) => text);

const HEADING = '二、部门决算单位构成';
const INTRO = '纳入某县教育局部门决算编制范围的单位包括：';

describe('the units a department names', () => {
  it.each<[string, string[], string[]]>([
    [
      'items',
      [HEADING, INTRO, '1.某县教育局（本级）', '2.某县第一中学'],
      ['某县教育局（本级）', '某县第一中学'],
    ],
    [
      'a table',
      [
        HEADING,
        '详细情况见下表：',
        '序号\t单位名称\t单位性质',
        '1\t某县教育局（本级）\t行政单位',
        '2\t某县第一中学\t事业单位',
      ],
      ['某县教育局（本级）', '某县第一中学'],
    ],
    ['a sentence', [HEADING, `${INTRO}局本级、某县第一中学。`], ['局本级', '某县第一中学']],
    ['none before the next heading', [HEADING, '本部门无所属单位。', '三、主要工作', '1.某县第一中学'], []],
    ['none where one line is not understood', [HEADING, INTRO, '1.某县教育局（本级）', '2.某县第一'], []],
    ['none without the heading', [INTRO, '1.某县第一中学'], []],
    ['none of a sentence with other words', [HEADING, `${INTRO}局本级、其他预算拨款对象。`], []],
  ])('%s', (_, lines, names) => {
    expect(named(...lines)).toEqual(names);
  });
});
