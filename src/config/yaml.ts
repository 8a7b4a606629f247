import { LineCounter, isMap, isNode, isScalar, parseDocument, type Document } from 'yaml';
import type { Words } from '../model/index.ts';
import { complaintAt, repeatedWords, type KeyPath, type Source, type Spot } from './source.ts';

/**
 * YAML 1.2. A file of nothing but comments says nothing.
 *
 * @throws ConfigError where it cannot be read, or says something twice
 */
export function readYaml(path: string, text: string): Source {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const [problem] = [...document.errors, ...document.warnings];
  if (problem) {
    const [start] = problem.pos;
    throw complaintAt(path, lines.linePos(start).line, wordsOfProblem(problem, text.slice(start)));
  }
  return { path, content: contentOf(document, path), spotOf: (keys) => spotOf(document, lines, text, keys) };
}

function contentOf(document: Document, path: string): unknown {
  try {
    return document.toJS() ?? {};
  } catch (cause) {
    // Aliases that lead nowhere, or to more than any config holds.
    const reason = cause instanceof Error ? cause.message : '';
    throw complaintAt(path, null, unreadable(`别名用得不对（${reason}）`, reason), { cause });
  }
}

/** An entry has the line of its key. */
function spotOf(document: Document, lines: LineCounter, text: string, keys: KeyPath): Spot | null {
  const value = document.getIn(keys, true);
  const map = document.getIn(keys.slice(0, -1), true);
  const pair = isMap(map) ? map.items.find(({ key }) => isNamed(key, keys.at(-1))) : undefined;
  const [start, end] = (isNode(value) ? value.range : null) ?? [];
  const [line = start] = (isNode(pair?.key) ? pair.key.range : null) ?? [];
  if (line === undefined) return null;
  return { line: lines.linePos(line).line, text: text.slice(start ?? line, end ?? line) };
}

function isNamed(key: unknown, name: PropertyKey | undefined): boolean {
  return isScalar(key) && String(key.value) === String(name);
}

const QUOTED: Words = {
  zh: '以这个符号开头的文字要放在引号里',
  en: 'text that begins with this sign has to stand in quotes',
};

const PROBLEMS: Readonly<Record<string, Words>> = {
  TAB_AS_INDENT: { zh: '缩进要用空格，不能用制表符', en: 'indent with blanks, not with tabs' },
  BAD_INDENT: {
    zh: '缩进没有对齐，或上面的括号没有配对',
    en: 'the indent does not fit, or a bracket above is not closed',
  },
  MISSING_CHAR: {
    zh: '缺少引号、括号或冒号',
    en: 'a quotation mark, a bracket or a colon is missing',
  },
  MULTILINE_IMPLICIT_KEY: {
    zh: '名称后面缺少冒号和空格',
    en: 'a colon and a blank are missing behind the name',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    zh: '一行里有两个冒号，有冒号的文字要放在引号里',
    en: 'there are two colons in a line; text with a colon has to stand in quotes',
  },
  UNEXPECTED_TOKEN: {
    zh: '有多余的内容，含特殊符号的文字要放在引号里',
    en: 'there is more than belongs here; text with special signs has to stand in quotes',
  },
  MULTIPLE_DOCS: { zh: '一个文件里只能有一份配置', en: 'there may be one document only' },
  BAD_ALIAS: QUOTED,
  BAD_SCALAR_START: QUOTED,
  TAG_RESOLVE_FAILED: QUOTED,
};

function wordsOfProblem({ code, message }: { code: string; message: string }, from: string): Words {
  if (code === 'DUPLICATE_KEY') return repeatedWords(/^["']?([^"':\s]+)/u.exec(from)?.[1] ?? '');
  const { zh, en } = PROBLEMS[code] ?? { zh: `写法不对（${message}）`, en: message };
  return unreadable(zh, en);
}

function unreadable(zh: string, en: string): Words {
  return {
    zh: `读不成 YAML：${zh}，请改正后再试`,
    en: `this cannot be read as YAML: ${en}; mend it and try again`,
  };
}
