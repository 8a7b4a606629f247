/**
 * Alters one printed figure or word of a report at a time and prints, per part, the share the check notices. One counts
 * as noticed where the altered report has a finding (other than by rounding) that the report as published has not, or
 * one that says something else.
 *
 *   npm run bench:mutation [-- report.txt] [--every n] [--annex all]
 *
 * With `--every n` only every nth figure is altered, for a quick run. Of the annex, which has by far the most figures
 * and whose forms are all alike, every seventh is, unless all are asked for.
 */
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { extract } from '../../src/extract/index.ts';
import { baselineOf, type Baseline } from './baseline.ts';
import { barsOf, locatedOf, misnamedOf, missesOf, sharesOf } from './told.ts';
import { tryFigure, type Outcome } from './trial.ts';
import { flips, renames } from './words.ts';

const CORPUS = new URL('../../../shared/corpus/gulou-2024/report.txt', import.meta.url);
const FIXTURE = new URL('../../fixtures/fujian.txt', import.meta.url);
const ANNEX_STEP = 7;

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { every: { type: 'string', default: '1' }, annex: { type: 'string' } },
  });
  const [given] = positionals;
  const source = given ?? (existsSync(CORPUS) ? CORPUS : FIXTURE);
  const name = given ?? (source === CORPUS ? 'corpus report gulou-2024' : 'fixture fujian.txt');
  const every = Number(values.every);
  const start = performance.now();
  const baseline = baselineOf(
    await extract({ bytes: readFileSync(source), path: 'report.txt', password: null }),
  );
  const outcome = outcomeOf(baseline, every, values.annex === 'all' ? every : every * ANNEX_STEP);
  const bars = barsOf(outcome.trials);
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  const lines = [
    name,
    ...sharesOf(outcome.trials),
    ...locatedOf(outcome.trials),
    ...bars.lines,
    ...missesOf(outcome),
    ...misnamedOf(outcome.trials),
    `${outcome.trials.length} alterations in ${seconds} s`,
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
  process.exitCode = bars.met ? 0 : 1;
}

function outcomeOf(baseline: Baseline, every: number, everyOfAnnex: number): Outcome {
  const { subjects } = baseline;
  const sample = (['tables', 'narrative', 'annex'] as const).flatMap((group) => {
    const step = group === 'annex' ? everyOfAnnex : every;
    return subjects.filter((subject) => subject.group === group).filter((_, index) => index % step === 0);
  });
  const outcomes = [
    ...sample.map((subject) => tryFigure(subject, baseline)),
    flips(baseline, every),
    renames(baseline, every),
  ];
  return {
    trials: outcomes.flatMap(({ trials }) => trials),
    untried: outcomes.flatMap(({ untried }) => untried),
  };
}

await main();
