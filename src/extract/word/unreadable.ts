import { InputError } from '../../errors.ts';
import type { Words } from '../../model/index.ts';

const REFUSALS = {
  damaged: {
    code: 'damaged',
    words: {
      zh: 'Word 文件已损坏或不完整，读不出来；请用 Word 或 WPS 打开后另存为 docx，或重新下载后再试',
      en: 'the Word file is damaged or incomplete and cannot be read; open it with Word or WPS and save it as docx, or download it again',
    },
  },
  'too-large': {
    code: 'too-large',
    words: {
      zh: 'Word 文件过大（展开后超过 64 MB，或表格超过两百万格），不像一份决算公开，没有读取；请确认没有选错文件',
      en: 'the Word file is too large (more than 64 MB unpacked, or tables of more than two million cells) and was not read, as no published report is like that; make sure it is the right file',
    },
  },
  encrypted: {
    code: 'encrypted',
    words: {
      zh: 'Word 文件加了密码，请先用 Word 或 WPS 取消密码再另存',
      en: 'the Word file has a password; open it with Word or WPS and save it without one',
    },
  },
  'word-95': {
    code: 'unsupported',
    words: {
      zh: '这是 Word 6.0 或 Word 95 的文件，本版不读这种格式；请用 Word 或 WPS 打开后另存为 docx',
      en: 'this is a file of Word 6.0 or Word 95, which is not read; open it with Word or WPS and save it as docx',
    },
  },
  embedded: {
    code: 'unsupported',
    words: {
      zh: 'Word 文件的一部分内容是嵌入或链接的另一份文件，读不出来；请用 Word 或 WPS 打开后另存为 docx，使内容并入正文',
      en: 'a part of the Word file is another file that is embedded or linked, which is not read; open it with Word or WPS and save it as docx, so that it becomes part of the text',
    },
  },
} as const satisfies Readonly<Record<string, { code: InputError['code']; words: Words }>>;

/** A Word file that cannot be read, thrown where its path is not known. */
export class Unreadable extends Error {
  readonly reason: keyof typeof REFUSALS;

  constructor(reason: keyof typeof REFUSALS, options?: ErrorOptions) {
    super(reason, options);
    this.name = 'Unreadable';
    this.reason = reason;
  }
}

/** What is thrown for it in the end. */
export function refusalOf(unreadable: Unreadable, path: string): InputError {
  const { code, words } = REFUSALS[unreadable.reason];
  return new InputError(code, path, words, { cause: unreadable });
}
