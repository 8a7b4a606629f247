import type { KnownError } from '../errors.ts';
import { tell } from '../io/write.ts';
import { clean } from '../report/clean.ts';
import { sentence, speaker, type Language, type Say } from '../report/language.ts';

/** 0: nothing that fails; 1: findings; 2: usage, config, or an input that could not be read. */
export type ExitStatus = 0 | 1 | 2;

/** What every command is given besides its arguments. */
export interface Session {
  readonly language: Language;
  readonly say: Say;
  /** Whether the command line asks for the language. */
  readonly isAsked: boolean;
}

/** The language is needed before the command line is parsed, for what is wrong with it is told in that language. */
export function openSession(argv: readonly string[]): Session {
  const asked = argv.flatMap((word, index) =>
    word === '--lang' ? [argv[index + 1]] : word.split('--lang=').slice(1),
  );
  const language = asked.at(-1) === 'en' ? 'en' : 'zh';
  return { language, say: speaker(language), isAsked: asked.length > 0 };
}

/** In the language of a config, where the command line asks for none. */
export function sessionIn(language: Language | undefined, session: Session): Session {
  if (language === undefined || session.isAsked) return session;
  return { ...session, language, say: speaker(language) };
}

/** Tells what went wrong in one sentence on standard error. */
export function tellError({ words }: KnownError, { say }: Session): void {
  tell(`${say({ zh: '错误：', en: 'error: ' })}${clean(sentence(say(words), say))}\n`);
}
