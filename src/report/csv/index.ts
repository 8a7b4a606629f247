import { stringify } from 'csv-stringify/sync';
import { correctionOf } from '../exchange/correction.ts';
import { failedInputs, tellAll, type Told } from '../exchange/told.ts';
import { suggestion } from '../json/finding.ts';
import { speaker } from '../language.ts';
import type { Reporter } from '../reporter.ts';
import { acceptedFindings, shownFindings } from '../tally.ts';
import { cell, type Value } from './cell.ts';
import { COLUMNS, type Row } from './columns.ts';

/**
 * One row for each finding and each input that could not be read, for Excel: it knows UTF-8 by its mark. What was
 * accepted comes last in its report, as in JSON.
 */
export const csv: Reporter<string> = {
  streams: false,
  render(outcomes, options) {
    const say = speaker(options.language);
    const told = tellAll(outcomes, options, (outcome) => [
      ...shownFindings(outcome, options),
      ...acceptedFindings(outcome),
    ]);
    const values: readonly (readonly Value[])[] = [
      ...failedInputs(outcomes, options).map((one) =>
        COLUMNS.map(({ ofFailed }) => ofFailed?.(one, say) ?? null),
      ),
      ...told.map(rowOf).map((row) => COLUMNS.map(({ of }) => of(row))),
    ];
    const titles = [say({ zh: '序号', en: 'number' }), ...COLUMNS.map(({ title }) => say(title))];
    const rows = values.map((cells, index) => [index + 1, ...cells].map(cell));
    return stringify([titles, ...rows], { bom: true, record_delimiter: 'windows' });
  },
};

function rowOf(told: Told): Row {
  const { finding, telling } = told;
  return {
    told,
    correction: correctionOf(finding),
    suggestion: finding.kind === 'arithmetic' ? suggestion(finding, telling) : null,
    say: telling.say,
  };
}
