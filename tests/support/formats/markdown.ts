import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { defaultTreeAdapter, parseFragment, type DefaultTreeAdapterTypes } from 'parse5';

export interface Shown {
  /** Every element with its attributes, each kind once, as `th align`. */
  readonly elements: readonly string[];
  /** The text of elements, in order, without that of their children. */
  readonly texts: readonly string[];
  readonly html: string;
}

/** A page as CommonMark with GitHub's extensions makes it, HTML and all. */
export function readMarkdown(text: string): Shown {
  const html = micromark(text, {
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
  const elements = new Set<string>();
  const texts: string[] = [];
  const walk = (node: DefaultTreeAdapterTypes.ParentNode): void => {
    for (const child of node.childNodes) {
      if (defaultTreeAdapter.isTextNode(child)) texts.push(child.value);
      else if (defaultTreeAdapter.isElementNode(child)) {
        elements.add([child.tagName, ...child.attrs.map(({ name }) => name)].join(' '));
        walk(child);
      } else elements.add(child.nodeName);
    }
  };
  walk(parseFragment(html));
  return { elements: [...elements].toSorted(), texts, html };
}
