import type { Command, HelpConfiguration } from 'commander';
import { displayWidth } from '../report/terminal/width.ts';
import type { Words } from '../model/index.ts';
import type { Say } from '../report/language.ts';
import { wrap } from '../report/terminal/wrap.ts';

/** The help of a command, with examples of its use. */
export function helpOf(command: Command, say: Say): string {
  const examples = EXAMPLES[command.name()];
  const help = command.configureHelp(layout(say)).helpInformation();
  return examples ? `${help}\n${say(examples)}\n` : help;
}

const TITLES: Readonly<Record<string, Words>> = {
  'Usage:': { zh: '用法：', en: 'Usage:' },
  'Arguments:': { zh: '参数：', en: 'Arguments:' },
  'Options:': { zh: '选项：', en: 'Options:' },
  'Commands:': { zh: '命令：', en: 'Commands:' },
};

/** In the reader's language, aligned and wrapped as wide as Chinese is shown. */
function layout(say: Say): HelpConfiguration {
  return {
    displayWidth,
    boxWrap: (text, width) =>
      text
        .split('\n')
        .flatMap((line) => wrap(line, width))
        .join('\n'),
    styleTitle: (title) => {
      const words = TITLES[title];
      return words ? say(words) : title;
    },
    subcommandTerm: (command) => `${command.name()} ${command.usage()}`.trim(),
  };
}

const STATUSES: Words = {
  zh: '退出状态：0 没有达到 --fail-on 的问题；1 有；2 用法不对，或有文件没有读成。',
  en: 'Exit status: 0 nothing at or above --fail-on; 1 findings; 2 wrong usage, or a file that could not be read.',
};

/** By the name of the command. */
const EXAMPLES: Readonly<Record<string, Words>> = {
  juesuan: {
    zh: `例子：
  juesuan check 决算.txt                        核对一份报告
  juesuan diff 上年.pdf 本年.pdf                比较两年的决算
  juesuan parse 决算.txt -o 模型.json           读成结构化数据
  juesuan explain cross-table/income-total      说明一条规则

${STATUSES.zh}`,
    en: `Examples:
  juesuan check report.txt                      check one report
  juesuan diff 2023.pdf 2024.pdf                compare two years
  juesuan parse report.txt -o model.json        read it into data
  juesuan explain cross-table/income-total      explain one rule

${STATUSES.en}`,
  },
  check: {
    zh: `例子：
  juesuan check 决算.txt                        核对一份报告，结果显示在屏幕上
  juesuan check 报告/ -f json=结果.json         核对整个文件夹，结果写成 JSON
  juesuan check 决算.txt --skip naming          不查名称
  juesuan check - --input-format json < 模型.json

${STATUSES.zh}`,
    en: `Examples:
  juesuan check report.txt                      check one report and show the result
  juesuan check reports/ -f json=result.json    check a folder and write JSON
  juesuan check report.txt --skip naming        leave names out
  juesuan check - --input-format json < model.json

${STATUSES.en}`,
  },
  diff: {
    zh: `例子：
  juesuan diff 上年.pdf 本年.docx               比较两年的决算，结果显示在屏幕上
  juesuan diff 上年.txt 本年.txt -f json        输出 JSON
  juesuan diff 上年.txt 本年.txt --threshold 20  变动达到 20% 就算大
  juesuan diff 2022.pdf 2023.pdf 2024.pdf --key '05/21505*/合计'  列出历年的数

${STATUSES.zh}`,
    en: `Examples:
  juesuan diff 2023.pdf 2024.docx               compare two years and show the result
  juesuan diff 2023.txt 2024.txt -f json        write JSON
  juesuan diff 2023.txt 2024.txt --threshold 20  take changes of 20% for large
  juesuan diff 2022.pdf 2023.pdf 2024.pdf --key '05/21505*/合计'  list figures over the years

${STATUSES.en}`,
  },
  completion: {
    zh: `例子（之后新开的终端里按 Tab 即可补全）：
  juesuan completion bash > ~/.local/share/bash-completion/completions/juesuan
  juesuan completion zsh > ~/.zfunc/_juesuan    这个文件夹要在 fpath 里
  juesuan completion fish > ~/.config/fish/completions/juesuan.fish
  echo 'source <(juesuan completion bash)' >> ~/.bashrc`,
    en: `Examples (Tab completes in terminals opened from then on):
  juesuan completion bash > ~/.local/share/bash-completion/completions/juesuan
  juesuan completion zsh > ~/.zfunc/_juesuan    a folder that is in fpath
  juesuan completion fish > ~/.config/fish/completions/juesuan.fish
  echo 'source <(juesuan completion bash)' >> ~/.bashrc`,
  },
};
