import { locate } from '../../model/index.ts';
import type { Ledger } from './ledger.ts';
import type { Scope } from './scope.ts';
import type { Word } from './tokens.ts';

/** The end of the sentence, or the next list. */
const END = /[。;；\n]|主要包括|具体包括/u;

/** `主要包括：办公费、印刷费…`: the names. */
export function tellList(token: Word, scope: Scope, ledger: Ledger, text: string): void {
  const { topic } = scope;
  if (topic === null) return;
  const rest = text.slice(token.end);
  const length = rest.search(END);
  const listed = length < 0 ? rest : rest.slice(0, length);
  const names = Array.from(listed.matchAll(/[^、,，:：]+/gu), ({ 0: name, index }) => {
    const at = ledger.place(token.end + index, topic);
    return { text: name.replace(/等(?:支出|费用)?$/u, ''), at: locate({ ...at, quote: name }) };
  });
  ledger.claims.push({ kind: 'list', topic, names, at: ledger.place(token.start, topic) });
}
