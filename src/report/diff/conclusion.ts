import { kindOf, type Diff } from '../../diff/index.ts';
import { plural, type Say } from '../language.ts';
import { renamedWords } from './rows.ts';
import type { Tally } from '../tally.ts';

/** In one line: how much moved, and what does not agree. */
export function conclusionWords({ compared, renamed, moved }: Diff, total: Tally, say: Say): string {
  const changed = compared.filter(({ movement }) => kindOf(movement) !== 'level').length;
  const names = renamedWords(renamed, say).length;
  const { error, warning, info, accepted } = total;
  const parts = [
    changed === 0
      ? say({ zh: '没有变化', en: 'no change' })
      : say({ zh: `${changed} 个数有变动`, en: `${plural(changed, 'figure')} moved` }),
    names === 0 ? '' : say({ zh: `${names} 个科目改名`, en: plural(names, 'code') + ' renamed' }),
    moved.length === 0
      ? ''
      : say({
          zh: `${moved.length} 个科目很可能有变动`,
          en: plural(moved.length, 'code') + ' probably moved',
        }),
    error === 0 ? '' : say({ zh: `${error} 处错误`, en: plural(error, 'error') }),
    warning === 0 ? '' : say({ zh: `${warning} 处警告`, en: plural(warning, 'warning') }),
    info === 0 ? '' : say({ zh: `${info} 处提示`, en: plural(info, 'note') }),
    accepted === 0 ? '' : say({ zh: `已接受 ${accepted} 处`, en: `${accepted} accepted` }),
  ].filter((part) => part !== '');
  const nothing = error + warning + info === 0 ? [say({ zh: '没有发现问题', en: 'nothing found' })] : [];
  return [...parts, ...nothing].join(say({ zh: '，', en: ', ' })) + say({ zh: '。', en: '.' });
}
