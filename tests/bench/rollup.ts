/**
 * Adds up generated departments and prints what a rollup finds in them as they are, which ought to be nothing, and how
 * often it names the figure where one of a unit, or one of the department, is altered.
 *
 *   npm run bench:rollup [-- --departments n] [--seed n]
 */
import { parseArgs } from 'node:util';
import { subjectOf, trialOf, type Trial } from './rollup/trial.ts';

const { values } = parseArgs({
  options: { departments: { type: 'string', default: '200' }, seed: { type: 'string', default: '1' } },
});
const trials: Trial[] = [];
let alarms = 0;
for (let seed = Number(values.seed); seed < Number(values.seed) + Number(values.departments); seed += 1) {
  const subject = subjectOf(seed);
  alarms += subject.sound.findings.filter(({ severity }) => severity !== 'info').length;
  trials.push(trialOf(subject, seed, 'unit'), trialOf(subject, seed, 'department'));
}

const share = (those: readonly Trial[], isSo: (trial: Trial) => boolean): string =>
  `${((100 * those.filter(isSo).length) / those.length).toFixed(1)}%`;
const lines = (['unit', 'department'] as const).flatMap((where) =>
  ['+37.11', 'transpose'].map((operator) => {
    const those = trials.filter((trial) => trial.where === where && trial.operator === operator);
    const parts = [
      `${where} ${operator}: ${those.length} altered`,
      `detected ${share(those, ({ judgement }) => judgement.detected)}`,
      `located first ${share(those, ({ judgement }) => judgement.first)}`,
      `in the first three ${share(those, ({ judgement }) => judgement.topThree)}`,
      `value given back ${share(those, ({ judgement }) => judgement.repaired)}`,
      `one finding ${share(those, ({ judgement }) => judgement.findings === 1)}`,
    ];
    return parts.join(', ');
  }),
);
const missed = trials.filter(({ judgement }) => !judgement.first).map(({ what }) => `  missed ${what}`);
process.stdout.write(
  `${[`${values.departments} departments, ${alarms} false findings`, ...lines, ...missed].join('\n')}\n`,
);
process.exitCode = alarms === 0 ? 0 : 1;
