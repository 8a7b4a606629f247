type Child = Node | string;

/** An element with its children; text stays text. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.append(...children);
  return made;
}

export function link(id: string, words: string): HTMLAnchorElement {
  const made = element('a', '', words);
  made.href = `#${encodeURIComponent(id)}`;
  return made;
}

/** Words with numbers in the places of their names: `{n} of {all}`. */
export function filled(words: string, numbers: Readonly<Record<string, number>>): string {
  return words.replace(/\{(\w+)\}/gu, (place, name: string) => String(numbers[name] ?? place));
}
