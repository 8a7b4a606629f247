import { InputError } from '../errors.ts';
import {
  NOWHERE,
  TABLE_IDS,
  type Cell,
  type Column,
  type Report,
  type TableId,
  type TextBlock,
} from '../model/index.ts';
import { parsedModelSchema, type ParsedModel, type ParsedRow, type ParsedTable } from '../model/parsed.ts';
import { formsFromJson } from './annex/parsed.ts';
import { assemble } from './assemble.ts';
import { cellOf } from './tables/cells.ts';
import { isCodeText } from './tables/codes.ts';
import type { Draft, DraftRow } from './tables/draft.ts';

/**
 * Reads the JSON model that `parse` writes.
 *
 * @throws InputError `invalid-model` for text that is no JSON or not of that shape, `no-table` for one without tables
 */
export function reportFromJson(text: string, path: string): Report {
  const model = parseModel(text, path);
  const drafts = TABLE_IDS.flatMap((id) => {
    const table = model.tables[id];
    return table ? [draftOf(id, table)] : [];
  });
  if (drafts.length === 0) {
    throw new InputError('no-table', path, {
      zh: '模型里没有任何决算表（tables 为空）',
      en: 'the model has no tables',
    });
  }
  return assemble(
    {
      path,
      unit: model.unit,
      year: model.year,
      level: model.level,
      moneyUnit: model.moneyUnit,
      contents: model.contents,
      order: model.order.length > 0 ? model.order : drafts.map(({ id }) => id),
      years: model.years,
      annex: formsFromJson(model.annex),
      text: textOf(model),
      notices: model.notices,
      members: model.members,
    },
    drafts,
  );
}

/** Text outside tables; where a writer gave none, that of the narrative under a heading of its own. */
function textOf({ text, narrative }: ParsedModel): TextBlock[] {
  const blocks = text.map(({ text: words, at }): TextBlock => ({ kind: 'text', text: words, at }));
  if (blocks.length > 0 || narrative.length === 0) return blocks;
  const paragraphs = narrative.flatMap((section) =>
    section.text
      .split('\n')
      .map((words): TextBlock => ({ kind: 'text', text: words, at: section.at ?? NOWHERE })),
  );
  return [{ kind: 'text', text: '决算情况说明', at: NOWHERE }, ...paragraphs];
}

function parseModel(text: string, path: string): ParsedModel {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    throw invalid(path, '不是合法的 JSON', 'it is no valid JSON', cause);
  }
  const parsed = parsedModelSchema.safeParse(json);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const place = issue?.path.join('.') ?? '';
  throw invalid(
    path,
    `在“${place || '最外层'}”处与 parse 输出的模型不符`,
    `at “${place || 'the top'}” it is not of the shape that parse writes`,
    parsed.error,
  );
}

function invalid(path: string, zh: string, en: string, cause: unknown): InputError {
  return new InputError(
    'invalid-model',
    path,
    {
      zh: `JSON 模型无法读取：${zh}；请用 juesuan parse 重新生成`,
      en: `the JSON model cannot be read: ${en}; make it again with juesuan parse`,
    },
    { cause },
  );
}

function draftOf(id: TableId, table: ParsedTable): Draft {
  const { title, at, printedNumber, unitName, printedMoneyUnit, moneyUnit, decimals, columns } = table;
  return {
    id,
    title: { cells: [{ text: title ?? '', at }], at },
    caption: { printedNumber, unitName, moneyUnit: printedMoneyUnit },
    columns,
    rows: [...table.rows, ...table.repeatedRows].map((row) => draftRow(row, columns)),
    nameless: table.namelessRows,
    ordinals: table.ordinals,
    notes: table.notes.map(({ text, at: place }) => ({ kind: 'text', text, at: place })),
    stated: { decimals, moneyUnit },
  };
}

/** A column the row does not mention is not printed there. */
function draftRow(
  { key, code, name, values, stored, at, places }: ParsedRow,
  columns: readonly Column[],
): DraftRow {
  const cells = columns.flatMap((column): [Column, Cell | null][] => {
    const text = values[column];
    if (text === undefined) return [];
    return [[column, text === null ? null : cellOf(text, stored[column], { ...at, ...places[column] })]];
  });
  return { key, code: code ?? (isCodeText(key) ? key : null), name, values: new Map(cells), at };
}
