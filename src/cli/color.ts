import type { ColorLevel } from '../report/index.ts';

interface Asked {
  /** `--color` or `--no-color`; neither where undefined. */
  readonly flag: boolean | undefined;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** What the destination can show; none for a file or a pipe, unless FORCE_COLOR says otherwise. */
  readonly able: ColorLevel;
}

/** An option outweighs NO_COLOR (https://no-color.org), which outweighs what the destination can show. */
export function colorLevel({ flag, environment, able }: Asked): ColorLevel {
  if (flag === true) return able === 0 ? 1 : able;
  if (flag === false || (environment['NO_COLOR'] ?? '') !== '') return 0;
  return able;
}
