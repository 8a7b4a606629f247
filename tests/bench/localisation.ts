/**
 * Alters the tables of reports and prints, by operator and table, how often the check notices, names the altered figure,
 * gives its value back, and makes one finding of it.
 *
 *   npm run bench:localisation [-- report.pdf …] [--generated n] [--seed n] [--every n]
 *
 * Reports are those of the corpus where it is beside this clone, and generated ones that hold but for rounding. With
 * `--every n` every nth alteration is tried.
 */
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { check } from '../../src/engine/check.ts';
import { extractText } from '../../src/extract/text/text.ts';
import type { Report } from '../../src/model/index.ts';
import { parse } from '../../src/parse.ts';
import { recognise } from '../../src/recognise/index.ts';
import { RULES } from '../../src/rules/index.ts';
import { Random } from '../support/generated/random.ts';
import { generateReport } from '../support/generated/report.ts';
import { judgementOf, knownOf } from './localisation/judgement.ts';
import { omissions, shifts, singles, swaps, twos } from './localisation/operators.ts';
import { barsOf, missesOf, sharesOf, type Tried } from './localisation/told.ts';

const CORPUS = ['gulou-2024/report.txt', 'shehui-2024/report.pdf', 'caizheng-2024/report.pdf']
  .map((name) => new URL(`../../../shared/corpus/${name}`, import.meta.url))
  .filter((url) => existsSync(url));
const TWOS = 60;
const MOST_MISSES = 40;

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      generated: { type: 'string', default: '100' },
      seed: { type: 'string', default: '1' },
      every: { type: 'string', default: '1' },
    },
  });
  const [seed, every] = [Number(values.seed), Number(values.every)];
  const files = positionals.length > 0 ? positionals : CORPUS;
  const read = await Promise.all(files.map((file) => parse(readFileSync(file), String(file))));
  const made = Array.from({ length: Number(values.generated) }, (_, index) => generated(seed + index));
  const random = new Random(seed);
  const tried = [...read, ...made].flatMap((report) => tryAll(report, random, every));
  const bars = barsOf(tried);
  const lines = [...sharesOf(tried), '', ...bars.lines, '', ...missesOf(tried, MOST_MISSES)];
  process.stdout.write(`${lines.join('\n')}\n`);
  process.exitCode = bars.met ? 0 : 1;
}

function generated(seed: number): Report {
  return recognise(extractText(generateReport(seed).text, `generated ${seed}.txt`));
}

function tryAll(report: Report, random: Random, every: number): Tried[] {
  const known = knownOf(check(report, RULES));
  const edits = [
    ...singles(report),
    ...swaps(report),
    ...twos(report, random, TWOS),
    ...shifts(report, random),
    ...omissions(report),
  ];
  const start = random.whole(0, every - 1);
  return edits
    .filter((_, index) => index % every === start)
    .map((edit) => ({ edit, judgement: judgementOf(check(edit.report(), RULES), known, edit.altered) }));
}

await main();
