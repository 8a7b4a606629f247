import { padded, u16, utf16 } from './written.ts';

/** A style of paragraphs, or of characters, of a binary document. */
export interface DocStyle {
  readonly ofCharacters?: boolean;
  readonly basedOn?: number;
  readonly paragraph?: readonly number[];
  readonly characters?: readonly number[];
}

const HEAD = 10;
const NO_STYLE = 0xfff;

/** The style sheet of a binary document ([MS-DOC] 2.9.271). */
export function styleSheet(styles: readonly (DocStyle | null)[]): number[] {
  const written = styles.map((style, index) => {
    if (style === null) return u16(0);
    const bytes = styleOf(style, index);
    return padded([...u16(bytes.length), ...bytes], 2);
  });
  return [...u16(18), ...padded([...u16(styles.length), ...u16(HEAD)], 18), ...written.flat()];
}

function styleOf(
  { ofCharacters = false, basedOn = NO_STYLE, paragraph = [], characters = [] }: DocStyle,
  index: number,
): number[] {
  const head = [...u16(0), ...u16((basedOn << 4) | (ofCharacters ? 2 : 1)), ...u16(0), ...u16(0), ...u16(0)];
  const name = '样式';
  const groups = ofCharacters ? [characters] : [[...u16(index), ...paragraph], characters];
  return [
    ...head,
    ...u16(name.length),
    ...utf16(`${name}\0`),
    ...groups.flatMap((group) => padded([...u16(group.length), ...group], 2)),
  ];
}
