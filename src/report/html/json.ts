/** What would end a script element or a line of script, and what begins markup. */
const UNSAFE = /[<>&\u2028\u2029]/gu;

/** JSON that may stand in a script element, whatever words are in it. */
export function jsonForScript(data: unknown): string {
  return JSON.stringify(data).replace(
    UNSAFE,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
