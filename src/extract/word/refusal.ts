import { InputError } from '../../errors.ts';
import type { Words } from '../../model/index.ts';
import { refusalIn, type Reason } from '../unreadable.ts';

const WORDS: Readonly<Record<Reason, Words>> = {
  damaged: {
    zh: 'Word 文件已损坏或不完整，读不出来；请用 Word 或 WPS 打开后另存为 docx，或重新下载后再试',
    en: 'the Word file is damaged or incomplete and cannot be read; open it with Word or WPS and save it as docx, or download it again',
  },
  'too-large': {
    zh: 'Word 文件过大（展开后超过 64 MB，或表格超过两百万格），不像一份决算公开，没有读取；请确认没有选错文件',
    en: 'the Word file is too large (more than 64 MB unpacked, or tables of more than two million cells) and was not read, as no published report is like that; make sure it is the right file',
  },
  encrypted: {
    zh: 'Word 文件加了密码，请先用 Word 或 WPS 取消密码再另存',
    en: 'the Word file has a password; open it with Word or WPS and save it without one',
  },
};

const UNSUPPORTED = {
  'word-95': {
    zh: '这是 Word 6.0 或 Word 95 的文件，本版不读这种格式；请用 Word 或 WPS 打开后另存为 docx',
    en: 'this is a file of Word 6.0 or Word 95, which is not read; open it with Word or WPS and save it as docx',
  },
  embedded: {
    zh: 'Word 文件的一部分内容是嵌入或链接的另一份文件，读不出来；请用 Word 或 WPS 打开后另存为 docx，使内容并入正文',
    en: 'a part of the Word file is another file that is embedded or linked, which is not read; open it with Word or WPS and save it as docx, so that it becomes part of the text',
  },
} as const satisfies Readonly<Record<string, Words>>;

/** What is whole and is not read all the same, thrown where the path of its file is not known. */
export class Unsupported extends Error {
  readonly kind: keyof typeof UNSUPPORTED;

  constructor(kind: keyof typeof UNSUPPORTED) {
    super(kind);
    this.name = 'Unsupported';
    this.kind = kind;
  }
}

/** What is thrown in place of what the readers of Word files throw. */
export function refusalOf(cause: unknown, path: string): unknown {
  if (!(cause instanceof Unsupported)) return refusalIn(WORDS, cause, path);
  return new InputError('unsupported', path, UNSUPPORTED[cause.kind], { cause });
}
