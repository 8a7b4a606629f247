import { clean } from '../clean.ts';
import { shorten } from '../shorten.ts';

/** Signs that mean something within a line of Markdown or HTML, in a table, or to GitHub and GitLab. */
const SIGNS = /[\\`*_{}[\]<>&|~$#@!^"]/gu;

/** What makes a list, a rule or the underline of a heading at the beginning of a line. */
const OPENING = /^(?:[-+=](?=[-+=]*(?:\s|$))|\d{1,9}(?=[.)](?:\s|$)))/u;

/** A joint that is not seen, and keeps what stands on both its sides from being one word. */
const JOINT = '\u{2060}';

/**
 * What turns into links and pictures when all else is done, on the finished text and so whatever was escaped: `@name`,
 * `#1`, `GH-1`, `http://`, `www.`, `:emoji:`.
 */
const LINKING = /[@#:]|\b(?:www(?=\.)|gh(?=-))/giu;

/** Text of a document or about it, as nothing but text. */
export function inline(text: string, most = 1500): string {
  return shorten(clean(text), most)
    .replace(LINKING, `$&${JOINT}`)
    .replace(SIGNS, reference)
    .replace(OPENING, (sign) => (/\d/u.test(sign) ? `${sign}${JOINT}` : reference(sign)));
}

/** `&#42;`: a reference to a character is that character and never a sign. */
function reference(sign: string): string {
  return `&#${sign.codePointAt(0)};`;
}
