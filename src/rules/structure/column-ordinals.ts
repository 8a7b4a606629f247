import { TABLE_IDS, locate } from '../../model/index.ts';
import { defineRule } from '../rule.ts';
import { observe } from '../templates.ts';
import { FORMS, readTables } from './tables.ts';

/** `3`, or `3=1+2` where the form prints how the column is reckoned. */
const ORDINAL = /^(?<ordinal>\d{1,2})(?:=.*)?$/u;

export default defineRule({
  id: 'structure/column-ordinals',
  title: { zh: '栏次连续编号', en: 'The ordinals of the columns count 1, 2, 3' },
  severity: 'warning',
  needs: TABLE_IDS,
  formula: '栏次 = 1, 2, 3, …',
  basis: FORMS,
  why: {
    zh: '栏次跳号，通常是从内部决算报表摘栏时没有重新编号；不影响金额，但读者会以为缺了栏。',
    en: 'Gaps come from columns taken over from the internal form with their old ordinals; no amount is affected, but columns seem to be missing.',
  },
  remedy: {
    zh: '从1起按顺序重编栏次；若确实少了栏，补上缺的栏。',
    en: 'Number the columns from 1 again, or add those that are missing.',
  },
  observes: 'structure',
  messages: {
    gaps: {
      zh: '《{title}》的栏次是“{printed}”，没有从1起连续编号',
      en: '{title} numbers its columns {printed}, not 1, 2, 3 and so on',
    },
  },
  since: '0.1.0',
  *check({ report }) {
    for (const { title, parts } of readTables(report)) {
      if (parts.ordinals === null) continue;
      const ordinals = parts.ordinals.values.flatMap(readOrdinal);
      if (ordinals.length < 2 || ordinals.every(goesOn)) continue;
      const printed = ordinals.join(' ');
      const counted = ordinals.map((_, index) => index + 1).join(' ');
      const place = locate({ ...parts.ordinals.at, quote: parts.ordinals.at.quote ?? printed });
      yield observe('gaps', place, { title, printed }, { expected: counted, actual: printed });
    }
  },
});

function readOrdinal(text: string): number[] {
  const ordinal = ORDINAL.exec(text.normalize('NFKC').replace(/\s/gu, ''))?.groups?.['ordinal'];
  return ordinal === undefined ? [] : [Number(ordinal)];
}

/** One more than the one before; lists that stand side by side may each begin with 1. */
function goesOn(ordinal: number, index: number, ordinals: readonly number[]): boolean {
  return ordinal === 1 || ordinal === (ordinals[index - 1] ?? 0) + 1;
}
