/**
 * Checks one report and renders it in one format, as a fresh process does, and prints how many milliseconds of CPU time
 * each took. Modules are loaded before, for here they are not compiled as they are in the program.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { check } from '../../../src/engine/check.ts';
import { parse } from '../../../src/parse.ts';
import { FORMAT_NAMES, loadReporter, type Outcome } from '../../../src/report/index.ts';
import { UNREVIEWED } from '../../../src/review/review.ts';
import { RULES } from '../../../src/rules/index.ts';

const shortRun: { prepareForShortRun: () => void } = createRequire(import.meta.url)(
  '../../../bin/short-run.js',
);

function milliseconds({ user, system }: NodeJS.CpuUsage): number {
  return (user + system) / 1000;
}

async function main(format: string, path: string): Promise<void> {
  const name = FORMAT_NAMES.find((one) => one === format);
  if (name === undefined) throw new Error(`no format ${format}`);
  const reporter = await loadReporter(name);
  const bytes = readFileSync(path);
  shortRun.prepareForShortRun();
  const start = process.cpuUsage();
  const result = check(await parse(bytes, path), RULES);
  const checking = process.cpuUsage(start);
  const outcome: Outcome = { kind: 'checked', path, result, review: UNREVIEWED };
  const then = process.cpuUsage();
  await reporter.render([outcome], {
    language: 'zh',
    rules: RULES,
    verbose: false,
    quiet: false,
    ticks: false,
    directory: process.cwd(),
    width: 100,
    colorLevel: 0,
  });
  const rendering = process.cpuUsage(then);
  process.stdout.write(`${milliseconds(checking)} ${milliseconds(rendering)}\n`);
}

const [format = '', path = ''] = process.argv.slice(2);
await main(format, path);
