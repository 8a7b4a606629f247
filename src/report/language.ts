import type { Words } from '../model/index.ts';

const LANGUAGES = ['zh', 'en'] as const satisfies readonly (keyof Words)[];
export type Language = (typeof LANGUAGES)[number];

/** Says words in the reader's language. */
export type Say = (words: Words) => string;

export function speaker(language: Language): Say {
  return (words) => words[language];
}

/** An English noun with its number: `1 relation`, `2 relations`. */
export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** Words as a sentence: with a full stop, where they do not end in one. */
export function sentence(text: string, say: Say): string {
  return /[。！？.!?]$/u.test(text) ? text : text + say({ zh: '。', en: '.' });
}

/** An English phrase as the beginning of a sentence. */
export function capital(phrase: string): string {
  return phrase.charAt(0).toUpperCase() + phrase.slice(1);
}
