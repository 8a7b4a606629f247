import { extractText } from '../../../src/extract/text/text.ts';
import { unitKey, unitsOf, type MemberUnit, type Report, type Result } from '../../../src/model/index.ts';
import { recognise } from '../../../src/recognise/index.ts';
import { rollup } from '../../../src/rollup/index.ts';
import { RULES } from '../../../src/rules/index.ts';
import { generateDepartment } from '../../support/generated/department.ts';
import { Random } from '../../support/generated/random.ts';
import { judgementOf, knownOf, type Altered, type Judgement } from '../localisation/judgement.ts';
import { singles, type Edit } from '../localisation/operators.ts';

/** A department and its units, generated, and what a rollup finds in them as they are. */
export interface Subject {
  readonly department: Report;
  readonly units: readonly MemberUnit[];
  readonly sound: Result;
}

export function subjectOf(seed: number): Subject {
  const made = generateDepartment(seed);
  const department = recognise(extractText(made.department.text, '部门.txt'));
  const units = unitsOf(
    made.units.map(({ text }, index) => recognise(extractText(text, `单位${index + 1}.txt`))),
  );
  return { department, units, sound: rollup(department, units, RULES) };
}

export interface Trial {
  readonly operator: string;
  /** Whether a figure of a unit was altered, or one of the department. */
  readonly where: 'unit' | 'department';
  readonly what: string;
  readonly judgement: Judgement;
}

const OPERATORS = ['+37.11', 'transpose'] as const;

/** Alters one figure of a unit, or of the department, as the seed chooses. */
export function trialOf({ department, units, sound }: Subject, seed: number, where: Trial['where']): Trial {
  const random = new Random(seed);
  const [first, ...others] = units;
  const unit = first && random.pick([first, ...others]);
  const report = where === 'unit' && unit ? unit.report : department;
  const operator = random.pick([...OPERATORS]);
  const edit = oneOf(
    singles(report).filter((each) => each.operator === operator),
    random,
  );
  const edited = edit.report();
  const altered = where === 'unit' && unit ? inUnit(edit.altered, unit) : edit.altered;
  const result =
    where === 'unit'
      ? rollup(
          department,
          units.map((each) => (each === unit ? { ...each, report: edited } : each)),
          RULES,
        )
      : rollup(edited, units, RULES);
  const judgement = judgementOf(result, knownOf(sound), altered);
  return { operator, where, what: [...altered.keys()].join(', ').concat(' ', edit.what), judgement };
}

function inUnit(altered: Altered, unit: MemberUnit): Altered {
  return new Map(Array.from(altered, ([key, value]) => [unitKey(key, unit), value]));
}

function oneOf(edits: readonly Edit[], random: Random): Edit {
  const edit = edits[random.whole(0, edits.length - 1)];
  if (edit === undefined) throw new Error('a report without figures');
  return edit;
}
