import { markup, type Content, type Markup } from '../../../html/markup.ts';

export interface Picture {
  /** What the names of its parts begin with. */
  readonly id: string;
  readonly title: string;
  /** What there is to see, for whoever does not. */
  readonly description: string;
  readonly height: number;
  readonly body: Content;
}

/** Units across, of which a character takes about a dozen: a picture fits a telephone, and two fit a page side by side. */
export const WIDTH = 400;

export function picture({ id, title, description, height, body }: Picture): Markup {
  return markup`<svg class="chart" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-labelledby="${id}-title" aria-describedby="${id}-desc">
<title id="${id}-title">${title}</title>
<desc id="${id}-desc">${description}</desc>
${body}</svg>
`;
}
