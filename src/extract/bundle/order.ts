/** One number or one stretch of other characters of a name. */
type Token = number | string;

const DIGITS = '零一二三四五六七八九';
const TOKENS = /\d+|[零〇一二三四五六七八九十百]+|[^\d零〇一二三四五六七八九十百]+/gu;

/** Orders names as people number files: 2 before 10, 九 before 十一, folder by folder. */
export function byName(one: string, other: string): number {
  const [ones, others] = [tokensOf(one), tokensOf(other)];
  const differing = ones.findIndex((token, index) => compared(token, others[index]) !== 0);
  return differing < 0 ? ones.length - others.length : compared(ones[differing] ?? '', others[differing]);
}

function tokensOf(name: string): Token[] {
  const tokens = name.normalize('NFKC').replaceAll('/', '\u0000').match(TOKENS) ?? [];
  return tokens.map((token) => numberIn(token) ?? token);
}

function compared(one: Token, other: Token | undefined): number {
  if (other === undefined) return 1;
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  if (typeof one !== typeof other) return typeof one === 'number' ? -1 : 1;
  return one === other ? 0 : one < other ? -1 : 1;
}

function numberIn(token: string): number | null {
  if (/^\d/u.test(token)) return Number(token);
  return /^[零〇一二三四五六七八九十百]/u.test(token) ? chineseNumber(token) : null;
}

/** 十 is 10, 二十一 is 21, 一百零五 is 105; digits one after another are as in 二〇二四. */
function chineseNumber(token: string): number {
  let sum = 0;
  let digits = 0;
  for (const character of token.replaceAll('〇', '零')) {
    const unit = character === '百' ? 100 : character === '十' ? 10 : null;
    if (unit === null) digits = 10 * digits + DIGITS.indexOf(character);
    else {
      sum += (digits === 0 ? 1 : digits) * unit;
      digits = 0;
    }
  }
  return sum + digits;
}
