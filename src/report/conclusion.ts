import { plural, type Say } from './language.ts';
import type { Tally } from './tally.ts';

/** What all of it comes to, in one sentence. */
export function conclusionWords(total: Tally, say: Say): string {
  const { failed, error, warning, info, accepted } = total;
  const documents = total.documents + total.units;
  const read = [
    say({ zh: `核对了 ${documents} 份报告`, en: `${plural(documents, 'report')} checked` }),
    failed === 0 ? '' : say({ zh: `另有 ${failed} 份没有读成`, en: `${failed} not read` }),
  ];
  const found = [
    error === 0 ? '' : say({ zh: `${error} 处错误`, en: plural(error, 'error') }),
    warning === 0 ? '' : say({ zh: `${warning} 处警告`, en: plural(warning, 'warning') }),
    info === 0 ? '' : say({ zh: `${info} 处提示`, en: plural(info, 'note') }),
    accepted === 0 ? '' : say({ zh: `已接受 ${accepted} 处`, en: `${accepted} accepted` }),
  ];
  const list = (parts: string[]): string =>
    parts.filter((part) => part !== '').join(say({ zh: '，', en: ', ' }));
  const nothing = say({ zh: '没有发现问题', en: 'nothing found' });
  return say({
    zh: `${list(found) || nothing}（${list(read)}）。`,
    en: `${list(found) || nothing} (${list(read)}).`,
  });
}
