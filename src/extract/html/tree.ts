import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes, type TreeAdapter } from 'parse5';
import { InputError } from '../../errors.ts';

export type Element = DefaultTreeAdapterTypes.Element;
export type Node = DefaultTreeAdapterTypes.ChildNode;
type PageAdapter = TreeAdapter<DefaultTreeAdapterTypes.DefaultTreeAdapterMap>;

/** A report of hundreds of pages, saved by a word processor, has a hundred thousand. */
const MOST_ELEMENTS = 500_000;
/** Each begins with a tag, and may end with one. */
const MOST_TAGS = 2 * MOST_ELEMENTS;
/** What a page may have beyond one for each of its characters: formatting that is not closed makes more of one tag. */
const SPARE_ELEMENTS = 10_000;
/** Browsers go no deeper than half of that. */
const MOST_OPEN = 1000;

/**
 * The head of a web page, and its body or frameset, as browsers understand it, however faulty its tags are.
 *
 * @throws InputError `too-large` where it nests or repeats tags beyond what any report does
 */
export function parsePage(text: string, path: string): Element[] {
  if (tagsIn(text) > MOST_TAGS) throw tooLarge(path);
  const most = Math.min(MOST_ELEMENTS, text.length + SPARE_ELEMENTS);
  const page = parse(text, { treeAdapter: boundedAdapter(most, path), sourceCodeLocationInfo: true });
  return page.childNodes.filter(isElement).flatMap(childrenOf);
}

/** How many tags a page has at most; counting them costs nothing, unlike a tree of them. */
function tagsIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) count += 1;
  return count;
}

export function isElement(node: Node): node is Element {
  return defaultTreeAdapter.isElementNode(node);
}

/** The children of an element that are elements. */
export function childrenOf(element: Element): Element[] {
  return element.childNodes.filter(isElement);
}

/** An attribute's value; `null` where it has none of that name. */
export function attribute(element: Element, name: string): string | null {
  return element.attrs.find((own) => own.name === name)?.value ?? null;
}

/** The line it begins in; `null` for what the page leaves out and browsers supply. */
export function lineOf(node: Node): number | null {
  return node.sourceCodeLocation?.startLine ?? null;
}

/**
 * The usual tree, with two bounds and without the ends of nodes. Formatting that is never closed is opened again in
 * every paragraph, so a short page can make a tree of any size.
 */
function boundedAdapter(most: number, path: string): PageAdapter {
  let elements = 0;
  let open = 0;
  return {
    ...defaultTreeAdapter,
    createElement(name, namespace, attributes) {
      elements += 1;
      if (elements > most) throw tooLarge(path);
      return defaultTreeAdapter.createElement(name, namespace, attributes);
    },
    onItemPush() {
      open += 1;
      if (open > MOST_OPEN) throw tooLarge(path);
    },
    onItemPop() {
      open -= 1;
    },
    getNodeSourceCodeLocation: () => null,
    setNodeSourceCodeLocation(node, location) {
      if (!node.sourceCodeLocation) defaultTreeAdapter.setNodeSourceCodeLocation(node, location);
    },
    updateNodeSourceCodeLocation: () => undefined,
  };
}

function tooLarge(path: string): InputError {
  return new InputError('too-large', path, {
    zh: `网页里的标签多得不合常理，或一层套一层超过 ${MOST_OPEN} 层，不像一份决算公开，没有读；请确认没有选错文件`,
    en: `the page has far too many tags, or nests more than ${MOST_OPEN}, which no published report does, and was not read; make sure it is the right file`,
  });
}
