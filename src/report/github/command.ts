export type Level = 'error' | 'warning' | 'notice';

export interface Properties {
  readonly file?: string;
  readonly line?: number;
  readonly title: string;
}

/**
 * A line that a workflow of GitHub Actions takes for an annotation. It undoes `%25`, `%0D` and `%0A` in the message and
 * `%3A` and `%2C` besides in properties; with those escaped, text of a document ends neither the line nor a property.
 */
export function command(level: Level, properties: Properties, message: string): string {
  const given = Object.entries(properties).map(([name, value]) => `${name}=${inProperty(String(value))}`);
  return `::${level} ${given.join(',')}::${inMessage(message)}`;
}

function inMessage(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function inProperty(text: string): string {
  return inMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
