import { inline } from './inline.ts';

export interface TableColumn {
  readonly title: string;
  readonly align?: 'left' | 'right';
}

/** A table whose cells are Markdown already. */
export function table(columns: readonly TableColumn[], rows: readonly (readonly string[])[]): string {
  const rule = columns.map(({ align }) => (align === 'right' ? '--:' : '---'));
  return [columns.map(({ title }) => title), rule, ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

/** Lines of text, one below another; nothing where there is none. */
export function list(lines: readonly string[]): string {
  return lines.map((line) => `- ${inline(line)}`).join('\n');
}

/** Nothing where there is nothing under the title. */
export function section(title: string, body: string): string {
  return body === '' ? '' : `## ${inline(title)}\n\n${body}`;
}
