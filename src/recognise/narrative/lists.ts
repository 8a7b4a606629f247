import { locate } from '../../model/index.ts';
import type { Ledger } from './ledger.ts';
import type { Scope } from './scope.ts';
import type { Word } from './tokens.ts';

/** The end of the sentence, or the next list. */
const END = /[。;；\n]|主要包括|具体包括/u;

/** Up to the next name; commas also group the digits of an amount. */
const NAME = /(?:[^、,，:：]|,(?=\d{3}))+/gu;
/** What each of them came to, and 等支出 behind the last. */
const WITH_NAME = /(?:\d[\d,.]{0,20}[万亿]?元)?(?:等(?:支出|费用)?)?$/u;

/** `主要包括：办公费、印刷费…`: the names. */
export function tellList(token: Word, scope: Scope, ledger: Ledger, text: string): void {
  const { topic } = scope;
  if (topic === null) return;
  const rest = text.slice(token.end);
  const length = rest.search(END);
  const listed = length < 0 ? rest : rest.slice(0, length);
  const names = Array.from(listed.matchAll(NAME), ({ 0: name, index }) => {
    const at = ledger.place(token.end + index, topic);
    return { text: name.replace(WITH_NAME, ''), at: locate({ ...at, quote: name }) };
  });
  ledger.claims.push({ kind: 'list', topic, names, at: ledger.place(token.start, topic) });
}
