/** A name without its prefix: the editions of a standard differ in their namespaces, and programs in their prefixes. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
