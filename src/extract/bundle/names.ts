import { decodedAs } from '../decode.ts';

/** What reports are published in, and what is told apart from that by a reader in words. Pictures and the like are not. */
const KINDS = new Set(
  'pdf doc docx wps xls xlsx xlsm xlsb et ods rtf odt htm html mht mhtml txt md zip'.split(' '),
);

/** Whether a member is there to be read: no folder, nothing a system keeps beside its files, and of a known kind. */
export function isToRead(name: string): boolean {
  const folders = name.split('/');
  const file = folders.pop() ?? '';
  if (folders.includes('__MACOSX') || file.startsWith('.') || file.startsWith('~$')) return false;
  return KINDS.has(/\.(?<kind>[^.]+)$/u.exec(file)?.groups?.['kind']?.toLowerCase() ?? '');
}

/**
 * The name of a member as it was given. Where a zip file does not say that names are in UTF-8, each of their bytes
 * comes as a character; they are in UTF-8 all the same, or in the encoding of a Chinese system.
 */
export function nameOf(member: string): string {
  if (/[\u{100}-\u{10ffff}]/u.test(member)) return member;
  const bytes = Buffer.from(member, 'latin1');
  return decodedAs('utf-8', bytes) ?? decodedAs('gb18030', bytes) ?? member;
}
