import type { Report } from '../../../src/model/index.ts';
import { narrated } from '../../support/narrative.ts';
import { sketchForm } from '../../support/annex.ts';

/** What a document might print to be run, loaded, or taken for a part of the page. */
export const ATTACK = [
  '</script><script>alert(1)</script>',
  '<img src=x onerror=alert(2)>',
  '</style><style>*{display:none}</style>',
  `"onmouseover="alert(3)" '`,
  '<!--',
  ']]>',
  '&lt;b&gt;',
  '\u202Egnihton\u202C\u2066\u200F',
  '\u0000\u0007\u001B[31m\u0085\u2028\u2029\uD800',
  'javascript:alert(4)',
  '<iframe src="http://example.invalid/"></iframe>',
].join('');

const LONG = '长'.repeat(100_000);

/** A report that has it in every cell, name and word. */
export function hostileReport(): Report {
  return reportSaying(ATTACK, ATTACK + LONG);
}

/** A report that has words in every cell, name and sentence, long ones here and there. */
export function reportSaying(words: string, long: string): Report {
  const blankless = words.replace(/\s/gu, '');
  return narrated(
    [
      `（一）${blankless}`,
      `机关运行经费支出70.30万元，${blankless}比上年增加5.76万元，增长8.91%${blankless}。`,
      `${blankless}另有12.34万元。`,
    ].join('\n'),
    {
      path: `${words}.txt`,
      unit: long,
      tables: {
        '03': {
          title: words,
          printedNumber: words,
          unitName: long,
          notes: [
            {
              kind: 'text',
              text: long,
              at: { file: words, page: null, box: null, line: 3, sheet: words, cell: words },
            },
          ],
          rows: {
            合计: { name: long, cells: ['10.00', '4.00', '5.00', '0.00', '0.00', '0.00'] },
            '205': { name: words, cells: [words, long, '5.00', null, '', '—'] },
          },
          repeated: [{ key: '205', name: words, cells: ['1.00', words, '', null, '2.00', '3.00'] }],
        },
        '05': {
          title: words,
          rows: {
            合计: { name: words, cells: ['10.00', '4.00', '5.00'] },
            '205': { name: long, cells: ['10.00', '4.00', '5.00'] },
          },
        },
      },
      annex: [
        sketchForm({
          project: words,
          unit: long,
          funds: { 年度资金总额: '10.00 10.00 9.00 10 90.00% 9', 当年财政拨款: '10.00 10.00 8.00' },
          goal: words,
          achieved: `拨付资金7.00万元${words}`,
          indicators: { [blankless]: `${blankless} ${blankless} 10 10 ${blankless}`, 数量: '≥5家 4家 80 80' },
          total: '99',
        }),
      ],
    },
  );
}
