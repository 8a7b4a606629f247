import type { Rule } from '../rule.ts';
import catalogueName from './catalogue-name.ts';
import classLine from './class-line.ts';
import codeName from './code-name.ts';
import terms from './terms.ts';

export const NAMING: readonly Rule[] = [codeName, catalogueName, classLine, terms];
