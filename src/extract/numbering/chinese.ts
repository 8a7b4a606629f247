const DIGITS = '零一二三四五六七八九';
const LEGAL_DIGITS = '零壹贰叁肆伍陆柒捌玖';
const UNITS = ['', '十', '百', '千', '万'];
const LEGAL_UNITS = ['', '拾', '佰', '仟', '万'];

/** `十二`, `一百零五`. */
export function counting(number: number): string {
  return spoken(number, DIGITS, UNITS).replace(/^一十/u, '十');
}

/** `壹拾贰`. */
export function legal(number: number): string {
  return spoken(number, LEGAL_DIGITS, LEGAL_UNITS);
}

/** `十二`, and `一○五` from a hundred on. */
export function shortCounting(number: number): string {
  return number < 100 ? counting(number) : inDigits(number, '○');
}

/** `一〇五`. */
export function inDigits(number: number, nil: string): string {
  return Array.from(String(number), (digit) => (digit === '0' ? nil : DIGITS.charAt(Number(digit)))).join('');
}

/** `十二`, `百五`: without nought and without one before ten, hundred and thousand. */
export function japanese(number: number): string {
  return spoken(number, DIGITS, UNITS)
    .replaceAll('零', '')
    .replace(/一(?=[十百千])/gu, '');
}

function spoken(number: number, digits: string, units: readonly string[]): string {
  const written = String(number);
  const words = Array.from(written, (digit, index) => {
    const unit = units[written.length - 1 - index] ?? '';
    return digit === '0' ? digits.charAt(0) : digits.charAt(Number(digit)) + unit;
  }).join('');
  const nil = digits.charAt(0);
  return words.replace(new RegExp(`${nil}+`, 'gu'), nil).replace(new RegExp(`(?<=.)${nil}$`, 'u'), '');
}
