import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { EXAMPLES } from '../../fixtures/examples/index.ts';
import type { ShownExample } from '../../src/report/example.ts';
import { RULES } from '../../src/rules/index.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { put, read, readIfThere, remove, ROOT } from '../generate/files.ts';
import { rulesByGroup, rulesByTable } from './contents.ts';
import { examine } from './examine.ts';
import { notesOf, rulePage } from './page.ts';

const FOLDER = 'docs/rules';

/** Writes a page for every rule, the lists of them, and the examples that `juesuan explain` shows. */
export async function writeRulePages(): Promise<void> {
  const examples = await Promise.all(RULES.map(writePage));
  await putPretty(`${FOLDER}/examples.json`, JSON.stringify(Object.fromEntries(examples)));
  await writeLists(`${FOLDER}/README.md`);
  removeStrays();
}

/** Writes the page of a rule and gives its example. */
async function writePage(rule: Rule): Promise<[id: string, example: ShownExample]> {
  const example = EXAMPLES.get(rule.id);
  if (!example) throw new Error(`${rule.id} has no example`);
  const examined = await examine(rule, example);
  const file = pageOf(rule.id);
  await putPretty(file, rulePage(rule, examined, notesOf(readIfThere(file))));
  const { slip, wrong, right, told } = examined;
  return [rule.id, { slip, wrong, right, told }];
}

function pageOf(id: string): string {
  return `${FOLDER}/${id}.md`;
}

async function writeLists(file: string): Promise<void> {
  const groups = between('rules by group', rulesByGroup(RULES));
  const tables = between('rules by table', rulesByTable(RULES));
  await putPretty(file, tables(groups(read(file))));
}

/** Puts a list between its marks in a page that is written by hand. */
function between(name: string, list: string): (page: string) => string {
  const marked = new RegExp(`(<!-- ${name} -->)[^]*?(<!-- end of ${name} -->)`, 'u');
  return (page) => page.replace(marked, (_, begin: string, end: string) => `${begin}\n\n${list}\n\n${end}`);
}

/** Pages of rules that are no more. */
function removeStrays(): void {
  const pages = new Set(RULES.map(({ id }) => pageOf(id)));
  const found = readdirSync(join(ROOT, FOLDER), { recursive: true, encoding: 'utf8' });
  for (const name of found.filter((each) => /[/\\].*\.md$/u.test(each))) {
    const file = `${FOLDER}/${name.replaceAll('\\', '/')}`;
    if (!pages.has(file)) remove(file);
  }
}

async function putPretty(file: string, text: string): Promise<void> {
  const path = join(ROOT, file);
  put(file, await format(text, { ...(await resolveConfig(path)), filepath: path }));
}
