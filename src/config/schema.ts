import * as z from 'zod';
import { TABLE_IDS } from '../model/index.ts';
import { FORMAT_NAMES } from '../report/index.ts';
import { nearest } from '../report/nearest.ts';
import { fits } from '../review/pattern.ts';
import { bilingual, date, entries, text, told } from '../review/strict.ts';
import type { Rule } from '../rules/rule.ts';
import { groupsOf } from './patterns.ts';
import { rulesSchema } from './rule-schema.ts';

/** The file `juesuan.config.json` or `.yaml`. What the rules it mentions may be set to comes from the rules themselves. */
export function configSchema(known: readonly Rule[], mentioned: readonly Rule[] = known) {
  const ids = known.map(({ id }) => id);
  const selection = z.array(z.enum([...groupsOf(known), ...ids])).meta({ id: 'selection' });
  const rules = {
    rules: told(rulesSchema(mentioned, known).optional(), {
      zh: '规则或规则组的级别和选项，写得越具体的越优先',
      en: 'Severity and options of rules and groups of them; the more specific name counts',
    }),
    tables: told(tables.optional(), {
      zh: '应当公开的表，没有列出的表缺了不报',
      en: 'The tables that are to be published; others are not missed',
    }),
  };
  return entries({
    $schema: z.string().optional(),
    extends: told(z.union([text, z.array(text)]).optional(), {
      zh: '先读的其他配置文件，路径从本文件算起，后读的优先',
      en: 'Other configs that are read first, by paths from this file; the later counts',
    }),
    ...rules,
    overrides: told(z.array(overrideSchema(rules)).optional(), {
      zh: '只用于某些单位或文件的设置，后写的优先',
      en: 'What is set for some units or files alone; the later counts',
    }),
    only: told(selection.optional(), {
      zh: '只用这些规则或组，同 --only',
      en: 'Check these alone, as --only',
    }),
    skip: told(selection.optional(), { zh: '不用这些规则或组，同 --skip', en: 'Leave these out, as --skip' }),
    formats: told(z.array(format).optional(), {
      zh: '没有写 --format 时的输出格式，如 ["terminal", "json=结果.json"]，文件从本文件所在的文件夹算起',
      en: 'Output formats where --format is not given, such as ["terminal", "json=result.json"]; paths are from this file',
    }),
    failOn: told(z.enum(['error', 'warning', 'info']).optional(), {
      zh: '达到此级别即以状态 1 退出，同 --fail-on',
      en: 'Exit with 1 at this severity or above, as --fail-on',
    }),
    maxWarnings: told(z.int().min(0).optional(), {
      zh: '警告多于此数即以状态 1 退出，同 --max-warnings',
      en: 'Exit with 1 if there are more warnings than this, as --max-warnings',
    }),
    lang: told(z.enum(['zh', 'en']).optional(), { zh: '语言，同 --lang', en: 'Language, as --lang' }),
    baseline: told(text.optional(), {
      zh: '已接受问题的登记文件，路径从本文件算起',
      en: 'The file of accepted findings, by its path from this file',
    }),
    ignore: told(z.array(ignoreSchema(ids)).optional(), {
      zh: '不报的问题',
      en: 'Findings that are not told',
    }),
  });
}

export type ConfigFile = z.infer<ReturnType<typeof configSchema>>;

const tables = z.array(z.enum(TABLE_IDS)).meta({ id: 'tables' });

const format = z.string().regex(new RegExp(`^(?:${FORMAT_NAMES.join('|')})(?:=.+)?$`, 'u'), {
  error: bilingual({
    zh: `应为 ${FORMAT_NAMES.join('、')} 之一，要写到文件的在后面加“=文件名”`,
    en: `has to be one of ${FORMAT_NAMES.join(', ')}, with =path behind it where it goes to a file`,
  }),
});

const unit = told(text.optional(), {
  zh: '单位名称；* 表示任意文字',
  en: 'Name of the unit; * stands for any characters',
});

/** A pattern that no rule fits would ignore nothing, and nobody would notice. */
function ruleOf(ids: readonly string[]) {
  return text.refine((pattern) => ids.some((id) => fits(pattern, id)), {
    error: ({ input }) => {
      const near = nearest(String(input), ids);
      return bilingual({
        zh: `与哪一条规则都不符，${near === undefined ? '全部规则见 juesuan rules' : `是不是想用 ${near}？`}`,
        en: `fits no rule; ${near === undefined ? 'see juesuan rules for all' : `did you mean ${near}?`}`,
      });
    },
  });
}

function ignoreSchema(ids: readonly string[]) {
  return entries({
    rule: told(ruleOf(ids).optional(), {
      zh: '规则，如 words/year；* 表示任意文字',
      en: 'The rule, such as words/year; * stands for any characters',
    }),
    key: told(text.optional(), {
      zh: '数字的位置，如 03/*/本年支出合计；* 表示任意文字',
      en: 'Figure key; * stands for any characters',
    }),
    unit,
    reason: told(text, { zh: '为什么不报', en: 'Why it is not told' }),
    expires: told(date.optional(), { zh: '最后一天，过后照常报', en: 'The last day it is not told' }),
  }).refine(({ rule, key }) => rule !== undefined || key !== undefined, {
    error: bilingual({ zh: '缺少 rule 或 key', en: 'lacks a rule or a key' }),
  });
}

function overrideSchema<Rules extends z.core.$ZodLooseShape>(rules: Rules) {
  return entries({
    unit,
    files: told(text.optional(), {
      zh: '文件路径，从本文件所在的文件夹算起；* 表示任意文字',
      en: 'Path of the files, from the folder of this file; * stands for any characters',
    }),
    ...rules,
  }).refine((override) => 'unit' in override || 'files' in override, {
    error: bilingual({ zh: '缺少 unit 或 files', en: 'lacks a unit or files' }),
  });
}
