import type { HelpConfiguration } from 'commander';
import stringWidth from 'string-width';
import type { Words } from '../model/index.ts';
import type { Say } from '../report/language.ts';
import { wrap } from '../report/terminal/wrap.ts';

const TITLES: Readonly<Record<string, Words>> = {
  'Usage:': { zh: '用法：', en: 'Usage:' },
  'Arguments:': { zh: '参数：', en: 'Arguments:' },
  'Options:': { zh: '选项：', en: 'Options:' },
  'Commands:': { zh: '命令：', en: 'Commands:' },
};

/** Help in the reader's language, its columns aligned and wrapped as wide as Chinese is shown. */
export function helpIn(say: Say): HelpConfiguration {
  return {
    displayWidth: stringWidth,
    boxWrap: (text, width) => text.split('\n').flatMap((line) => wrap(line, width)).join('\n'),
    styleTitle: (title) => {
      const words = TITLES[title];
      return words ? say(words) : title;
    },
    subcommandTerm: (command) => `${command.name()} ${command.usage()}`.trim(),
  };
}
