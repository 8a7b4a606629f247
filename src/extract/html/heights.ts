import type { Element } from './tree.ts';

/** How far above a given element one has to go for an element that holds another one, too. */
export function heightsAbove(given: Element): (element: Element) => number {
  const heights = new Map<Element, number>();
  for (const element of withThoseAbove(given)) heights.set(element, heights.size);
  return (element) => {
    const below: Element[] = [];
    for (const one of withThoseAbove(element)) {
      const height = heights.get(one);
      if (height === undefined) {
        below.push(one);
        continue;
      }
      for (const other of below) heights.set(other, height);
      return height;
    }
    return heights.size;
  };
}

function* withThoseAbove(element: Element): Generator<Element> {
  let one: Element | null = element;
  while (one !== null) {
    yield one;
    const above: Element['parentNode'] = one.parentNode;
    one = above !== null && 'tagName' in above ? above : null;
  }
}
