import type { CommanderError } from 'commander';
import { UsageError } from '../errors.ts';
import type { Words } from '../model/index.ts';

/** What commander says of a wrong command line, and the same in our words with what it names. */
interface Translation {
  readonly says: RegExp;
  readonly words: (what: string, other: string) => Words;
}

const HELP: Words = { zh: '可用的写法见 juesuan --help', en: 'see juesuan --help for what there is' };

const TRANSLATIONS: Readonly<Record<string, Translation>> = {
  'commander.unknownOption': {
    says: /unknown option '([^']*)'(?:\s*\(Did you mean (?:one of )?([^?]+)\?\))?/u,
    words: (what, near) => unknown({ zh: `没有 ${what} 这个选项`, en: `there is no option ${what}` }, near),
  },
  'commander.unknownCommand': {
    says: /unknown command '([^']*)'(?:\s*\(Did you mean (?:one of )?([^?]+)\?\))?/u,
    words: (what, near) =>
      unknown({ zh: `没有“${what}”这个命令`, en: `there is no command “${what}”` }, near),
  },
  'commander.missingArgument': {
    says: /missing required argument '([^']*)'/u,
    words: (what) => ({
      zh: `缺少参数 <${what}>，${HELP.zh}`,
      en: `the argument <${what}> is missing; ${HELP.en}`,
    }),
  },
  'commander.optionMissingArgument': {
    says: /option '([^']*)' argument missing/u,
    words: (what) => ({ zh: `选项 ${what} 后面缺少值`, en: `option ${what} needs a value` }),
  },
  'commander.excessArguments': {
    says: /too many arguments(?: for '([^']*)')?/u,
    words: (what) => ({
      zh: `命令 ${what} 的参数太多，${HELP.zh}`,
      en: `too many arguments for ${what}; ${HELP.en}`,
    }),
  },
  'commander.conflictingOption': {
    says: /option '([^']*)' cannot be used with option '([^']*)'/u,
    words: (what, other) => ({
      zh: `${what} 和 ${other} 不能同时用`,
      en: `${what} and ${other} exclude each other`,
    }),
  },
};

/** What commander found wrong, in one sentence of ours; what it may say beyond that is passed on as it is. */
export function usageError(error: CommanderError): UsageError {
  const translation = TRANSLATIONS[error.code];
  const said = translation?.says.exec(error.message);
  const own = error.message.replace(/^error: /u, '');
  const words = said && translation ? translation.words(said[1] ?? '', said[2] ?? '') : { zh: own, en: own };
  return new UsageError(words, { cause: error });
}

function unknown(what: Words, near: string): Words {
  return near === ''
    ? { zh: `${what.zh}，${HELP.zh}`, en: `${what.en}; ${HELP.en}` }
    : { zh: `${what.zh}，是不是想用 ${near}？`, en: `${what.en}; did you mean ${near}?` };
}
