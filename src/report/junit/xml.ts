/** What XML 1.0 has no way to write, not even escaped. */
const ILLEGAL = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Text for a place between tags. */
export function escaped(text: string): string {
  return text.replace(ILLEGAL, '').replace(/[&<>\r]/gu, (sign) => ENTITIES[sign] ?? '');
}

export type Attributes = Readonly<Record<string, string | number>>;

/** An element with what is in it, which is XML itself. */
export function element(name: string, attributes: Attributes, content: string): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${quoted(String(value))}"`);
  const opening = `<${name}${written.join('')}`;
  return content === '' ? `${opening}/>` : `${opening}>${content}</${name}>`;
}

function quoted(text: string): string {
  return text.replace(ILLEGAL, '').replace(/[&<>"\t\n\r]/gu, (sign) => ENTITIES[sign] ?? '');
}
