import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { ZodType, core } from 'zod';
import { UsageError } from '../errors.ts';
import { readInput } from '../io/read.ts';
import type { Baseline, Ignore } from '../review/entry.ts';
import type { Reviewing } from '../review/review.ts';

export const CONFIG_NAME = 'juesuan.config.json';
export const BASELINE_NAME = 'juesuan-baseline.json';

export interface SettingsFlags {
  /** A path, or false for none even where there is one. */
  readonly config?: string | false;
  readonly baseline?: string;
}

/**
 * What findings are held against, by the command line and the config; null where neither asks for it.
 *
 * @throws UsageError where a file is not what it ought to be
 */
export async function readReviewing(flags: SettingsFlags): Promise<Reviewing | null> {
  const config = await readConfig(flags);
  const path = flags.baseline ?? config.baseline;
  if (path === undefined && config.ignore.length === 0) return null;
  const { entries } = path === undefined ? { entries: [] } : await readBaseline(path);
  return { entries, ignores: config.ignore, today: today() };
}

interface Config {
  readonly baseline: string | undefined;
  readonly ignore: readonly Ignore[];
}

async function readConfig({ config }: SettingsFlags): Promise<Config> {
  const path = config === undefined ? findUpwards(process.cwd()) : config;
  if (path === undefined || path === false) return { baseline: undefined, ignore: [] };
  const { configSchema } = await import('../review/schema.ts');
  const { baseline, ignore = [] } = await readJson(path, configSchema);
  return { baseline: baseline === undefined ? undefined : join(dirname(path), baseline), ignore };
}

function findUpwards(folder: string): string | undefined {
  const path = join(folder, CONFIG_NAME);
  if (existsSync(path)) return path;
  const above = dirname(folder);
  return above === folder ? undefined : findUpwards(above);
}

export async function readBaseline(path: string): Promise<Baseline> {
  const { baselineSchema } = await import('../review/schema.ts');
  return readJson(path, baselineSchema);
}

/** `2026-01-31`, by the clock of this machine. */
export function today(now: Date = new Date()): string {
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'));
  return [now.getFullYear(), month, day].join('-');
}

async function readJson<Content>(path: string, schema: ZodType<Content>): Promise<Content> {
  const { inChinese } = await import('../review/schema.ts');
  const text = new TextDecoder().decode(readInput(path));
  const content = jsonOf(text, path);
  const result = schema.safeParse(content);
  if (result.success) return result.data;
  const chinese = schema.safeParse(content, { error: inChinese });
  throw new UsageError({
    zh: complaint(path, chinese.error?.issues ?? []).zh,
    en: complaint(path, result.error.issues).en,
  });
}

function jsonOf(text: string, path: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : '';
    throw new UsageError({
      zh: `${resolve(path)} 不是完整的 JSON（${reason}），请改正后再试`,
      en: `${resolve(path)} is no complete JSON (${reason}); mend it and try again`,
    });
  }
}

/** The first thing that is wrong, by its key. */
function complaint(path: string, issues: readonly core.$ZodIssue[]): { zh: string; en: string } {
  const [issue] = issues;
  const key = issue?.path.map(String).join('.') || '/';
  const unknown = issue?.code === 'unrecognized_keys' ? issue.keys.join('、') : null;
  return unknown === null
    ? {
        zh: `${path} 里的 ${key} 不对：${issue?.message ?? ''}；可用的写法见 schema/ 下的说明`,
        en: `${key} in ${path} is wrong: ${issue?.message ?? ''}; the files in schema/ tell what is possible`,
      }
    : {
        zh: `${path} 里的 ${key} 有不认识的项“${unknown}”，请检查拼写`,
        en: `${key} in ${path} has unknown entries “${unknown}”; check their spelling`,
      };
}
