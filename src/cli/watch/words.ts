import { clean } from '../../report/clean.ts';
import { plural, type Say } from '../../report/language.ts';
import { countFindings, difference, type Seen } from './seen.ts';

/** `14:03:22`, by the clock of this machine. */
function timeOf(now: Date): string {
  return now.toTimeString().slice(0, 8);
}

/** What stands before a result that follows another, where the other stays on the screen. */
export function separator(changed: readonly string[], now: Date, say: Say): string {
  const [first = '', ...others] = changed.map(clean);
  const files = say({
    zh: others.length > 0 ? `${first} 等 ${changed.length} 个文件` : `${first} `,
    en: others.length > 0 ? `${first} and ${plural(others.length, 'other')}` : first,
  });
  const words = say({ zh: `${files}有改动，重新核对`, en: `${files} changed, checking again` });
  return `\n──── ${timeOf(now)} ${words} ────\n\n`;
}

/** What a check came to, against the one before it where there was one. */
export function conclusion(before: Seen | null, after: Seen | null, now: Date, say: Say): string {
  if (after === null) {
    return say({
      zh: `${timeOf(now)} 这次没有核对成，改正后保存即可。\n`,
      en: `${timeOf(now)} not checked this time; mend that and save again.\n`,
    });
  }
  const parts = before === null ? firstWords(after, say) : nextWords(before, after, say);
  return say({
    zh: `${timeOf(now)} 核对完毕：${parts.join('，')}。\n`,
    en: `${timeOf(now)} checked: ${parts.join(', ')}.\n`,
  });
}

/** That nothing was found is not said where something could not be read. */
function firstWords(after: Seen, say: Say): string[] {
  const { failed } = after;
  const count = countFindings(after);
  const unread = say({
    zh: `有 ${failed} 个文件没有读成`,
    en: `${plural(failed, 'file')} could not be read`,
  });
  return [...(count > 0 || failed === 0 ? [totalWords(count, say)] : []), ...(failed > 0 ? [unread] : [])];
}

function nextWords(before: Seen, after: Seen, say: Say): string[] {
  const { failed } = after;
  const unread = say({
    zh: `另有 ${failed} 个文件这次没有读成，仍按上次的结果计`,
    en: `${plural(failed, 'file')} could not be read this time and ${failed === 1 ? 'counts' : 'count'} as before`,
  });
  return [
    changeWords(before, after, say),
    totalWords(countFindings(after), say),
    ...(failed > 0 ? [unread] : []),
  ];
}

function changeWords(before: Seen, after: Seen, say: Say): string {
  const { mended, appeared } = difference(before, after);
  if (mended + appeared === 0) return say({ zh: '和上次一样', en: 'the same as before' });
  const parts = [
    mended > 0 ? say({ zh: `又对上 ${mended} 处`, en: `${mended} mended` }) : '',
    appeared > 0 ? say({ zh: `新出现 ${appeared} 处`, en: `${appeared} new` }) : '',
  ];
  return parts.filter((words) => words !== '').join(say({ zh: '，', en: ', ' }));
}

function totalWords(count: number, say: Say): string {
  return count === 0
    ? say({ zh: '现在没有问题', en: 'nothing found' })
    : say({ zh: `现有 ${count} 处问题`, en: `${plural(count, 'finding')} in all` });
}

export function waitingWords(hasKeyboard: boolean, say: Say): string {
  return say({
    zh: `正在等待文件改动，保存后自动重新核对；按 ${hasKeyboard ? 'q 或 ' : ''}Ctrl+C 结束。\n`,
    en: `Waiting for files to change; saving one checks again. Press ${hasKeyboard ? 'q or ' : ''}Ctrl+C to end.\n`,
  });
}
