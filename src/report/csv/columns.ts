import type { Words } from '../../model/index.ts';
import type { Correction } from '../exchange/correction.ts';
import { placeOf, wordsOf, type FailedInput, type Told } from '../exchange/told.ts';
import { visible } from '../exchange/path.ts';
import type { FindingJson } from '../json/finding-schema.ts';
import type { Say } from '../language.ts';
import { isTableId, tableNumber } from '../place.ts';
import { SEVERITY_WORDS } from '../severity.ts';
import { STATE_WORDS, acceptanceWords } from '../standing.ts';
import { VERDICT_WORDS } from '../verdict.ts';
import type { Value } from './cell.ts';

/** A finding with all a row tells of it. */
export interface Row {
  readonly told: Told;
  readonly correction: Correction | null;
  readonly suggestion: FindingJson['suggestion'];
  readonly say: Say;
}

export interface Column {
  readonly title: Words;
  readonly of: (row: Row) => Value;
  /** What it tells of an input that could not be read. */
  readonly ofFailed?: (failed: FailedInput, say: Say) => Value;
}

/** After the number of the row. */
export const COLUMNS: readonly Column[] = [
  {
    title: { zh: '文件', en: 'path' },
    of: ({ told }) => visible(told.file),
    ofFailed: ({ file }) => visible(file),
  },
  { title: { zh: '单位', en: 'unit' }, of: ({ told }) => told.telling.report.unit },
  { title: { zh: '年度', en: 'year' }, of: ({ told }) => told.telling.report.year },
  {
    title: { zh: '级别', en: 'severity' },
    of: ({ told, say }) => say(SEVERITY_WORDS[told.finding.severity]),
    ofFailed: (_, say) => say(SEVERITY_WORDS.error),
  },
  {
    title: { zh: '规则', en: 'rule' },
    of: ({ told }) => told.finding.rule,
    ofFailed: ({ code }) => `input/${code}`,
  },
  {
    title: { zh: '类型', en: 'verdict' },
    of: ({ told, say }) => say(VERDICT_WORDS[told.finding.verdict]),
    ofFailed: (_, say) => say({ zh: '没有读成', en: 'not read' }),
  },
  { title: { zh: '键', en: 'key' }, of: ({ told }) => told.finding.at.key },
  { title: { zh: '位置', en: 'place' }, of: ({ told }) => placeOf(told) },
  { title: { zh: '表', en: 'table' }, of: ({ told }) => tableOf(told) },
  { title: { zh: '行', en: 'row' }, of: ({ told }) => told.finding.at.row },
  { title: { zh: '栏', en: 'column' }, of: ({ told }) => told.finding.at.column },
  { title: { zh: '页码', en: 'page' }, of: ({ told }) => told.finding.at.page },
  { title: { zh: '行号', en: 'line' }, of: ({ told }) => told.line },
  { title: { zh: '工作表', en: 'sheet' }, of: ({ told }) => told.finding.at.sheet },
  { title: { zh: '单元格', en: 'cell' }, of: ({ told }) => told.finding.at.cell },
  { title: { zh: '印的', en: 'printed' }, of: ({ correction }) => correction?.printed ?? null },
  { title: { zh: '应为', en: 'expected' }, of: ({ correction }) => correction?.ought ?? null },
  { title: { zh: '相差', en: 'difference' }, of: ({ correction }) => correction?.difference ?? null },
  { title: { zh: '金额单位', en: 'money unit' }, of: ({ correction }) => correction?.unit ?? null },
  {
    title: { zh: '说明', en: 'message' },
    of: ({ told }) => wordsOf(told.finding, told.telling),
    ofFailed: ({ words }) => words,
  },
  { title: { zh: '建议', en: 'suggestion' }, of: ({ suggestion }) => suggestion?.value ?? null },
  { title: { zh: '理由', en: 'reason' }, of: ({ suggestion }) => suggestion?.reason ?? null },
  {
    title: { zh: '登记', en: 'standing' },
    of: ({ told, say }) => standingOf(told, say),
  },
  { title: { zh: '指纹', en: 'fingerprint' }, of: ({ told }) => told.finding.fingerprint },
];

/** By its printed number: `03` by itself would be read as 3. */
function tableOf({ finding, telling }: Told): Value {
  const { table } = finding.at;
  return isTableId(table) ? tableNumber(telling.report, table) : table;
}

function standingOf({ standing }: Told, say: Say): Value {
  if (standing === undefined) return null;
  const [state, reason] = [say(STATE_WORDS[standing.state]), acceptanceWords(standing, say)];
  return reason === '' ? state : say({ zh: `${state}：${reason}`, en: `${state}: ${reason}` });
}
