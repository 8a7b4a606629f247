import type { Severity } from '../model/index.ts';
import type { Language } from '../report/language.ts';
import type { Ignore } from '../review/entry.ts';
import type { Rule } from '../rules/rule.ts';
import { fromFolderOf, type Layer } from './layers.ts';
import { overSettings, settingsOf, type RuleSettings } from './rule-settings.ts';

/** What is set for some reports alone. */
export interface Override {
  /** Patterns of what it is for; what is not asked for fits everything. */
  readonly unit: string | undefined;
  readonly files: string | undefined;
  readonly settings: RuleSettings;
}

/** What all layers come to; a value that none has is undefined. */
export interface Config {
  readonly settings: RuleSettings;
  readonly overrides: readonly Override[];
  readonly only: readonly string[] | undefined;
  readonly skip: readonly string[] | undefined;
  readonly formats: readonly string[] | undefined;
  readonly failOn: Severity | undefined;
  readonly maxWarnings: number | undefined;
  readonly lang: Language | undefined;
  readonly baseline: string | undefined;
  readonly ignore: readonly Ignore[];
}

/** Layers as one: the later counts, rule by rule; what is not to be told adds up. */
export function merged(layers: readonly Layer[], rules: readonly Rule[]): Config {
  return layers.map((layer) => configOf(layer, rules)).reduce(over, NOTHING);
}

const NOTHING: Config = {
  settings: new Map(),
  overrides: [],
  only: undefined,
  skip: undefined,
  formats: undefined,
  failOn: undefined,
  maxWarnings: undefined,
  lang: undefined,
  baseline: undefined,
  ignore: [],
};

/** One layer, its paths from where the program was called. */
function configOf({ source, file }: Layer, rules: readonly Rule[]): Config {
  const place = (path: string): string => fromFolderOf(source.path, path);
  return {
    settings: settingsOf(file, rules),
    overrides: (file.overrides ?? []).map((override) => ({
      unit: override.unit,
      files: override.files === undefined ? undefined : place(override.files),
      settings: settingsOf(override, rules),
    })),
    only: file.only,
    skip: file.skip,
    formats: file.formats?.map((format) => format.replace(/(?<==).*$/su, place)),
    failOn: file.failOn,
    maxWarnings: file.maxWarnings,
    lang: file.lang,
    baseline: file.baseline === undefined ? undefined : place(file.baseline),
    ignore: file.ignore ?? [],
  };
}

function over(under: Config, upper: Config): Config {
  return {
    settings: overSettings(under.settings, upper.settings),
    overrides: [...under.overrides, ...upper.overrides],
    only: upper.only ?? under.only,
    skip: upper.skip ?? under.skip,
    formats: upper.formats ?? under.formats,
    failOn: upper.failOn ?? under.failOn,
    maxWarnings: upper.maxWarnings ?? under.maxWarnings,
    lang: upper.lang ?? under.lang,
    baseline: upper.baseline ?? under.baseline,
    ignore: [...under.ignore, ...upper.ignore],
  };
}
