import { InputError, type InputErrorCode } from '../errors.ts';
import type { Words } from '../model/index.ts';
import type { RefusedFormat } from './format.ts';

const REASONS: Readonly<Record<RefusedFormat, Words>> = {
  encrypted: {
    zh: '这是加了密码的 Word 或 Excel 文件，请先在原程序里取消密码再另存',
    en: 'this is a Word or Excel file with a password; open it in its program and save it without one',
  },
  rtf: {
    zh: '这是 RTF 文件，本版不读这种格式，请用 Word 或 WPS 另存为 docx',
    en: 'this is an RTF file, which is not read; save it as docx with Word or WPS',
  },
  odt: {
    zh: '这是 OpenDocument 文本（odt），本版不读这种格式，请另存为 docx',
    en: 'this is an OpenDocument text (odt), which is not read; save it as docx',
  },
  pptx: {
    zh: '这是演示文稿（pptx），不是决算公开的文本或表格，请确认没有选错文件',
    en: 'this is a presentation (pptx) and no text or workbook; make sure it is the right file',
  },
  compound: {
    zh: '这是旧版办公软件的文件，但既不是 Word 文档也不是 Excel 工作簿，请另存为 docx 或 xlsx',
    en: 'this is a file of an old office program, yet neither a Word document nor an Excel workbook; save it as docx or xlsx',
  },
  'office-xml': {
    zh: '这是 Excel 或 Word 2003 的 XML 文件（扩展名可能是 xls 或 doc），本版不读这种格式，请用 WPS 或 Excel、Word 打开后另存为 xlsx 或 docx',
    en: 'this is an XML file of Excel or Word 2003 (its name may end with xls or doc), which is not read; open it in WPS, Excel or Word and save it as xlsx or docx',
  },
  torn: {
    zh: '这是旧版 Word 或 Excel（doc、xls）一类的文件，但已损坏或不完整，读不出来；请重新下载，或在原程序里打开后另存为 docx 或 xlsx',
    en: 'this is a file of an old office program, as Word or Excel (doc, xls), that is damaged or incomplete and cannot be read; download it again, or open it in its program and save it as docx or xlsx',
  },
};

const CODES: Readonly<Partial<Record<RefusedFormat, InputErrorCode>>> = {
  encrypted: 'encrypted',
  torn: 'damaged',
};

/** Why a file of a known kind is not read, and what to do. */
export function refused(format: RefusedFormat, path: string): InputError {
  return new InputError(CODES[format] ?? 'unsupported', path, REASONS[format]);
}
