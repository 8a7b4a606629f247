import { quantity, thing, type BudgetBase, type Direction, type Topic } from '../../model/index.ts';
import { itemCoded, itemOfPath, itemOfSubpath } from './items.ts';
import { quantityNamed } from './lexicon.ts';

/** What a word of the grammar says. */
export type Meaning =
  | { readonly kind: 'topic'; readonly topic: Topic }
  | { readonly kind: 'weak'; readonly name: string }
  | { readonly kind: 'direction'; readonly direction: Direction }
  | { readonly kind: 'prior' | 'year'; readonly year: number | null }
  | { readonly kind: 'budget'; readonly base: BudgetBase; readonly compared: boolean }
  | { readonly kind: 'compare'; readonly relation: '大于' | '小于' | '持平' }
  | {
      readonly kind:
        | 'outturn'
        | 'compared'
        | 'completion'
        | 'execution'
        | 'share'
        | 'among'
        | 'parts'
        | 'each'
        | 'list'
        | 'none';
    };

/** What it ends, or that a reason follows. */
export type Turn = { readonly kind: 'stop' | 'semicolon' | 'comma' | 'reason' };

/** What a word of the grammar says; null for one that only keeps its figures from being read. */
export function meaningOf(name: string, words: string): Meaning | Turn | null {
  switch (name) {
    case 'topic': {
      const known = quantityNamed(words);
      return known === null ? null : { kind: 'topic', topic: quantity(known) };
    }
    case 'project':
      return { kind: 'topic', topic: thing(projectIn(words)) };
    case 'code':
      return { kind: 'topic', topic: itemCoded(words) };
    case 'path':
      return { kind: 'topic', topic: itemOfPath(words) };
    case 'subpath':
      return { kind: 'topic', topic: itemOfSubpath(words) };
    case 'weak':
      return { kind: 'weak', name: words };
    case 'prior':
    case 'year':
      return { kind: name, year: yearIn(words) };
    case 'budget':
    case 'against':
      return { kind: 'budget', base: baseIn(words), compared: name === 'against' };
    case 'continued':
      return { kind: 'reason' };
    // `主要用于公务出行，年末公务用车保有量2辆`: the purpose has ended.
    case 'resumed':
      return { kind: 'semicolon' };
    case 'up':
      return { kind: 'direction', direction: '增加' };
    case 'down':
      return { kind: 'direction', direction: '减少' };
    case 'level':
      return { kind: 'direction', direction: '持平' };
    case 'more':
      return { kind: 'compare', relation: '大于' };
    case 'less':
      return { kind: 'compare', relation: '小于' };
    case 'equal':
      return { kind: 'compare', relation: '持平' };
    case 'outturn':
    case 'compared':
    case 'completion':
    case 'execution':
    case 'share':
    case 'among':
    case 'parts':
    case 'each':
    case 'reason':
    case 'list':
    case 'none':
    case 'stop':
    case 'semicolon':
    case 'comma':
      return { kind: name };
    default:
      return null;
  }
}

function baseIn(words: string): BudgetBase {
  if (words.includes('年初')) return '年初预算';
  return words.includes('全年') || words.includes('调整') ? '全年预算' : '预算';
}

function yearIn(words: string): number | null {
  const year = /\d{4}/u.exec(words)?.[0];
  return year === undefined ? null : Number(year);
}

/** Its name without what stands around it: `(1)"灯光改造"项目支出绩效自评情况:`. */
function projectIn(words: string): string {
  return words
    .replace(/^(?:\(\d{1,2}\)|\d{1,2}[、.])/u, '')
    .replace(/(?:项目)?(?:支出)?(?:绩效)?自评(?:综述|情况|结果)?[:：]$/u, '')
    .replaceAll('"', '');
}
