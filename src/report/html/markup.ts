import { html as template, raw } from 'hono/html';

/** Markup in which every text that was put in is escaped. */
export type Markup = ReturnType<typeof raw>;

/** What a template takes: text, which it escapes, markup, lists of these, and nothing. */
export type Content = string | number | Markup | null | readonly Content[];

/** `` markup`<td>${text}</td>` ``. */
export function markup(strings: TemplateStringsArray, ...contents: readonly Content[]): Markup {
  const made = template(strings, ...contents);
  if (made instanceof Promise) throw new TypeError('nothing in a template is waited for');
  return made;
}

/** What escaping would spoil: our own script and style sheet, and data that is safe already. */
export const verbatim: (text: string) => Markup = raw;
