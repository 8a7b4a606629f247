import { addressOf } from './address.ts';
import { cellText } from './text.ts';

/** A comment and the cell it is about. */
export interface Note {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** What the comments of a sheet say. */
export function commentsXml(notes: readonly Note[]): string {
  const comments = notes.map(
    (note) =>
      `<comment ref="${addressOf(note)}" authorId="0"><text><r><rPr><sz val="9"/><rFont val="宋体"/></rPr>` +
      `<t xml:space="preserve">${cellText(note.text)}</t></r></text></comment>`,
  );
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    `<authors><author>juesuan</author></authors><commentList>${comments.join('')}</commentList></comments>`
  );
}

const BOX = 'width:300pt;height:110pt';

/** The boxes they show in, without which Excel shows no comment. */
export function boxesXml(notes: readonly Note[]): string {
  const shapes = notes.map(({ row, column }, index) => {
    const anchor = [column + 1, 15, row, 2, column + 5, 15, row + 7, 4].join(',');
    return (
      `<v:shape id="_x0000_s${1025 + index}" type="#_x0000_t202" style="position:absolute;visibility:hidden;${BOX}"` +
      ' fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/>' +
      '<v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
      `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor>` +
      `<x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`
    );
  });
  return (
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"' +
    ' xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>' +
    '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">' +
    '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>' +
    `${shapes.join('')}</xml>`
  );
}
