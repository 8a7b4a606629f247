import { InputError } from '../errors.ts';
import { TABLE_IDS, type Document, type Report, type TextBlock } from '../model/index.ts';
import { aboutReport } from './about.ts';
import { formsOf } from './annex/index.ts';
import { assemble } from './assemble.ts';
import { assertFinalAccounts } from './kind.ts';
import { membersIn } from './members.ts';
import { readTable } from './tables/read.ts';
import { linesOf, type Line } from './sections/lines.ts';
import { sectionsOf, type Sections, type TableSection } from './sections/sections.ts';

/**
 * Understands a document as a report: which grid is which table, which cell which figure.
 *
 * @throws InputError `other-document` where it is no final accounts of a unit but something known, `no-table` where none
 *   of the nine tables is in it
 */
export function recognise(document: Document): Report {
  const lines = linesOf(document);
  const found = sectionsOf(lines);
  const sections = { ...found, tables: found.tables.filter((section, _, all) => !isMereTitle(section, all)) };
  const drafts = TABLE_IDS.flatMap((id) => {
    const [first, ...others] = primary(sections.tables.filter((section) => section.id === id));
    return first ? [readTable(id, [first, ...others])] : [];
  });
  assertFinalAccounts(document.path, lines, drafts);
  if (drafts.every(({ rows }) => rows.length === 0)) throw noTable(document, sections);
  return assemble(
    {
      path: document.path,
      ...aboutReport(sections, drafts),
      contents: sections.contents.entries,
      order: [...new Set(sections.tables.map(({ id }) => id))],
      annex: formsOf(sections.rest),
      text: sections.rest.flatMap(textOf),
      members: membersIn(sections.rest),
      notices: document.notices,
    },
    drafts,
  );
}

/** A line of words: a text block, or a row with a single cell. */
function textOf({ cells: [only, another], at, block }: Line): TextBlock[] {
  if (block) return [block];
  return only && !another ? [{ kind: 'text', text: only.text, at }] : [];
}

/** A title that lists a table which stands elsewhere: no row is under it. */
function isMereTitle({ id, lines }: TableSection, sections: readonly TableSection[]): boolean {
  return !hasRows(lines) && sections.some((other) => other.id === id && hasRows(other.lines));
}

function hasRows(lines: readonly Line[]): boolean {
  return lines.some(({ cells }) => cells.length > 1);
}

/** Where a table stands under its main title, what stands under a secondary one is another table. */
function primary(sections: readonly TableSection[]): readonly TableSection[] {
  const main = sections.filter(({ secondary }) => !secondary);
  return main.length > 0 ? main : sections;
}

function noTable({ path, notices }: Document, { tables }: Sections): InputError {
  if (notices.some(({ kind }) => kind === 'damaged')) {
    return new InputError('damaged', path, {
      zh: '文件有一部分已损坏，读出来的内容里没有一张完整的决算表；请重新下载，或从原件重新导出后再试',
      en: 'a part of the file is damaged, and none of the nine tables is in what could be read; download it again, or export it from the original',
    });
  }
  if (tables.length === 0) {
    return new InputError('no-table', path, {
      zh: '没有找到九张决算表中的任何一张（公开01表至公开09表）；请确认这是部门或单位决算公开的全文',
      en: 'none of the nine tables of final accounts (公开01–09) is in it; make sure this is the full published report',
    });
  }
  return new InputError('no-table', path, {
    zh: '找到了决算表的标题，但标题下没有一行能分出列；表格各列须以制表符分隔，请重新导出文本后再试',
    en: 'it has titles of tables, but no row under them can be told into columns; columns must be separated by tabs, please export the text again',
  });
}
