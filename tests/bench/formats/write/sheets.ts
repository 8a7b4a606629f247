import {
  TABLE_IDS,
  sameSource,
  type Document,
  type Report,
  type SourceRef,
} from '../../../../src/model/index.ts';

type Block = Document['blocks'][number];

/** What one sheet of a workbook holds: one of the nine tables with its caption and notes, another grid, or words. */
export interface Sheet {
  readonly kind: 'table' | 'grid' | 'words';
  readonly name: string;
  readonly blocks: readonly Block[];
}

/** Excel allows 31 characters; some are left for a number. */
const LONGEST_NAME = 28;

/** A document as the sheets of a workbook, in its order. A sheet of a table is named by its title. */
export function sheetsOf(document: Document, report: Report): Sheet[] {
  const rest = new Set(report.text.map(({ at }) => at));
  const sheets: (Sheet & { readonly blocks: Block[] })[] = [];
  for (const block of document.blocks) {
    const open = sheets.at(-1);
    const title = titleIn(block, report);
    const goesOn =
      open?.kind === 'table'
        ? block.kind === 'grid' || !rest.has(block.at)
        : open?.kind === 'words' && block.kind === 'text';
    if (open && goesOn && title === null) {
      open.blocks.push(block);
      continue;
    }
    const kind = title !== null ? 'table' : block.kind === 'grid' ? 'grid' : 'words';
    const name = title ?? (kind === 'grid' ? '附表' : '说明');
    sheets.push({ kind, name: nameAmong(sheets, name), blocks: [block] });
  }
  return sheets;
}

/** The title of the table that begins with a block. */
function titleIn(block: Block, { tables }: Report): string | null {
  const at = placeOf(block);
  const parts = TABLE_IDS.map((id) => tables[id].parts);
  return (
    at && (parts.find(({ status, at: of }) => status !== 'missing' && sameSource(of, at))?.title ?? null)
  );
}

function placeOf(block: Block): SourceRef | null {
  return block.kind === 'text' ? block.at : (block.rows[0]?.[0]?.at ?? null);
}

function nameAmong(sheets: readonly Sheet[], title: string): string {
  const name = title.replace(/[[\]:*?/\\\s]/gu, '').slice(0, LONGEST_NAME);
  const same = sheets.filter((sheet) => sheet.name.startsWith(name)).length;
  return same === 0 ? name : `${name}_${same + 1}`;
}
