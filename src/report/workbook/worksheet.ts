import { addressOf } from './address.ts';
import { cellsOf, type Cells } from './cells.ts';
import type { Note } from './notes.ts';
import { columnCount, type Range, type Sheet } from './sheet.ts';
import type { Strings } from './strings.ts';
import type { Styles } from './style.ts';

const NAMESPACES =
  'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** A sheet as XML, and its comments, which go into a part of their own. */
export function worksheetOf(
  sheet: Sheet,
  styles: Styles,
  strings: Strings,
): { xml: string; notes: readonly Note[] } {
  const cells = cellsOf(sheet, styles, strings);
  return { xml: worksheetXml(sheet, cells), notes: cells.notes };
}

/** The parts stand in the one order the format allows. */
function worksheetXml(sheet: Sheet, { rows, links, notes }: Cells): string {
  const { merges = [], filter } = sheet;
  const all = extent(sheet);
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    `<worksheet ${NAMESPACES}><sheetPr>${tabXml(sheet)}<pageSetUpPr fitToPage="1"/></sheetPr>`,
    `<dimension ref="${rangeAddress(all)}"/>`,
    viewXml(sheet),
    '<sheetFormatPr defaultRowHeight="15"/>',
    columnsXml(sheet),
    `<sheetData>${rows}</sheetData>`,
    filter === undefined ? '' : `<autoFilter ref="${rangeAddress(filter)}"/>`,
    mergesXml(merges),
    links === '' ? '' : `<hyperlinks>${links}</hyperlinks>`,
    '<printOptions horizontalCentered="1"/>',
    '<pageMargins left="0.4" right="0.4" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="${sheet.onePage ? 1 : 0}"/>`,
    '<headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter>',
    // Codes are text made of digits, and neighbouring formulas need not be alike.
    `<ignoredErrors><ignoredError sqref="${rangeAddress(all)}" numberStoredAsText="1" formula="1" formulaRange="1"/></ignoredErrors>`,
    notes.length > 0 ? '<legacyDrawing r:id="rId1"/>' : '',
    '</worksheet>',
  ].join('');
}

function extent(sheet: Sheet): Range {
  const [height, width] = [sheet.rows.length, columnCount(sheet)];
  return { top: 0, left: 0, bottom: Math.max(height - 1, 0), right: Math.max(width - 1, 0) };
}

export function rangeAddress({ top, left, bottom, right }: Range): string {
  return `${addressOf({ row: top, column: left })}:${addressOf({ row: bottom, column: right })}`;
}

function tabXml({ tab }: Sheet): string {
  return tab === undefined ? '' : `<tabColor rgb="FF${tab}"/>`;
}

function viewXml({ frozen }: Sheet): string {
  const { rows, columns } = frozen ?? { rows: 0, columns: 0 };
  if (rows + columns === 0)
    return '<sheetViews><sheetView workbookViewId="0" showGridLines="0"/></sheetViews>';
  const pane = rows === 0 ? 'topRight' : columns === 0 ? 'bottomLeft' : 'bottomRight';
  const splits = `${columns === 0 ? '' : ` xSplit="${columns}"`}${rows === 0 ? '' : ` ySplit="${rows}"`}`;
  const corner = addressOf({ row: rows, column: columns });
  return (
    `<sheetViews><sheetView workbookViewId="0" showGridLines="0">` +
    `<pane${splits} topLeftCell="${corner}" activePane="${pane}" state="frozen"/>` +
    `<selection pane="${pane}" activeCell="${corner}" sqref="${corner}"/></sheetView></sheetViews>`
  );
}

function columnsXml({ widths }: Sheet): string {
  const columns = widths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  return columns.length === 0 ? '' : `<cols>${columns.join('')}</cols>`;
}

function mergesXml(merges: readonly Range[]): string {
  if (merges.length === 0) return '';
  const each = merges.map((range) => `<mergeCell ref="${rangeAddress(range)}"/>`);
  return `<mergeCells count="${merges.length}">${each.join('')}</mergeCells>`;
}
