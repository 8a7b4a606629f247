import { describe, expect, it } from 'vitest';
import { command } from '../../src/report/github/command.ts';
import { github } from '../../src/report/github/index.ts';
import { readAnnotations } from '../support/formats/github.ts';
import { CLEAN, options } from './checked.ts';
import { FAILED, MIXED, outcome } from './outcomes.ts';

describe('a command of a workflow', () => {
  it.each(['a, b: 100%', '%0A%25', 'a\r\nb', '::error::x', '%3A%2C', 'a=b,c=d'])(
    'tells %j as it is',
    (text) => {
      const line = command('error', { file: text, title: text }, text);
      expect(readAnnotations(`${line}\n`)).toEqual([
        { level: 'error', properties: { file: text, title: text }, message: text },
      ]);
    },
  );
});

describe('annotations', () => {
  it('come by severity, with place and words', () => {
    const read = readAnnotations(github.render([outcome(MIXED, { line: 316 }), FAILED], options()));
    expect(read.map(({ level, properties }) => `${level} ${properties['file'] ?? ''}`)).toEqual([
      'error none.txt',
      'error reports/a.txt',
      'warning reports/a.txt',
      'notice reports/a.txt',
      'notice ',
    ]);
    expect(read[1]).toEqual({
      level: 'error',
      properties: {
        file: 'reports/a.txt',
        line: '316',
        title: '公开05表《一般公共预算财政拨款支出决算表》“合计”行“基本支出”栏（第 316 行）',
      },
      message: expect.stringMatching(
        /^印的是 121\.69，应为 121\.60。[^\n]*\n怎么办：核对各项[^\n]*\nwithin-table\/across$/u,
      ),
    });
  });

  it('end with what it comes to', () => {
    const last = (outcomes: Parameters<typeof github.render>[0]): string | undefined =>
      readAnnotations(github.render(outcomes, options())).at(-1)?.message;
    expect(last([outcome(CLEAN)])).toBe('没有发现问题（核对了 1 份报告）。');
    expect(last([outcome(MIXED), FAILED])).toBe(
      '1 处错误，1 处警告，1 处提示（核对了 1 份报告，另有 1 份没有读成）。',
    );
    const many = Array.from({ length: 11 }, (_, index) => outcome({ ...MIXED, path: `${index}.txt` }));
    expect(last(many)).toContain('只在代码旁显示前 10 条（这里是错误、警告、提示），其余见日志。');
  });

  it('of standard input name no file', () => {
    const [first] = readAnnotations(
      github.render([outcome({ ...MIXED, path: '-' }, { line: 3 })], options()),
    );
    expect(Object.keys(first?.properties ?? {})).toEqual(['title']);
  });

  it('are English, too', () => {
    const [first] = readAnnotations(github.render([outcome(MIXED)], options({ language: 'en' })));
    expect(first?.message).toContain('Printed: 121.69; it should be 121.60.');
    expect(first?.message).toContain('\nWhat to do: Compare the parts');
  });
});
