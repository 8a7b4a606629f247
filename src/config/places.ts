import type { Rule } from '../rules/rule.ts';
import type { Layer } from './layers.ts';
import { namesOf } from './patterns.ts';
import { hasOption } from './rule-settings.ts';
import type { KeyPath } from './source.ts';

/** Places, by the part of a config that is said there. */
export type Places = Readonly<Record<string, string>>;

/** `juesuan.config.yaml:3`. */
function placeIn({ source }: Layer, path: KeyPath): string {
  const line = source.spotOf(path)?.line;
  return line === undefined ? source.path : `${source.path}:${line}`;
}

/** Where the layer that counts says it; undefined where none does. */
export function lastPlace(layers: readonly Layer[], part: keyof Layer['file']): string | undefined {
  const layer = layers.findLast(({ file }) => file[part] !== undefined);
  return layer && placeIn(layer, [part]);
}

/** Where each entry of a list that adds up over the layers is said. */
export function listPlaces(layers: readonly Layer[], part: 'ignore' | 'overrides'): Places {
  const places = layers.flatMap((layer) =>
    (layer.file[part] ?? []).map((_, index) => placeIn(layer, [part, index])),
  );
  return Object.fromEntries(places.map((place, index) => [`${part}[${index}]`, place]));
}

/** Where the severity and each option of a rule is said: of several places the last and narrowest. */
export function rulePlaces(layers: readonly Layer[], rules: readonly Rule[]): Places {
  return Object.fromEntries(rules.flatMap((rule) => layers.flatMap((layer) => placesOf(rule, layer))));
}

function placesOf(rule: Rule, layer: Layer): [string, string][] {
  const { rules: entries = {}, tables } = layer.file;
  const asked: [string, string][] =
    tables !== undefined && hasOption(rule, 'tables')
      ? [[`rules.${rule.id}.tables`, placeIn(layer, ['tables'])]]
      : [];
  const said = namesOf(rule).flatMap((name): [string, string][] => {
    const entry = entries[name];
    if (entry === undefined) return [];
    const parts = typeof entry === 'string' ? ['severity'] : Object.keys(entry);
    return parts.map((part) => [
      `rules.${rule.id}.${part}`,
      placeIn(layer, typeof entry === 'string' ? ['rules', name] : ['rules', name, part]),
    ]);
  });
  return [...asked, ...said];
}
