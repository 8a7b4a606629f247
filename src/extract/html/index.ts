import { NOWHERE, type Document, type Grid, type Notice, type TextBlock } from '../../model/index.ts';
import { contentOf } from './content.ts';
import type { Item, Unseen } from './items.ts';
import { itemsIn } from './reader.ts';
import { framesOnly, officeXml } from './refused.ts';
import { parsePage } from './tree.ts';
import { quoted } from './unseen.ts';

/** XML whose first element is none of web pages: that of a Word 2003 document, a package in one file or a spreadsheet. */
const OFFICE_XML =
  /^[\s\uFEFF]*<\?xml\s(?:(?!\?>)[^])*\?>(?:\s*<(?:\?(?:(?!\?>)[^])*\?>|!--(?:(?!-->)[^])*-->))*\s*<(?:[\w-]+:|Workbook\b)/u;
/** The first element begins within that. */
const LONGEST_PROLOG = 4096;

/**
 * Reads a web page, as sites publish and office programs save it: paragraphs and tables in the order in which a
 * browser shows them, without what the page says around the report.
 *
 * @throws InputError `too-large`, or `unsupported` for a page whose content is in other files, and for XML that is no page
 */
export function extractHtml(text: string, path: string): Document {
  if (OFFICE_XML.test(text.slice(0, LONGEST_PROLOG))) throw officeXml(path);
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
