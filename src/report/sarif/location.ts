import { isKnown, figuresOf, type ArithmeticFinding, type Figure, type Location } from '../../model/index.ts';
import { isOutside, uriOf } from '../exchange/path.ts';
import type { Told } from '../exchange/told.ts';
import { printedOf } from '../explained.ts';
import { figureWords, inReportWords, sourceWords } from '../place.ts';
import type { SarifLocation } from './log.ts';
import { message } from './message.ts';

/** Paths are told from here; a path that leads elsewhere is on its own. */
export const BASE = '%SRCROOT%';

/** A place in a file. GitHub asks for a line of every result: what has none is shown at the first. */
export function physical(file: string, line: number | null): SarifLocation['physicalLocation'] {
  const uri = uriOf(file);
  return {
    artifactLocation: isOutside(file) ? { uri } : { uri, uriBaseId: BASE },
    region: { startLine: Math.max(line ?? 1, 1) },
  };
}

/** The place of a finding, in its file and in the report. */
export function placed({ finding: { at }, telling, file, line }: Told): SarifLocation {
  const name = message(inReportWords(telling.report, at, telling.say)).text;
  const logical = at.key === null ? null : { fullyQualifiedName: message(at.key).text, kind: 'value' };
  return {
    physicalLocation: physical(file, line),
    ...(logical === null ? {} : { logicalLocations: [{ name, ...logical }] }),
  };
}

/** More figures than these nobody follows one by one. */
const MOST_RELATED = 50;

/** The figures of a relation that count, each where it stands. */
export function related(finding: ArithmeticFinding, told: Told): SarifLocation[] {
  const figures = [...new Set(figuresOf(finding.relation))];
  return figures
    .filter((figure) => isKnown(figure) && !figure.value.isZero())
    .slice(0, MOST_RELATED)
    .map((figure, index) => ({
      id: index + 1,
      message: message(figureLine(figure, told)),
      physicalLocation: physical(told.file, isSameFile(figure.at, told) ? figure.at.line : null),
    }));
}

function figureLine(figure: Figure, { telling }: Told): string {
  const { report, say } = telling;
  const source = sourceWords(figure.at, say);
  const where = source === '' ? '' : say({ zh: `（${source}）`, en: ` (${source})` });
  return `${figureWords(report, figure.at)} ${printedOf(figure)}${where}`;
}

/** A figure of another file is told by name: its line is not one of this file. */
function isSameFile({ file }: Location, { finding, line }: Told): boolean {
  return line !== null && file === finding.at.file;
}
