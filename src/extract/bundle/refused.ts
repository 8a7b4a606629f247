import { InputError } from '../../errors.ts';

/** Why a zip file is not read, and what to do. */
export function locked(path: string): InputError {
  return new InputError('encrypted', path, {
    zh: '压缩包加了密码，请先解压，再核对解压出来的文件',
    en: 'the zip file has a password; unpack it first and check the files from it',
  });
}

export function torn(path: string): InputError {
  return new InputError('damaged', path, {
    zh: '压缩包已损坏或不完整，打不开，请重新下载后再试',
    en: 'the zip file is damaged or incomplete and cannot be opened; download it again',
  });
}

export function nothingToRead(path: string): InputError {
  return new InputError('no-reports', path, {
    zh: '压缩包里没有可核对的文件（PDF、Word、Excel、网页或文本），请确认没有选错文件',
    en: 'the zip file holds no file that can be checked (PDF, Word, Excel, web page or text); make sure it is the right one',
  });
}

export function tooDeep(path: string): InputError {
  return new InputError('unsupported', path, {
    zh: '压缩包套压缩包超过了两层，没有读；请先解压，再核对解压出来的文件',
    en: 'this is a zip file in a zip file in a zip file, which is not read; unpack it first and check the files from it',
  });
}

export function tooMany(path: string, most: { files: number; megabytes: number }): InputError {
  return new InputError('too-large', path, {
    zh: `压缩包里要读的文件超过 ${most.files} 个或 ${most.megabytes} MB，不像一份决算公开，没有读；请解压后分别核对`,
    en: `the zip file has more than ${most.files} files or ${most.megabytes} MB to read, which is no single report, and was not read; unpack it and check the files on their own`,
  });
}

export function tooLarge(path: string, megabytes: number): InputError {
  return new InputError('too-large', path, {
    zh: `压缩包里的这个文件超过 ${megabytes} MB，不像一份决算公开，没有读；请确认没有选错文件`,
    en: `this file in the zip file has more than ${megabytes} MB, which no published report does, and was not read; make sure it is the right file`,
  });
}

export function severalReports(path: string, files: readonly string[]): InputError {
  const [shown, more] = [files.slice(0, 3), files.length > 3];
  return new InputError('unsupported', path, {
    zh: `压缩包里有 ${files.length} 份各自完整的决算（${shown.join('、')}${more ? '等' : ''}），不能当作一份来核对；请解压后分别核对，确是同一份报告的，再加 --as-one 一起核对`,
    en: `the zip file holds ${files.length} reports that are each complete (${shown.join(', ')}${more ? ' and others' : ''}) and cannot be checked as one; unpack it and check them on their own, or with --as-one where they are one report`,
  });
}
