import type { Figure } from './figure.ts';
import type { Location } from './location.ts';
import type { Report } from './report.ts';
import { TABLE_IDS } from './tables.ts';

/** A unit whose accounts are part of a department's, by a name that none of the others has. */
export interface MemberUnit {
  readonly name: string;
  readonly report: Report;
}

/** Units by the names their reports give them; those of one name are told apart by their files. */
export function unitsOf(reports: readonly Report[]): MemberUnit[] {
  const names = reports.map(({ unit, path }) => unit ?? path);
  return reports.map((report, index) => {
    const name = names[index] ?? report.path;
    const isSole = names.indexOf(name) === names.lastIndexOf(name);
    return { name: isSole ? name : `${name} ${report.path}`, report };
  });
}

/** What a unit's report calls it, which another may call itself as well. */
export function unitName({ name, report }: MemberUnit): string {
  return report.unit ?? name;
}

/** A figure of a unit's report, as it stands in relations with a department's: its key and its place say whose it is. */
export function unitFigure(figure: Figure, unit: MemberUnit): Figure {
  if (figure.state === 'fixed') return figure;
  const key = unitKey(figure.key, unit);
  return { ...figure, key, at: { ...placeInUnit(figure.at, unit), key } };
}

export function unitKey(key: string, { name }: MemberUnit): string {
  return `units/${name}/${key}`;
}

/** To the department's report, a table of a unit is one by its words, as 区第一中学 公开05表. */
function placeInUnit(at: Location, { name, report }: MemberUnit): Location {
  const id = TABLE_IDS.find((each) => each === at.table);
  const parts = [
    id === undefined ? at.table : (report.tables[id].parts.printedNumber ?? `表${id}`),
    at.section === null ? null : `情况说明${at.section}`,
    at.form === null ? null : `自评表 ${at.form}`,
  ];
  const table = [name, ...parts].filter((part) => part !== null).join(' ');
  return { ...at, table, section: null, form: null, file: at.file ?? report.path };
}
