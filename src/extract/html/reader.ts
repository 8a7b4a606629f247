import { isBlock, isHidden, isLink, isUnread } from './elements.ts';
import type { Item } from './items.ts';
import { RunningText } from './running-text.ts';
import { readTable } from './table.ts';
import { isElement, lineOf, type Element, type Node } from './tree.ts';
import { unseenIn } from './unseen.ts';

/** What surrounds a node: the innermost block, whether a link, and whether line ends are shown as in the source. */
interface Surroundings {
  readonly within: Element;
  readonly isLinked: boolean;
  readonly isPreformatted: boolean;
}

/** What an element holds, in the order of the page. It calls itself as deep as the tree goes, which is bounded. */
export function itemsIn(element: Element, path: string): Item[] {
  const items: Item[] = [];
  const text = new RunningText();
  const take = (item: Item | null): void => {
    if (item !== null) items.push(item);
  };

  function read(node: Node, around: Surroundings): void {
    if (isElement(node)) readElement(node, around);
    else if ('value' in node) readText(node.value, lineOf(node), around);
  }

  function readElement(inner: Element, around: Surroundings): void {
    const { tagName } = inner;
    if (isUnread(inner)) return;
    if (isHidden(inner)) take(unseenIn(inner, 'hidden', itemsIn(inner, path)));
    else if (tagName === 'del') take(unseenIn(inner, 'revised', itemsIn(inner, path)));
    else if (tagName === 'br') take(text.breakLine(around.within));
    else if (tagName === 'table') {
      take(text.end(around.within));
      readTable(inner, { path, itemsIn: (cell) => itemsIn(cell, path), take });
    } else if (isBlock(inner)) {
      const isPreformatted = around.isPreformatted || tagName === 'pre';
      take(text.end(around.within));
      readChildren(inner, { ...around, within: inner, isPreformatted });
      take(text.end(inner));
    } else readChildren(inner, { ...around, isLinked: around.isLinked || isLink(inner) });
  }

  function readText(raw: string, line: number | null, around: Surroundings): void {
    const lines = around.isPreformatted ? raw.split('\n') : [raw];
    for (const [index, words] of lines.entries()) {
      if (index > 0) take(text.breakLine(around.within));
      text.add(words, line === null ? null : line + index, around.isLinked);
    }
  }

  function readChildren(inner: Element, around: Surroundings): void {
    for (const child of inner.childNodes) read(child, around);
  }

  readChildren(element, { within: element, isLinked: false, isPreformatted: false });
  take(text.end(element));
  return items;
}
