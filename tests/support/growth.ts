/** Adversarial text: a unit repeated to a length, between a beginning and an end that keep a pattern from matching. */
export interface Hostile {
  readonly unit: string;
  readonly before?: string;
  readonly after?: string;
}

function hostileText({ unit, before = '', after = '甲' }: Hostile, length: number): string {
  return before + unit.repeat(Math.ceil(length / unit.length)).slice(0, length) + after;
}

/** Text as reports have it, to that length. */
const ORDINARY = '示例局本年收入合计90.00万元，比上年增加1.00万元，增长1.12%；其中：其他收入3.00万元。\n';

const STEP = 4;
/** Work that grows with the text costs as much for it as for its quarters one by one; with its square, 4 times. */
const MOST = 2.5;
const RUNS = 3;

/**
 * Whether a call does work that grows faster than the text. The cost of a text is compared with that of its quarters one
 * by one, on a ladder of lengths that starts low enough for a runaway to end; no clock is in any bound. What the same call
 * costs on ordinary text is allowed for, a rung that fails is climbed again, and only two in a row count, or
 * the last by far: memory that is got in larger pieces from some length on makes one.
 */
export function overgrown(call: (text: string) => unknown, hostile: Hostile, longest: number): string | null {
  call(ORDINARY);
  let failed = false;
  for (const length of rungs(longest)) {
    const times = timesQuarters(call, hostile, length, 1);
    const isLast = length === longest;
    if (times !== null && (failed || (isLast && timesQuarters(call, hostile, length, 5) !== null)))
      return `${JSON.stringify(hostile)} × ${Math.round(length)}: ${times.toFixed(1)} times the cost of its quarters`;
    failed = times !== null;
  }
  return null;
}

/** How many times the cost of its quarters a text costs; null where that is no more than allowed for. */
function timesQuarters(
  call: (text: string) => unknown,
  hostile: Hostile,
  length: number,
  allowance: number,
): number | null {
  const [quarter, whole] = [hostileText(hostile, length / STEP), hostileText(hostile, length)];
  const ordinary = ORDINARY.repeat(Math.ceil(length / ORDINARY.length));
  const callQuarters = (): void => {
    for (let part = 0; part < STEP; part += 1) call(quarter);
  };
  let [ofQuarters, ofWhole, allowed] = [Infinity, Infinity, 0];
  for (let run = 0; run < RUNS; run += 1) {
    ofQuarters = Math.min(ofQuarters, costOf(callQuarters));
    ofWhole = Math.min(
      ofWhole,
      costOf(() => call(whole)),
    );
    if (ofWhole <= MOST * ofQuarters) return null;
    allowed = Math.max(
      allowed,
      costOf(() => call(ordinary)),
    );
    if (ofWhole <= MOST * ofQuarters + allowance * allowed) return null;
  }
  return ofWhole / ofQuarters;
}

/** Lengths to try: the longest, its quarter and so on, down to a few hundred characters. */
function rungs(longest: number): number[] {
  return longest < 1000 ? [longest] : [...rungs(longest / STEP), longest];
}

/** Microseconds; what costs less, the processor's clock may tell as nothing. */
const LEAST_COST = 100;

/** Processor time of a call. */
function costOf(call: () => unknown): number {
  const before = process.cpuUsage();
  call();
  const { user, system } = process.cpuUsage(before);
  return Math.max(user + system, LEAST_COST);
}
