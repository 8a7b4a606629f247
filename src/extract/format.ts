/** Kinds of file that have a reader of their own. */
export type ReadableFormat = 'pdf' | 'docx' | 'doc' | 'workbook' | 'mhtml' | 'zip';

/**
 * Kinds of file that are known by name alone; `compound` is what an old program of no known name has saved, `torn` what is
 * left of a file of an old program, `office-xml` one XML file with the ending of a workbook or a document.
 */
export type RefusedFormat = 'encrypted' | 'rtf' | 'odt' | 'pptx' | 'compound' | 'torn' | 'office-xml';

/** What the first bytes tell. What the name of a file says does not count: many a `.xls` is a web page. */
export type Container = 'pdf' | 'rtf' | 'zip' | 'compound' | 'mhtml' | 'text';

/** Members that only one kind of zip file has. */
const MEMBERS: readonly { readonly member: RegExp; readonly format: ReadableFormat | RefusedFormat }[] = [
  { member: /^word\/document\d*\.xml$/u, format: 'docx' },
  { member: /^xl\/workbook\.(?:xml|bin)$/u, format: 'workbook' },
  { member: /^ppt\/presentation\.xml$/u, format: 'pptx' },
];

const PDF_MARK = [0x25, 0x50, 0x44, 0x46, 0x2d];
/** Readers of PDF accept that much before its mark. */
const LONGEST_BEFORE_MARK = 1024;
const RTF_MARK = [0x7b, 0x5c, 0x72, 0x74, 0x66];
const COMPOUND_MARK = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

export function containerOf(bytes: Uint8Array): Container {
  if (begins(bytes, COMPOUND_MARK)) return 'compound';
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5)) return 'zip';
  if (begins(bytes, RTF_MARK)) return 'rtf';
  if (hasPdfMark(bytes)) return 'pdf';
  return isMultipart(bytes) ? 'mhtml' : 'text';
}

/** What a zip file holds, by the names of its members; `mimetype` is the content of the member of that name. */
export function formatOfZip(names: readonly string[], mimetype: string): ReadableFormat | RefusedFormat {
  if (mimetype.includes('opendocument.spreadsheet')) return 'workbook';
  if (mimetype.includes('opendocument.text')) return 'odt';
  return MEMBERS.find(({ member }) => names.some((name) => member.test(name)))?.format ?? 'zip';
}

function begins(bytes: Uint8Array, mark: readonly number[], start = 0): boolean {
  return mark.every((byte, index) => bytes[start + index] === byte);
}

function hasPdfMark(bytes: Uint8Array): boolean {
  const reach = Math.min(bytes.length, LONGEST_BEFORE_MARK);
  for (let start = 0; start < reach; start += 1) if (begins(bytes, PDF_MARK, start)) return true;
  return false;
}

const HEADER = /^\s*[a-z][\w-]*:/iu;
const MULTIPART = /^content-type:\s*multipart\/(?:related|mixed|alternative)/imu;

/** Whether a file begins with the headers of a mail, as pages do that are saved with all their files. */
function isMultipart(bytes: Uint8Array): boolean {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  return HEADER.test(head) && MULTIPART.test(head);
}

/** What a web page begins with; a report as text may have tags in it too, but not before everything else. */
const MARKUP =
  /^[\s\uFEFF]*(?:<!--(?:(?!-->)[^])*-->\s*)*<(?:!doctype\s+html|\?xml|html|head|body|meta|link|title|table|div|style|script|frameset|h[1-6]|p|span|center|font)\b/iu;

/** Whether decoded text is a web page. */
export function isMarkup(text: string): boolean {
  return MARKUP.test(text.slice(0, 4096));
}

/** What Excel and Word of 2003 save as XML, and OpenDocument in one file. Web pages that Office saves name it otherwise. */
const OFFICE_XML =
  /<(?:(?:\w+:)?Workbook\s[^>]*urn:schemas-microsoft-com:office:spreadsheet|w:wordDocument\s|pkg:package\s|office:document\s)/u;

/** Whether decoded text is a workbook or a document in XML, whatever the name of its file ends with. */
export function isOfficeXml(text: string): boolean {
  const head = text.slice(0, 4096);
  return /^[\s\uFEFF]*<\?xml/u.test(head) && OFFICE_XML.test(head);
}
