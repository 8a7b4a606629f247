import type { Words } from '../../model/index.ts';
import { refusalIn, type Reason } from '../unreadable.ts';

const WORDS: Readonly<Record<Reason, Words>> = {
  damaged: {
    zh: '工作簿已损坏或不完整，读不出来；请用 Excel 或 WPS 打开后另存为 xlsx，或重新下载后再试',
    en: 'the workbook is damaged or incomplete and cannot be read; open it and save it as xlsx, or download it again',
  },
  encrypted: {
    zh: '工作簿加了密码，请先用 Excel 或 WPS 取消密码再另存',
    en: 'the workbook has a password; open it and save it without one',
  },
  'too-large': {
    zh: '工作簿过大（展开后超过 32 MB，旧格式 xls 超过 8 MB；工作表超过 1000 张、有内容的单元格超过 20 万个，或内容散布得太开），不像一份决算公开，没有读取；请确认没有选错文件，或只保留决算公开的各表后另存',
    en: 'the workbook is too large (more than 32 MB unpacked or 8 MB of an old xls, more than 1,000 sheets or 200,000 filled cells, or cells too far apart) and was not read, as no published report is like that; make sure it is the right file, or keep only the sheets of the report',
  },
};

/** What is thrown in place of what the readers of workbooks throw. */
export function refusalOf(cause: unknown, path: string): unknown {
  return refusalIn(WORDS, cause, path);
}
