import { InputError } from '../../errors.ts';

/** Why a page whose words are in other files is not read, and what to do. */
export function framesOnly(path: string): InputError {
  return new InputError('unsupported', path, {
    zh: '这个网页只是框架，内容在同名文件夹里的别的文件中（Excel 把几张工作表另存为网页就会这样）；请在 Excel 里另存为 xlsx，或把文件夹里的网页一起给出并加 --as-one',
    en: 'this page is a frame only, and what it shows is in other files in the folder of its name, as when Excel saves several sheets as a web page; save it as xlsx, or give the pages in that folder together with --as-one',
  });
}

/** Why XML is not read that office programs save, though it begins as some web pages do. */
export function officeXml(path: string): InputError {
  return new InputError('unsupported', path, {
    zh: '这是 Office 的 XML 文件（如 Word 2003 XML 文档、XML 表格），本版不读这种格式；请用 Word、Excel 或 WPS 打开后另存为 docx 或 xlsx',
    en: 'this is an XML file of an office program (such as a Word 2003 XML document or an XML spreadsheet), which is not read; open it and save it as docx or xlsx',
  });
}
