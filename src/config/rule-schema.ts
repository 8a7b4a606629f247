import * as z from 'zod';
import { bilingual, entries, text, told } from '../review/strict.ts';
import type { OptionForm } from '../rules/option.ts';
import type { Rule } from '../rules/rule.ts';
import { patternsOf } from './patterns.ts';

/** How grave the findings of a rule are, or that it is not checked. */
const severity = z.enum(['error', 'warning', 'info', 'off']);
export type ConfiguredSeverity = z.infer<typeof severity>;

/** What a config says of a rule: its severity alone, or its options too. */
export type RuleEntry =
  | ConfiguredSeverity
  | { readonly severity?: ConfiguredSeverity | undefined; readonly [option: string]: unknown };

/** What it says of rules, by name or pattern. */
export type RuleEntries = Readonly<Record<string, RuleEntry | undefined>>;

/** A rule without options, and a pattern, for options are of one rule. */
const PLAIN = z.union([severity, entries({ severity: severity.optional() })]).meta({ id: 'severity' });

/** The rules a config may name. Those it does not mention need no schema of their own, only to be `known` by name. */
export function rulesSchema(mentioned: readonly Rule[], known: readonly Rule[]): z.ZodType<RuleEntries> {
  const shape: Record<string, z.ZodType<RuleEntry | undefined>> = {};
  const patterns = patternsOf(known);
  for (const pattern of patterns) shape[pattern] = PLAIN.optional();
  for (const rule of mentioned) shape[rule.id] = ruleSchema(rule);
  return entries(shape, [...patterns, ...known.map(({ id }) => id)]).meta({ id: 'rules' });
}

function ruleSchema({ title, options = [] }: Rule): z.ZodType<RuleEntry | undefined> {
  if (options.length === 0) return told(PLAIN.optional(), title);
  const shape: Record<string, z.ZodType> = { severity: severity.optional() };
  for (const { name, form, words, usual } of options) {
    shape[name] = optionSchema(form)
      .optional()
      .meta({ description: bilingual(words), default: usual });
  }
  return told(z.union([severity, entries(shape)]).optional(), title);
}

function optionSchema(form: OptionForm): z.ZodType {
  switch (form.kind) {
    case 'choices':
      return z.array(z.enum(form.of));
    case 'words':
      return z.array(text);
    case 'count':
      return z.int().min(form.least);
  }
}
