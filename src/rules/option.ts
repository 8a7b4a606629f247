import { UsageError } from '../errors.ts';
import type { Words } from '../model/index.ts';

/**
 * What values an option takes, as data: the schema of the config, `explain` and the docs are made of it, and no check
 * has to load a schema library to know what its rules are set to as a rule.
 */
export type OptionForm =
  | { readonly kind: 'choices'; readonly of: readonly string[] }
  | { readonly kind: 'words' }
  | { readonly kind: 'count'; readonly least: number };

/** Something of a rule that is a matter of judgement or of the place, and that a config may set. */
export interface Option<Value> {
  readonly name: string;
  /** What it says. */
  readonly words: Words;
  readonly form: OptionForm;
  /** What it is where nobody sets it. */
  readonly usual: Value;
  readonly accepts: (value: unknown) => value is Value;
}

/** What options are set to, by name; where one is not named it is as usual. */
export type Settings = Readonly<Record<string, unknown>>;

/** Tells a rule what an option of its own is set to. */
export type OptionReader = <Value>(option: Option<Value>) => Value;

interface Naming {
  readonly name: string;
  readonly words: Words;
}

/** Some of what there is, as a rule all of it. */
export function choices<const Choice extends string>(
  naming: Naming & { readonly of: readonly Choice[] },
): Option<readonly Choice[]> {
  const { of, ...rest } = naming;
  const isChoice = (value: unknown): value is Choice => of.some((choice) => choice === value);
  return {
    ...rest,
    form: { kind: 'choices', of },
    usual: of,
    accepts: (value): value is readonly Choice[] => Array.isArray(value) && value.every(isChoice),
  };
}

/** Words of a report, as a rule none. */
export function words(naming: Naming): Option<readonly string[]> {
  return {
    ...naming,
    form: { kind: 'words' },
    usual: [],
    accepts: (value): value is readonly string[] =>
      Array.isArray(value) && value.every((one) => typeof one === 'string' && one.trim() !== ''),
  };
}

/** A whole number from `least` up. */
export function count(naming: Naming & { readonly usual: number; readonly least: number }): Option<number> {
  const { least, ...rest } = naming;
  return {
    ...rest,
    form: { kind: 'count', least },
    accepts: (value): value is number => Number.isInteger(value) && Number(value) >= least,
  };
}

/**
 * Reads what a rule is set to.
 *
 * @throws UsageError from the reader, where a program set an option to what it does not take; a config is checked before
 */
export function optionReader(rule: string, settings: Settings): OptionReader {
  return ({ name, usual, accepts }) => {
    const value = settings[name];
    if (value === undefined) return usual;
    if (accepts(value)) return value;
    throw new UsageError({
      zh: `规则 ${rule} 的选项 ${name} 不能是 ${JSON.stringify(value)}`,
      en: `the option ${name} of the rule ${rule} cannot be ${JSON.stringify(value)}`,
    });
  };
}
