import {
  FUND_COLUMNS_OF_FORM,
  TABLE_IDS,
  isKnown,
  topicLabel,
  type Claim,
  type Figure,
  type Form,
  type Quantity,
  type Report,
  type Section,
  type Table,
} from '../../../src/model/index.ts';

/** One thing a model says: a figure, a name, or how the report is built. */
export interface Fact {
  readonly kind: 'figure' | 'name' | 'structure';
  readonly said: string;
  /** What a printed figure comes to, whatever digits it is printed with. */
  readonly worth?: string;
  /** What a workbook stores behind a figure, where it shows less of it. */
  readonly stored?: string;
}

type Entry = readonly [key: string, fact: Fact];

/** All a model says but for where it stands, by key; two files give one model where their facts are the same. */
export function factsOf({
  unit,
  year,
  level,
  moneyUnit,
  tables,
  narrative,
  annex,
  contents,
}: Report): Map<string, Fact> {
  return new Map<string, Fact>([
    ...about({ unit, year, level, moneyUnit, forms: annex.length }),
    ['contents', structure(contents.map(({ title }) => title).join(' '))],
    ...TABLE_IDS.flatMap((id) => factsOfTable(tables[id])),
    ...narrative.flatMap(factsOfSection),
    ...annex.flatMap(factsOfForm),
  ]);
}

function about(values: Readonly<Record<string, string | number | null>>): Entry[] {
  return Object.entries(values).map(([key, value]) => [key, structure(String(value))]);
}

function factsOfTable({ id, parts, rows, repeatedRows, columns }: Table): Entry[] {
  const { status, title, printedNumber, unitName, moneyUnit, decimals, namelessRows, notes } = parts;
  const counts = `${repeatedRows.length} repeated, ${namelessRows.length} nameless`;
  return [
    [`${id} status`, structure(status)],
    [`${id} columns`, structure(columns.join(' '))],
    [`${id} money`, structure(`${moneyUnit}, ${decimals} decimals`)],
    [`${id} rows`, structure(counts)],
    [`${id} caption`, name([title, printedNumber, unitName].join(' '))],
    [`${id} notes`, name(notes.map(({ text }) => text).join(''))],
    ...rows.flatMap((row): Entry[] => [
      [`${id}/${row.key}`, name(`${row.code ?? ''} ${row.name}`)],
      ...row.figures.map(factOfFigure),
    ]),
  ];
}

function factsOfSection({ id, title, kind, figures, claims, unread }: Section): Entry[] {
  const key = `narrative/${id}`;
  return [
    [key, name(title)],
    [`${key} claims`, structure([kind, ...claims.map(inShort), `${unread.length} unread`].join(' '))],
    ...figures.map(factOfFigure),
  ];
}

function inShort({ kind, topic }: Claim): string {
  return `${kind} ${topicLabel(topic)}`;
}

function factsOfForm({
  number,
  project,
  department,
  unit,
  goal,
  achieved,
  funds,
  indicators,
  fullMarks,
  total,
}: Form): Entry[] {
  const key = `annex/${number}`;
  return [
    [key, name([project, department, unit].join(' '))],
    [`${key} goal`, name(goal)],
    [`${key} achieved`, name(achieved)],
    ...funds.flatMap(({ figures }) => FUND_COLUMNS_OF_FORM.map((column) => factOfFigure(figures[column]))),
    ...indicators.flatMap(
      ({ label, firstLevel, secondLevel, reason, target, actual, weight, score }): Entry[] => [
        [`${key}/${label}`, name([firstLevel, secondLevel, reason].join(' '))],
        [`${key}/${label}/target`, factOfQuantity(target)],
        [`${key}/${label}/actual`, factOfQuantity(actual)],
        factOfFigure(weight),
        factOfFigure(score),
      ],
    ),
    factOfFigure(fullMarks),
    factOfFigure(total),
  ];
}

function factOfFigure(figure: Figure): Entry {
  const { key, state, printed } = figure;
  if (!isKnown(figure)) return [key, { kind: 'figure', said: `(${state})` }];
  const said = state === 'printed' ? `${printed} ${figure.unit}` : `(${state}) ${printed}`;
  const stored = figure.stored && { stored: figure.stored.toFixed() };
  return [key, { kind: 'figure', said, worth: `${figure.value.toFixed()} ${figure.unit}`, ...stored }];
}

function factOfQuantity({ printed, value, unit }: Quantity): Fact {
  return { kind: 'figure', said: printed, ...(value && { worth: `${value.toFixed()} ${unit}` }) };
}

/** Blanks are none of the report's: they come and go where a line is broken. */
function name(words: string): Fact {
  return { kind: 'name', said: words.replace(/\s+/gu, '') };
}

function structure(said: string): Fact {
  return { kind: 'structure', said };
}
