import type { ColorLevel } from '../report/index.ts';

interface Asked {
  /** `--color` or `--no-color`; neither where undefined. */
  readonly flag: boolean | undefined;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** What the destination can show; none for a file or a pipe. */
  readonly able: ColorLevel;
}

const FORCED: Readonly<Record<string, ColorLevel>> = {
  '0': 0,
  false: 0,
  '1': 1,
  '': 1,
  true: 1,
  '2': 2,
  '3': 3,
};

/** An option outweighs NO_COLOR (https://no-color.org), which outweighs FORCE_COLOR, and that what can be shown. */
export function colorLevel({ flag, environment, able }: Asked): ColorLevel {
  const forced = FORCED[environment['FORCE_COLOR'] ?? 'unset'] ?? able;
  if (flag === true) return forced === 0 ? 1 : forced;
  if (flag === false || (environment['NO_COLOR'] ?? '') !== '') return 0;
  return forced;
}
