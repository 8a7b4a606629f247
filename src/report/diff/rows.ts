import type { Diff, Move, Renaming, Uncompared } from '../../diff/index.ts';
import type { Words } from '../../model/index.ts';
import { clean } from '../clean.ts';
import { plural, sentence, type Say } from '../language.ts';
import { tableTitle } from '../place.ts';
import { moveReason } from './reason.ts';
import { sideWords } from './words.ts';

/** `2150517 产业发展（上年 39.70 万元）→ 2159904 …：why`, as a sentence. */
export function moveWords(move: Move, say: Say): string {
  const { from, to } = move;
  const { was, unit, decimals } = from.movement;
  const [had, grew] = [was, to.movement.change].map((value) => `${value.toFixed(decimals)} ${unit}`);
  const [left, right] = [from, to].map(({ code, name }) => `${code} ${clean(name)}`);
  const line = say({
    zh: `${left}（原有 ${had}）→ ${right}（增加 ${grew}）：${moveReason(move, say)}`,
    en: `${left} (had ${had}) → ${right} (grew by ${grew}): ${moveReason(move, say)}`,
  });
  return sentence(line, say);
}

/** Codes that bear another name, each once for all tables that print it. */
export function renamedWords(renamed: readonly Renaming[], say: Say): string[] {
  const words = renamed.map(({ row, old, new: name }) =>
    say({
      zh: `${row}：“${clean(old)}”改为“${clean(name)}”`,
      en: `${row}: “${clean(old)}” is now “${clean(name)}”`,
    }),
  );
  return [...new Set(words)];
}

/** Figures of one table that one report lacks for one reason. */
export interface UncomparedGroup extends Omit<Uncompared, 'key' | 'name' | 'column'> {
  readonly keys: readonly string[];
}

export function uncomparedGroups({ uncompared }: Diff): UncomparedGroup[] {
  const groups = new Map<string, UncomparedGroup>();
  for (const { key, table, lacking, state } of uncompared) {
    const what = `${table} ${lacking} ${state}`;
    const keys = groups.get(what)?.keys ?? [];
    groups.set(what, { table, lacking, state, keys: [...keys, key] });
  }
  return [...groups.values()];
}

const STATES: Readonly<Record<Uncompared['state'], Words>> = {
  lost: { zh: '没有读到', en: 'could not be read' },
  illegible: { zh: '认不出', en: 'are no figures' },
  unavailable: { zh: '没有这个表或栏', en: 'have no table or column' },
};

/** Which table, which report lacks it, why, and how many figures. */
export function uncomparedWords(
  { table, lacking, state, keys }: UncomparedGroup,
  diff: Diff,
  say: Say,
): string {
  const title = tableTitle(lacking === 'new' ? diff.old : diff.new, table);
  const count = keys.length;
  const [was, is] = sideWords(diff, say);
  const side = lacking === 'new' ? is : was;
  const who = say({ zh: `${side}的报告`, en: `in the ${side.toLowerCase()} report` });
  const why = say(STATES[state]);
  return say({
    zh: `${title}：${who}${why}，${count} 个数`,
    en: `${title}: ${plural(count, 'figure')} ${why} ${who}`,
  });
}
