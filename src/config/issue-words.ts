import type * as z from 'zod';
import type { Words } from '../model/index.ts';
import { nearest } from '../report/nearest.ts';
import { wordsOf } from '../review/strict.ts';
import type { KeyPath } from './source.ts';

type Issue = z.core.$ZodIssue;

/** More choices than these are not listed. */
const MOST_LISTED = 20;
const LONGEST_SHOWN = 40;

/** What is wrong at a path: what is there, `written`, and what may be there. */
export function issueWords(issue: Issue | undefined, path: KeyPath, written: string): Words {
  const name = nameOf(path);
  if (issue === undefined) return said(name, '');
  if (issue.code === 'unrecognized_keys')
    return unknownKey(issue.keys[0] ?? '', path, issue.message.split('\n'));
  if (issue.code === 'too_small') return ofKind(name, written, least(String(issue.minimum)));
  if (issue.code !== 'invalid_value' && issue.code !== 'invalid_type') return said(name, issue.message);
  if (written === '') return missing(name);
  if (issue.code === 'invalid_value') return otherValue(name, written, issue.values.map(String));
  return issue.expected === 'string' && isBare(written)
    ? quoteIt(name, written, [])
    : ofKind(name, written, KINDS[issue.expected]);
}

/** `ignore[0].reason`, which Chinese sets apart by a blank, and words for the whole file. */
function nameOf(path: KeyPath): Words {
  const keys = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`));
  const name = keys.join('').replace(/^\./u, '');
  return name === '' ? { zh: '整个文件', en: 'the whole file' } : { zh: `${name} `, en: name };
}

/** Whether something is no text for want of quotes: a number, or what stands for true, false or nothing. */
function isBare(written: string): boolean {
  return !Number.isNaN(Number(written)) || /^(?:true|false|null|~)$/iu.test(written);
}

function unknownKey(key: string, path: KeyPath, known: readonly string[]): Words {
  const place =
    path.length === 0 ? { zh: '', en: '' } : { zh: `${nameOf(path).zh}里`, en: ` in ${nameOf(path).en}` };
  const hint = hintOf(key, known);
  return {
    zh: `${place.zh}没有“${key}”这一项${hint.zh}`,
    en: `there is no entry “${key}”${place.en}${hint.en}`,
  };
}

function otherValue(name: Words, written: string, known: readonly string[]): Words {
  if (isBare(written)) return quoteIt(name, written, known);
  const hint = hintOf(bare(written), known);
  return {
    zh: `${name.zh}不能是 ${shown(written)}${hint.zh}`,
    en: `${name.en} cannot be ${shown(written)}${hint.en}`,
  };
}

/** The likeliest of what there is, or all of it where that is not much. */
function hintOf(word: string, known: readonly string[]): Words {
  const near = nearest(word, known);
  const choices = known.map((each) => (isBare(each) ? `"${each}"` : each));
  const all =
    known.length > MOST_LISTED
      ? { zh: '全部规则见 juesuan rules', en: 'see juesuan rules for all' }
      : { zh: `可以用 ${choices.join('、')}`, en: `there are ${choices.join(', ')}` };
  return near === undefined
    ? { zh: `，${all.zh}`, en: `; ${all.en}` }
    : { zh: `，是不是想用 ${near}？`, en: `; did you mean ${near}?` };
}

/** `06` is the number 6 to a parser. */
function quoteIt(name: Words, written: string, known: readonly string[]): Words {
  const text = known.includes(written) ? written : (nearest(written, known) ?? written);
  return {
    zh: `${name.zh}应为文字，而 ${shown(written)} 不加引号不是文字，请写成 "${text}"`,
    en: `${name.en} has to be text, and ${shown(written)} is none without quotes; write "${text}"`,
  };
}

const INTEGER: Words = { zh: '整数', en: 'a whole number' };
const KINDS: Readonly<Record<string, Words>> = {
  string: { zh: '文字', en: 'text' },
  int: INTEGER,
  number: INTEGER,
  array: { zh: '列表', en: 'a list' },
  object: { zh: '若干个“名称: 值”', en: 'entries, each a name and a value' },
};

function least(minimum: string): Words {
  return { zh: `不小于 ${minimum} 的整数`, en: `a whole number from ${minimum} up` };
}

function ofKind(name: Words, written: string, kind: Words | undefined): Words {
  const { zh, en } = kind ?? { zh: '别的写法', en: 'something else' };
  return {
    zh: `${name.zh}应为${zh}，不能是 ${shown(written)}`,
    en: `${name.en} has to be ${en}, not ${shown(written)}`,
  };
}

function missing(name: Words): Words {
  return { zh: `缺少 ${name.en}，请补上`, en: `${name.en} is missing; add it` };
}

/** What the schema says itself. */
function said(name: Words, message: string): Words {
  const { zh, en } = wordsOf(message);
  return { zh: `${name.zh}${zh}`, en: `${name.en} ${en}` };
}

function bare(written: string): string {
  return written.replaceAll(/^["']|["']$/gu, '');
}

function shown(written: string): string {
  const [line = ''] = written.split('\n');
  return line.length > LONGEST_SHOWN || line !== written ? `${line.slice(0, LONGEST_SHOWN)}…` : line;
}
