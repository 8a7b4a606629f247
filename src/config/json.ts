import { findNodeAtLocation, parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import type { Words } from '../model/index.ts';
import { complaintAt, lineAt, repeatedWords, type KeyPath, type Source, type Spot } from './source.ts';

/**
 * JSON, in which comments and a comma behind the last entry are allowed, as editors write it.
 *
 * @throws ConfigError where it is not whole, or says something twice
 */
export function readJson(path: string, text: string): Source {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  const [error] = errors;
  if (error || !root) throw complaintAt(path, lineAt(text, error?.offset ?? 0), brokenWords(error));
  const twice = repeatedKey(root);
  if (twice) throw complaintAt(path, lineAt(text, twice.offset), repeatedWords(String(twice.value)));
  return { path, content: valueOf(root), spotOf: (keys) => spotOf(root, text, keys) };
}

/** An entry has the line of its key. */
function spotOf(root: Node, text: string, keys: KeyPath): Spot | null {
  const node = findNodeAtLocation(
    root,
    keys.map((key) => (typeof key === 'number' ? key : String(key))),
  );
  if (!node) return null;
  const { offset } = node.parent?.type === 'property' ? node.parent : node;
  return { line: lineAt(text, offset), text: text.slice(node.offset, node.offset + node.length) };
}

/** As JSON.parse makes it, which takes any key for what it is. */
function valueOf({ type, value, children = [] }: Node): unknown {
  if (type === 'array') return children.map(valueOf);
  if (type !== 'object') return value;
  return Object.fromEntries(
    children.flatMap(({ children: [key, held] = [] }) => (key && held ? [[key.value, valueOf(held)]] : [])),
  );
}

/** The first key that its object already has. */
function repeatedKey({ type, children = [] }: Node): Node | undefined {
  const keys = type === 'object' ? children.flatMap(({ children: [key] = [] }) => key ?? []) : [];
  const own = keys.find(({ value }, index) => keys.findIndex((other) => other.value === value) < index);
  if (own) return own;
  for (const child of children) {
    const found = repeatedKey(child);
    if (found) return found;
  }
  return undefined;
}

const MISSING: Readonly<Record<string, Words>> = {
  PropertyNameExpected: { zh: '这里应是双引号里的名称', en: 'a name in double quotes belongs here' },
  ValueExpected: { zh: '这里缺少值', en: 'a value is missing here' },
  ColonExpected: { zh: '名称后面缺少冒号', en: 'a colon is missing behind the name' },
  CommaExpected: { zh: '这一行之前缺少逗号', en: 'a comma is missing before this' },
  CloseBraceExpected: { zh: '缺少右花括号 }', en: 'a closing brace } is missing' },
  CloseBracketExpected: { zh: '缺少右方括号 ]', en: 'a closing bracket ] is missing' },
  EndOfFileExpected: { zh: '后面还有多余的内容', en: 'there is more behind its end' },
  InvalidSymbol: { zh: '有不认识的写法，文字要放在双引号里', en: 'text has to stand in double quotes' },
  InvalidNumberFormat: { zh: '数的写法不对', en: 'the number is not written as one' },
  UnexpectedEndOfString: { zh: '引号没有配对', en: 'a quotation mark is missing' },
};

function brokenWords(error: ParseError | undefined): Words {
  const code = error ? printParseErrorCode(error.error) : 'ValueExpected';
  const reason = MISSING[code] ?? { zh: code, en: code };
  return {
    zh: `不是完整的 JSON：${reason.zh}，请改正后再试`,
    en: `this is no complete JSON: ${reason.en}; mend it and try again`,
  };
}
