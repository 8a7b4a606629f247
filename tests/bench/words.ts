import type { ChangeClaim, Claim, Report, SourceRef, Topic } from '../../src/model/index.ts';
import { tryWords, type Outcome, type Trial, type Untried } from './trial.ts';
import type { Baseline } from './baseline.ts';
import { wordsAt, withWords, placeKey } from './places.ts';

const OPPOSITE: Readonly<Record<string, string>> = {
  增加: '减少',
  减少: '增加',
  增长: '下降',
  下降: '增长',
  上升: '下降',
  提高: '降低',
  降低: '提高',
};
const DIRECTION = new RegExp(Object.keys(OPPOSITE).join('|'), 'gu');

/** Turns one direction word of a change at a time; those of reasons are no claim and are passed over. */
export function flips(baseline: Baseline, every: number): Outcome {
  const before = directionsIn(baseline.report);
  const trials = linesOf(baseline.report)
    .flatMap(({ section, at }) =>
      wordsAt(baseline.texts, at, DIRECTION).map((place) => ({ section, at, place })),
    )
    .filter((_, index) => index % every === 0)
    .flatMap(({ section, at, place }): Trial[] => {
      const altered = OPPOSITE[place.text] ?? '';
      const trial = tryWords(
        withWords(baseline.document, place, altered),
        {
          part: section,
          key: `narrative/${section} line ${at.line}:${place.start}`,
          alteration: 'flip',
          printed: place.text,
          altered,
          at,
        },
        (report) => directionsIn(report) !== before,
        baseline,
      );
      return trial === null ? [] : [trial];
    });
  return { trials, untried: [] };
}

/** Gives one item at a time the name of the next. */
export function renames(baseline: Baseline, every: number): Outcome {
  const items = itemsIn(baseline.report);
  const before = namesIn(baseline.report);
  const trials: Trial[] = [];
  const untried: Untried[] = [];
  for (const [index, { section, claim }] of items.entries()) {
    if (index % every !== 0) continue;
    const { name } = claim.topic;
    const other = [...items.slice(index), ...items].find((each) => each.claim.topic.name !== name);
    const altered = other?.claim.topic.name ?? `${name}其他`;
    const key = `narrative/${section}/${claim.topic.code ?? claim.topic.path?.join('/') ?? name}`;
    const done = wordsAt(baseline.texts, claim.at, patternOf(name))
      .map((place) =>
        tryWords(
          withWords(baseline.document, place, altered),
          { part: section, key, alteration: 'rename', printed: name, altered, at: claim.at },
          (report) => namesIn(report) !== before,
          baseline,
        ),
      )
      .find((trial) => trial !== null);
    if (done) trials.push(done);
    else
      untried.push({
        key,
        printed: name,
        reason: 'rename: the name is not printed on the line of its claim',
      });
  }
  return { trials, untried };
}

interface Item {
  readonly section: string;
  readonly claim: Claim;
}

/** The first claim of each item in each section. */
function itemsIn({ narrative }: Report): Item[] {
  return narrative.flatMap(({ id, claims }) => {
    const names = new Set<string>();
    return claims.flatMap((claim) => {
      const { topic } = claim;
      if (!isItem(topic) || names.has(topic.name)) return [];
      names.add(topic.name);
      return [{ section: id, claim }];
    });
  });
}

function isItem({ code, path }: Topic): boolean {
  return code !== null || path !== null;
}

/** A name as the source may print it: with blanks within, and brackets of either width. */
function patternOf(name: string): RegExp {
  const signs = Array.from(name, (sign) => {
    if (sign === '(' || sign === '（') return '[(（]';
    return sign === ')' || sign === '）' ? '[)）]' : sign.replace(/[^\p{L}\p{N}]/u, '\\$&');
  });
  return new RegExp(signs.join('\\s*'), 'gu');
}

function directionsIn({ narrative }: Report): string {
  const changes = narrative.flatMap(({ claims }) =>
    claims.filter((claim): claim is ChangeClaim => claim.kind === 'change'),
  );
  return changes.map(({ direction, percentDirection }) => `${direction} ${percentDirection}`).join('\n');
}

function namesIn(report: Report): string {
  return itemsIn(report)
    .map(({ claim: { topic } }) => `${topic.code} ${topic.path?.join('/')} ${topic.name}`)
    .join('\n');
}

/** Every line of the source that the narrative stands in, once. */
function linesOf({ narrative }: Report): { section: string; at: SourceRef }[] {
  const lines = narrative.flatMap(({ id, places }) => places.map(({ at }) => ({ section: id, at })));
  const seen = new Set<string>();
  return lines.filter(({ at }) => {
    const key = placeKey(at);
    return !seen.has(key) && seen.add(key).size > 0;
  });
}
