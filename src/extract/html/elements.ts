import { attribute, type Element } from './tree.ts';

/** What the page is made with, or what a reader fills in; nobody reads it as words of the page. */
const UNREAD = named(
  'head script style template noscript noframes xml svg iframe object',
  'audio video canvas button datalist select textarea',
);

/** Elements that begin and end a paragraph. See HTML Living Standard, 15.3 Non-replaced elements. */
const BLOCKS = named(
  'html body address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption',
  'figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li listing main menu nav ol p plaintext pre',
  'search section summary ul xmp table caption thead tbody tfoot tr td th',
);

const LEFT_OUT = /(?:^|;)\s*display\s*:\s*none\b/iu;
const INVISIBLE = /(?:^|;)\s*visibility\s*:\s*(?:hidden|collapse)\b/iu;

function named(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => list.split(' ')));
}

export function isUnread(element: Element): boolean {
  return UNREAD.has(element.tagName);
}

export function isBlock(element: Element): boolean {
  return BLOCKS.has(element.tagName);
}

/** Whether the tag itself says that an element is not shown. */
export function isHidden(element: Element): boolean {
  return isLeftOut(element) || INVISIBLE.test(attribute(element, 'style') ?? '');
}

/** Whether an element that is not shown takes up no room either. */
export function isLeftOut(element: Element): boolean {
  return attribute(element, 'hidden') !== null || LEFT_OUT.test(attribute(element, 'style') ?? '');
}

/** Whether an element leads to another page. Entries of a table of contents lead to places in the same one. */
export function isLink(element: Element): boolean {
  const target = element.tagName === 'a' ? attribute(element, 'href') : null;
  return target !== null && !/#./u.test(target);
}
