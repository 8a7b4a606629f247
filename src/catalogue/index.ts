/**
 * Official codes and names of the 政府收支分类科目, edition 2024, as published reports print them; README.md tells
 * where the data come from. A code whose name is in any doubt is left out: its name is then simply not known.
 */
import classes from './classes.json' with { type: 'json' };
import economic from './economic.json' with { type: 'json' };
import former from './former.json' with { type: 'json' };
import functional from './functional.json' with { type: 'json' };

/** A name a code bore before the accounts of the year `replaced`; `null` where only its change is known. */
interface FormerName {
  readonly name: string | null;
  readonly replaced: number;
}

/** Year of the accounts whose names these are. */
const EDITION = 2024;

/** The 类 of expenditure by function: code → current name. */
export const CLASSES: Readonly<Record<string, string>> = classes;

/** Before the accounts of these years not every change of a name is known. */
const CLASSES_KNOWN_SINCE = 2017;
const OTHERS_KNOWN_SINCE = 2020;

const CLASS_NAME_BY_CODE = byCode<string>(classes);
const FUNCTIONAL_NAMES = byCode<string>(functional);
const ECONOMIC_NAMES = byCode<string>(economic);
const FORMER_NAMES = byCode<FormerName>(former);

/** The official name of a functional code, 类, 款 or 项, in the accounts of a year; `null` where it is not sure. */
export function functionalName(code: string, year: number = EDITION): string | null {
  if (year < CLASSES_KNOWN_SINCE) return null;
  const earlier = FORMER_NAMES.get(code);
  if (earlier && year < earlier.replaced) return earlier.name;
  const ofClass = CLASS_NAME_BY_CODE.get(code);
  if (ofClass !== undefined) return ofClass;
  return year < OTHERS_KNOWN_SINCE ? null : (FUNCTIONAL_NAMES.get(code) ?? null);
}

/** The official name of an economic code of three or five digits in the accounts of a year; `null` where not sure. */
export function economicName(code: string, year: number = EDITION): string | null {
  return year < OTHERS_KNOWN_SINCE ? null : (ECONOMIC_NAMES.get(code) ?? null);
}

/** Every functional code that officially bears a name in the accounts of a year. */
export function functionalCodes(name: string, year: number): readonly string[] {
  functionalByName ??= codesByName([...CLASS_NAME_BY_CODE, ...FUNCTIONAL_NAMES]);
  const codes = functionalByName.get(plainName(name)) ?? [];
  return codes.filter((code) => functionalName(code, year) === functionalName(code));
}

/** Every economic code that officially bears a name in the accounts of a year. */
export function economicCodes(name: string, year: number): readonly string[] {
  economicByName ??= codesByName([...ECONOMIC_NAMES]);
  const codes = economicByName.get(plainName(name)) ?? [];
  return codes.filter((code) => economicName(code, year) !== null);
}

/** Made when they are first asked for, which most checks never do. */
let functionalByName: ReadonlyMap<string, readonly string[]> | undefined;
let economicByName: ReadonlyMap<string, readonly string[]> | undefined;

function codesByName(names: readonly (readonly [code: string, name: string])[]): Map<string, string[]> {
  const byName = new Map<string, string[]>();
  for (const [code, name] of names) {
    const plain = plainName(name);
    byName.set(plain, [...(byName.get(plain) ?? []), code]);
  }
  return byName;
}

/** The three-digit code of a 类 by its current or a former name. */
export function classCode(name: string): string | null {
  return CLASS_CODES.get(plainName(name)) ?? null;
}

/** A name without what is a matter of print: blanks, quotation marks, punctuation, brackets and width. */
export function plainName(name: string): string {
  return name.normalize('NFKC').replace(/[\s"'“”‘’「」『』〔〕[\]()《》·、,，.。]/gu, '');
}

/** Every name a 类 has or had. */
export const CLASS_NAMES: readonly string[] = [...CLASS_NAME_BY_CODE].flatMap(([code, name]) => [
  name,
  FORMER_NAMES.get(code)?.name ?? name,
]);

const CLASS_CODES: ReadonlyMap<string, string> = new Map(
  [...CLASS_NAME_BY_CODE].flatMap(([code, name]) =>
    [name, FORMER_NAMES.get(code)?.name ?? name].map((known): [string, string] => [plainName(known), code]),
  ),
);

function byCode<Entry>(data: Readonly<Record<string, Entry>>): ReadonlyMap<string, Entry> {
  return new Map(Object.entries(data));
}
