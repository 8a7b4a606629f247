import { parse, type DefaultTreeAdapterMap } from 'parse5';

type TreeNode = DefaultTreeAdapterMap['node'];
export type TreeElement = DefaultTreeAdapterMap['element'];

/** Every element of a page in its order, as a browser reads it. */
export function elementsOf(html: string): TreeElement[] {
  return within(parse(html));
}

export function within(node: TreeNode): TreeElement[] {
  const children = 'childNodes' in node ? node.childNodes : [];
  return children.flatMap((child) => ('tagName' in child ? [child, ...within(child)] : []));
}

export function attribute({ attrs }: TreeElement, name: string): string | null {
  return attrs.find((each) => each.name === name)?.value ?? null;
}

export function hasClass(element: TreeElement, name: string): boolean {
  return (attribute(element, 'class') ?? '').split(' ').includes(name);
}

export function textOf(node: TreeNode): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

/** The text an element begins with, without what its children say. */
export function firstText({ childNodes }: TreeElement): string {
  const [first] = childNodes;
  return first && 'value' in first ? first.value : '';
}

/** The element of that name; a page without it is another one than was expected. */
export function named(elements: readonly TreeElement[], id: string): TreeElement {
  return there(elements.find((element) => attribute(element, 'id') === id));
}

export function there(element: TreeElement | undefined): TreeElement {
  if (element === undefined) throw new Error('the page lacks it');
  return element;
}
