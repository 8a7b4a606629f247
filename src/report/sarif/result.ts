import type { Entry } from '../../review/entry.ts';
import type { Standing } from '../../review/review.ts';
import { clean } from '../clean.ts';
import { shorten } from '../shorten.ts';
import { statementOf, type Told } from '../exchange/told.ts';
import { findingJson } from '../json/finding.ts';
import type { Say } from '../language.ts';
import type { SarifResult, SarifSuppression } from './log.ts';
import { acceptanceWords } from '../standing.ts';
import { physical, placed, related } from './location.ts';
import { message } from './message.ts';
import { LEVELS } from './rules.ts';

/** A finding as a result; `index` is that of its rule in the run. */
export function sarifResult(told: Told, index: number | undefined): SarifResult {
  const { finding, standing, nth, telling } = told;
  return {
    ruleId: finding.rule,
    ...(index === undefined ? {} : { ruleIndex: index }),
    level: LEVELS[finding.severity],
    message: message(statementOf(told)),
    locations: [placed(told)],
    ...(finding.kind === 'arithmetic' ? { relatedLocations: related(finding, told) } : {}),
    partialFingerprints: { primaryLocationLineHash: `${finding.fingerprint}:${nth}` },
    ...standingOf(standing, telling.say),
    properties: propertiesOf(told),
  };
}

/** What was accepted of a report and is no longer there. */
export function absentResult(entry: Entry, file: string, say: Say): SarifResult {
  const gone = say({ zh: '这个问题已经不存在：', en: 'This is no longer there: ' });
  return {
    ruleId: entry.rule,
    level: 'note',
    message: message(gone + entry.place),
    locations: [{ physicalLocation: physical(file, null) }],
    partialFingerprints: { primaryLocationLineHash: `${entry.fingerprint}:1` },
    baselineState: 'absent',
    properties: {},
  };
}

function standingOf(
  standing: Standing | undefined,
  say: Say,
): Pick<SarifResult, 'baselineState' | 'suppressions'> {
  switch (standing?.state) {
    case undefined:
      return {};
    case 'new':
      return { baselineState: 'new' };
    case 'changed':
      return { baselineState: 'updated' };
    case 'expired':
      return { baselineState: 'unchanged' };
    case 'accepted':
      return { baselineState: 'unchanged', suppressions: suppressed(standing, say) };
    case 'ignored':
      return { suppressions: suppressed(standing, say) };
  }
}

function suppressed(standing: Standing, say: Say): SarifSuppression[] {
  const justification = property(acceptanceWords(standing, say));
  return [{ kind: 'external', status: 'accepted', justification }];
}

/** A property is to be looked up, not read for pages. */
const MOST_CHARACTERS = 1000;

/** What programs ask of a finding beyond its words. */
function propertiesOf({ finding, telling }: Told): SarifResult['properties'] {
  const { verdict, expected, actual, difference, unit, suggestion, cause, consequences } = findingJson(
    finding,
    telling,
  );
  const { key, file, page, sheet, cell } = finding.at;
  const known = { verdict, key, file, page, sheet, cell, expected, actual, difference, unit, cause };
  return {
    ...Object.fromEntries(
      Object.entries(known).flatMap(([name, value]) =>
        value === null ? [] : [[name, typeof value === 'string' ? property(value) : value]],
      ),
    ),
    ...(suggestion === null ? {} : { suggestion }),
    ...(consequences.length === 0
      ? {}
      : { consequences: consequences.map((each) => property(each.message)) }),
  };
}

function property(text: string): string {
  return shorten(clean(text), MOST_CHARACTERS);
}
