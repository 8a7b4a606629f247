import { NOWHERE, type Document, type Grid, type Notice, type TextBlock } from '../../model/index.ts';
import { contentOf } from './content.ts';
import { framesOnly } from './frames.ts';
import type { Item, Unseen } from './items.ts';
import { itemsIn } from './reader.ts';
import { parsePage } from './tree.ts';
import { quoted } from './unseen.ts';

/**
 * Reads a web page, as sites publish and office programs save it: paragraphs and tables in the order in which a
 * browser shows them, without what the page says around the report.
 *
 * @throws InputError `too-large`, or `unsupported` for a page whose content is in other files
 */
export function extractHtml(text: string, path: string): Document {
  const parts = parsePage(text, path);
  if (parts.some(({ tagName }) => tagName === 'frameset')) throw framesOnly(path);
  const body = parts.find(({ tagName }) => tagName === 'body');
  const items = body ? contentOf(itemsIn(body, path)) : [];
  return {
    path,
    blocks: items.flatMap(blockOf),
    notices: [...noticesOf('hidden', items), ...noticesOf('revised', items)],
  };
}

function blockOf(item: Item): (TextBlock | Grid)[] {
  if (item.kind === 'table') return [{ kind: 'grid', rows: item.rows }];
  if (item.kind !== 'paragraph') return [];
  const { text, line, goesOn } = item;
  return [{ kind: 'text', text, at: { ...NOWHERE, line }, paragraph: goesOn ? 'goes on' : 'begins' }];
}

/** One for all of a kind, where the first stands. */
function noticesOf(kind: Unseen['kind'], items: readonly Item[]): Notice[] {
  const unseen = items.filter((item): item is Unseen => item.kind === kind);
  const [first] = unseen;
  if (first === undefined) return [];
  return [{ kind, at: { ...NOWHERE, line: first.line }, text: quoted(unseen.map(({ text }) => text)) }];
}
