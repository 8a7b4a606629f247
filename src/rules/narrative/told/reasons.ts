import type { Report, Section } from '../../../model/index.ts';
import type { Change } from './changes.ts';

/** Words that give reasons; 因公 is none. */
const REASON =
  /原因|由于|因为|主要[是系为因在]|[是系]因|因(?!公|素)|[受在][^。；\n]{1,20}影响|所致|导致|新增|厉行|节约|压减|压缩|政策|根据|按照|落实|变动情况[：:]/u;

/** Where the next item begins. */
const NEXT_ITEM = /^(?:\d{1,3}[.、]|[（(]\d{1,3}[)）]|\d{7})/u;

/**
 * Whether the narrative says why: in the paragraph of the change or those behind it up to the next item. A change told in
 * no section of its own is broken down by the others of that part, and of the public expenses the total explains the
 * parts or the reverse: there any reason will do.
 */
export function givesReason(report: Report, { section, topic, at: { quote } }: Change): boolean {
  const isOwn = section.id !== section.part && section.kind !== 'threePublic';
  const text = isOwn ? behind(section, quote ?? '') : textOfPart(report, section);
  // The name of an item may sound like a reason: 能源节约利用.
  return REASON.test(text.replaceAll(topic.name, ''));
}

function behind({ text }: Section, quote: string): string {
  const start = Math.max(0, text.indexOf(quote));
  const [own = '', ...others] = text.slice(text.lastIndexOf('\n', start) + 1).split('\n');
  const next = others.findIndex((line) => NEXT_ITEM.test(line));
  return [own, ...(next < 0 ? others : others.slice(0, next))].join('\n');
}

function textOfPart({ narrative }: Report, { part }: Section): string {
  return narrative.flatMap((section) => (section.part === part ? [section.text] : [])).join('\n');
}
