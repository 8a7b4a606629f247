import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/errors.ts';
import type { Location } from '../../src/model/index.ts';
import { FORMAT_NAMES, loadReporter, type FormatName, type Outcome } from '../../src/report/index.ts';
import type { Entry } from '../../src/review/entry.ts';
import { readCsv } from '../support/formats/csv.ts';
import { readAnnotations } from '../support/formats/github.ts';
import { readIssues } from '../support/formats/gitlab.ts';
import { readJunit, type JunitElement } from '../support/formats/junit.ts';
import { readMarkdown } from '../support/formats/markdown.ts';
import { readSarif } from '../support/formats/sarif.ts';
import { checkLineSchema, checkReportSchema } from '../../src/report/json/schema.ts';
import type { ReportSketch } from '../support/report.ts';
import { options } from './checked.ts';
import { entryOf, findingOf, outcome, reviewed } from './outcomes.ts';

/** What a document may print, each by what it would do. */
const HOSTILE: readonly (readonly [string, string])[] = [
  ['markup', '<script>alert(1)</script><img src=x onerror=alert(1)>坏'],
  ['the end of a section', ']]></failure></testcase>--><!--坏'],
  ['quotes', `"'坏\`\`\`'"`],
  ['lines', '坏\r\n::error::x\n::stop-commands::y\u{2028}\u{2029}\u{85}z'],
  ['escapes of a workflow', '%0A::error::坏%0D%3A%2C,file=x::y'],
  ['old commands of a workflow', '##[error]坏'],
  ['links', '[坏](https://example.org)![坏](//example.org/x.png)<https://example.org>'],
  ['mentions', '@someone #1 GH-1 坏 https://example.org www.example.org a@example.org :+1:'],
  ['lists and tables', '- 坏 | x | y'],
  ['placeholders', '{0} {坏} ${x} $x$'],
  ['references', '&lt;坏&gt;&#60;&amp;'],
  ['a formula', '=HYPERLINK("https://example.org","坏")'],
  ['a formula by plus', '+坏'],
  ['a formula by minus', '-2+3+cmd|坏'],
  ['a formula by at', '@坏'],
  ['a formula after a tab', '\t=坏'],
  ['a formula in full width', '＝坏'],
  ['separators', '坏,";\t|'],
  ['controls', '坏\u{0}\u{7}\u{8}\u{B}\u{C}\u{1B}\u{7F}\u{9B}'],
  ['signs to a terminal', '\u{1B}[2J\u{1B}]8;;https://example.org\u{7}坏\u{1B}\\'],
  ['half characters', '坏\u{D800}x\u{DC00}'],
  ['characters that are none', '坏\u{FFFE}\u{FFFF}'],
  ['marks of direction', '\u{202E}坏\u{2066}\u{200F}\u{FEFF}'],
  ['no end', `坏${'长'.repeat(100_000)}`],
  ['no end of markup', `坏${'<b>|*_'.repeat(2000)}`],
];

function sketchOf(evil: string): ReportSketch {
  return {
    path: evil,
    unit: evil,
    tables: {
      '03': { title: evil, printedNumber: evil, rows: { 205: { name: evil, cells: ['1.00'] } } },
      '05': {
        title: evil,
        printedNumber: evil,
        rows: {
          合计: ['9.00', '1.00', evil],
          [evil]: ['9.00', '1.00', '2.00'],
          205: { name: '教育', cells: ['9.00', '1.00', ''] },
        },
      },
      '08': { status: 'empty', title: evil },
    },
  };
}

function isLong(text: string): boolean {
  return text.length > 1000;
}

/** Where a finding stands; of words without end one is enough. */
function placeOf(evil: string): Partial<Location> {
  const row = { row: evil, line: 7 };
  return isLong(evil)
    ? row
    : { ...row, column: evil, section: evil, file: evil, sheet: evil, cell: evil, quote: evil };
}

/** Hostile in what it prints, in its name, in what was accepted of it; and an input that failed. */
function outcomesOf(evil: string): Outcome[] {
  const one = outcome(sketchOf(evil), placeOf(evil));
  const accepted = (changes: Partial<Entry>): Entry =>
    entryOf(findingOf(one, 'naming/code'), one, { reason: evil, author: evil, place: evil, ...changes });
  const stale = accepted({ fingerprint: '0000000000000000' });
  const error = new InputError('not-found', evil, { zh: `找不到${evil}`, en: `no ${evil}` });
  const failed: Outcome = { kind: 'failed', error };
  const changed = reviewed(one, { entries: [accepted({ said: evil })] });
  if (isLong(evil)) return [changed, failed];
  const ignored = { entries: [stale], ignores: [{ rule: 'structure/*', reason: evil }] };
  return [
    reviewed(outcome(sketchOf(evil)), ignored),
    reviewed(one, { entries: [accepted({})] }),
    changed,
    failed,
  ];
}

function textsOf(element: JunitElement): string[] {
  return [element.text, ...Object.values(element.attributes), ...element.children.flatMap(textsOf)];
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

const OUR_ELEMENTS = 'details h2 h3 h4 hr li p summary table tbody td th thead tr ul'.split(' ');

/** Reads what was written as its readers do, and gives the texts they show; throws where it is not what they take. */
const READERS: Readonly<Record<string, (text: string) => string[]>> = {
  terminal: (text) => text.split('\n'),
  json: (text) => stringsIn(checkReportSchema.parse(JSON.parse(text)).summary),
  jsonl: (text) => {
    for (const line of text.trimEnd().split('\n')) checkLineSchema.parse(JSON.parse(line));
    return [];
  },
  sarif: (text) => {
    const { invocations, results } = readSarif(text);
    for (const { message } of results) expect(message.text).not.toMatch(/\]\(|(?<!\{)\{(?!\{)/u);
    return stringsIn([invocations, results]).map((each) => each.replaceAll('\u{2060}', ''));
  },
  junit: (text) => textsOf(readJunit(text)).flatMap((each) => each.split('\n')),
  gitlab: (text) => readIssues(text).map(({ description }) => description),
  github: (text) =>
    readAnnotations(text).flatMap(({ level, properties, message }) => {
      expect(['error', 'warning', 'notice']).toContain(level);
      expect(Object.keys(properties).filter((name) => !['file', 'line', 'title'].includes(name))).toEqual([]);
      expect(message.length).toBeLessThanOrEqual(4096);
      return [...Object.values(properties), ...message.split('\n')];
    }),
  markdown: (text) => {
    expect(text.length).toBeLessThanOrEqual(65_536);
    const { elements, texts } = readMarkdown(text);
    const names = elements.map((element) => element.replace(/ align$/u, ''));
    expect(names.filter((name) => !OUR_ELEMENTS.includes(name))).toEqual([]);
    const shown = texts.flatMap((each) => each.split('\n'));
    expect(shown.filter((each) => /[@#:][\w/+-]|\bgh-|\bwww\./iu.test(each))).toEqual([]);
    return shown.map((each) => each.replaceAll('\u{2060}', ''));
  },
  csv: (text) => {
    const cells = readCsv(text).flatMap((row) => Object.values(row));
    expect(cells.filter((each) => /^(?:[=+@＝＋－＠]|-(?!\d+(?:\.\d+)?$))/u.test(each))).toEqual([]);
    expect(cells.filter((each) => each.length > 32_767)).toEqual([]);
    return cells;
  },
};

/** Controls, marks that are not seen, and halves of characters. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}]/gu;

async function rendered(
  format: FormatName,
  evil: string,
  changes: Parameters<typeof options>[0],
): Promise<string> {
  const { render } = await loadReporter(format);
  const output = await render(outcomesOf(evil), options(changes));
  return typeof output === 'string' ? output : '';
}

/** Formats that are bytes are tested where they are made. */
const TEXT_FORMATS = FORMAT_NAMES.filter((name) => name in READERS);

describe.each(TEXT_FORMATS)('%s', (format) => {
  const changes = [{}, { language: 'en', verbose: true }] as const;
  const cases = HOSTILE.flatMap(([name, evil]) => changes.map((change) => [name, change, evil] as const));

  it.each(cases)('is what it ought to be whatever a document prints: %s, %o', async (_, change, evil) => {
    const [text = '', again] = await Promise.all([1, 2].map(() => rendered(format, evil, change)));
    expect(again === text).toBe(true);
    // What cannot be written in UTF-8 is not written.
    expect(Buffer.from(text, 'utf8').toString('utf8') === text).toBe(true);
    expect(READERS[format]?.(text).flatMap((each) => each.match(UNSEEN) ?? [])).toEqual([]);
    expect(text.includes('坏')).toBe(true);
  });
});
