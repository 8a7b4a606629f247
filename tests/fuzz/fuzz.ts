/**
 * Damages the small reports of fixtures/formats at random, reads each and tells what became of it: read, refused with a
 * sentence, or one of what must not be: a crash, a hang, memory without bounds, a wrong figure that nothing tells of.
 *
 *   npm run fuzz [-- --files 60] [--seed 1] [--format pdf] [--save folder]
 *
 * `--files` is how many of each format. The nth of them has the seed n places behind the first, and every bad outcome is
 * told with what repeats it alone; `--save` keeps such files. Exit status 1 where there is one.
 */
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Build } from './damage.ts';
import { readingOf } from './reading.ts';
import { isBad, told } from './told.ts';
import { damagedBy, tryFile, type Sample, type Trial } from './trial.ts';
import { Watchdog } from './watchdog.ts';

const FOLDER = new URL('../../fixtures/formats/', import.meta.url);
const BUILDS: Readonly<Record<string, Build>> = {
  txt: 'text',
  html: 'text',
  gbk: 'text',
  docx: 'zip',
  xlsx: 'zip',
  ods: 'zip',
  zip: 'zip',
};

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      files: { type: 'string', default: '60' },
      seed: { type: 'string', default: '1' },
      format: { type: 'string' },
      save: { type: 'string' },
    },
  });
  const names = readdirSync(FOLDER).filter((name) => name.startsWith('report'));
  const chosen = names.filter((name) => values.format === undefined || formatOf(name) === values.format);
  if (chosen.length === 0)
    throw new Error(`no fixture is ${values.format}: ${names.map(formatOf).join(', ')}`);
  const samples = (await Promise.all(chosen.map(samplesOf))).flat();
  const seeds = Array.from({ length: Number(values.files) }, (_, index) => Number(values.seed) + index);
  const trials = await trialsOf(samples, seeds);
  process.stdout.write(`${told(trials).join('\n')}\n`);
  if (values.save !== undefined) save(trials.filter(isBad), samples, values.save);
  return trials.some(isBad) || samples.length < chosen.length ? 1 : 0;
}

/** One after the other: what a file costs is to be told from what others cost. */
async function trialsOf(samples: readonly Sample[], seeds: readonly number[]): Promise<Trial[]> {
  const watchdog = new Watchdog();
  const trials: Trial[] = [];
  const jobs = samples.flatMap((sample) => seeds.map((seed) => ({ sample, seed })));
  for await (const trial of tried(jobs, watchdog)) trials.push(trial);
  await watchdog.end();
  return trials;
}

async function* tried(
  jobs: readonly { sample: Sample; seed: number }[],
  watchdog: Watchdog,
): AsyncGenerator<Trial> {
  for (const { sample, seed } of jobs) yield tryFile(sample, seed, watchdog);
}

function save(trials: readonly Trial[], samples: readonly Sample[], folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const { format, seed } of trials) {
    const sample = samples.find((each) => each.format === format);
    if (sample) writeFileSync(join(folder, `${seed}-${sample.path}`), damagedBy(sample, seed).bytes);
  }
}

/** `report.pdf` is a PDF; `report-gbk.xls` says what it is before its ending, which says something else. */
function formatOf(name: string): string {
  return /-(?<format>\w+)\./u.exec(name)?.groups?.['format'] ?? extname(name).slice(1);
}

/** A fixture to damage; none where even the sound file is not read. */
async function samplesOf(name: string): Promise<Sample[]> {
  const bytes = readFileSync(new URL(name, FOLDER));
  const read = await readingOf(bytes, name);
  if (read.kind === 'read') {
    return [{ format: formatOf(name), path: name, build: BUILDS[formatOf(name)] ?? 'other', bytes, read }];
  }
  const why = read.kind === 'refused' ? read.code : read.error;
  process.stderr.write(`${name} is not read, so there is nothing to compare damaged copies with: ${why}\n`);
  return [];
}

process.exitCode = await main();
