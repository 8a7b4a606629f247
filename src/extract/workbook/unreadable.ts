import { InputError } from '../../errors.ts';
import type { Words } from '../../model/index.ts';

const WORDS = {
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
} as const satisfies Readonly<Record<string, Words>>;

/** A workbook that cannot be read, thrown where the path of its file is not known. */
export class Unreadable extends Error {
  readonly reason: keyof typeof WORDS;

  constructor(reason: keyof typeof WORDS, options?: ErrorOptions) {
    super(reason, options);
    this.name = 'Unreadable';
    this.reason = reason;
  }
}

/** What is thrown for it in the end. */
export function refusalOf(unreadable: Unreadable, path: string): InputError {
  return new InputError(unreadable.reason, path, WORDS[unreadable.reason], { cause: unreadable });
}
