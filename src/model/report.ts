import type { MoneyUnit } from '../money/index.ts';
import type { Notice, TextBlock } from './document.ts';
import type { Form } from './form.ts';
import type { Location } from './location.ts';
import type { Section } from './narrative.ts';
import type { Table } from './table.ts';
import type { TableId } from './tables.ts';

/** 部门 accounts include the subordinate units, 单位 accounts are those of one unit. */
export type ReportLevel = '部门' | '单位';

/** One line of the contents 目录. */
export interface ContentsEntry {
  readonly title: string;
  readonly at: Location;
}

/** A thing said once or more in captions and titles, with where: the unit's name, the year. */
export interface Statement {
  readonly text: string;
  readonly at: Location;
}

export type Tables = { readonly [Id in TableId]: Table<Id> };

/** All nine, each made by its number. */
export function tablesOf(table: <Id extends TableId>(id: Id) => Table<Id>): Tables {
  return {
    '01': table('01'),
    '02': table('02'),
    '03': table('03'),
    '04': table('04'),
    '05': table('05'),
    '06': table('06'),
    '07': table('07'),
    '08': table('08'),
    '09': table('09'),
  };
}

/** A unit's final accounts 决算, understood. */
export interface Report {
  readonly path: string;
  readonly unit: string | null;
  readonly year: number | null;
  readonly level: ReportLevel | null;
  /** The unit most tables are in. */
  readonly moneyUnit: MoneyUnit | null;
  readonly tables: Tables;
  readonly contents: readonly ContentsEntry[];
  /** Tables in the order they stand in the report. */
  readonly order: readonly TableId[];
  /** Every year the cover, the captions and the notes name as the year of the accounts. */
  readonly years: readonly Statement[];
  /** Paragraphs and headings that belong to no table and not to the contents. */
  readonly text: readonly TextBlock[];
  /** The third part, 决算情况说明, by its sections. */
  readonly narrative: readonly Section[];
  /** The forms 项目支出绩效自评表 in the order of the annex. */
  readonly annex: readonly Form[];
  /** The units 单位 it names as those whose accounts a department's are made of; none where it names none. */
  readonly members: readonly Statement[];
  /** What the file holds and does not show, or shows otherwise than it holds. */
  readonly notices: readonly Notice[];
}
