import { QUANTITIES } from './quantities.ts';

/** Words that mean a quantity only in a section on it. */
const WEAK = '收入|支出';

export const TOPIC_WORDS = QUANTITIES.map(
  ({ behind = '', words, ahead = '' }) => behind + words + ahead,
).join('|');
export const WEAK_WORDS = WEAK;

const PATTERNS = QUANTITIES.map(({ name, words }) => ({ name, pattern: new RegExp(`^(?:${words})$`, 'u') }));
const known = new Map<string, string | null>();

/** What a wording means by itself. */
export function quantityNamed(words: string): string | null {
  const before = known.get(words);
  if (before !== undefined) return before;
  const name = PATTERNS.find(({ pattern }) => pattern.test(words))?.name ?? null;
  const full = name === '用车' ? words : name === '评级' ? ratingIn(words) : name;
  known.set(words, full);
  return full;
}

/** `评级为优的项目`, however it is said. */
function ratingIn(words: string): string {
  return `评级为${/"(?<rating>[^"]+)"/u.exec(words)?.groups?.['rating'] ?? ''}的项目`;
}
