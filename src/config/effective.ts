import type { Rule } from '../rules/rule.ts';
import { merged, type Config } from './config.ts';
import type { Layer } from './layers.ts';
import { lastPlace, listPlaces, rulePlaces } from './places.ts';
import type { RuleSettings } from './rule-settings.ts';

/** What a config and a command line may both say. */
export type Common = Pick<
  Config,
  'only' | 'skip' | 'formats' | 'failOn' | 'maxWarnings' | 'lang' | 'baseline'
>;

/** A config as it counts, and where each part of it is said. */
export interface Effective {
  /** Itself a config, with paths from where the program was called. Rules nothing is said of are as in the catalogue. */
  readonly config: Readonly<Record<string, unknown>>;
  /** By the part: a file and its line, an option of the command line, or `default`. */
  readonly from: Readonly<Record<string, string>>;
}

const OPTIONS = {
  only: '--only',
  skip: '--skip',
  formats: '--format',
  failOn: '--fail-on',
  maxWarnings: '--max-warnings',
  lang: '--lang',
  baseline: '--baseline',
} as const satisfies Record<keyof Common, string>;
const PARTS = ['only', 'skip', 'formats', 'failOn', 'maxWarnings', 'lang', 'baseline'] as const;

const DEFAULTS: Partial<Common> = { formats: ['terminal'], failOn: 'error', lang: 'zh' };

/** Layers of config under what the command line says, and what of both together `counts`. */
export function effective(
  layers: readonly Layer[],
  rules: readonly Rule[],
  { said, counts }: { readonly said: Common; readonly counts: Common },
): Effective {
  const { settings, overrides, ignore } = merged(layers, rules);
  const parts = PARTS.flatMap((part) => {
    const value = counts[part] ?? DEFAULTS[part];
    return value === undefined ? [] : [{ part, value, from: placeOf(part, said, layers) }];
  });
  return {
    config: {
      rules: entriesOf(settings, rules),
      overrides: overrides.map(({ settings: own, ...of }) => ({ ...of, rules: entriesOf(own, rules) })),
      ...Object.fromEntries(parts.map(({ part, value }) => [part, value])),
      ignore,
    },
    from: {
      ...rulePlaces(layers, rules),
      ...listPlaces(layers, 'overrides'),
      ...Object.fromEntries(parts.map(({ part, from }) => [part, from])),
      ...listPlaces(layers, 'ignore'),
    },
  };
}

function placeOf(part: keyof Common, said: Common, layers: readonly Layer[]): string {
  return said[part] === undefined ? (lastPlace(layers, part) ?? 'default') : OPTIONS[part];
}

/** The rules that are set, each with its severity even where options alone are set. */
function entriesOf(settings: RuleSettings, rules: readonly Rule[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    rules.flatMap(({ id, severity: own }) => {
      const setting = settings.get(id);
      return setting ? [[id, { severity: setting.severity ?? own, ...setting.options }]] : [];
    }),
  );
}
