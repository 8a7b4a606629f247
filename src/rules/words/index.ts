import type { Rule } from '../rule.ts';
import amountUnit from './amount-unit.ts';
import evaluation from './evaluation.ts';
import garbledDirection from './garbled-direction.ts';
import levelAndChanged from './level-and-changed.ts';
import levelReason from './level-reason.ts';
import negativeChange from './negative-change.ts';
import percentOfNothing from './percent-of-nothing.ts';
import percentSign from './percent-sign.ts';
import shareOfNothing from './share-of-nothing.ts';
import templateResidue from './template-residue.ts';
import unclosed from './unclosed.ts';
import unitName from './unit-name.ts';
import year from './year.ts';

export const WORDS: readonly Rule[] = [
  templateResidue,
  garbledDirection,
  negativeChange,
  percentSign,
  amountUnit,
  percentOfNothing,
  shareOfNothing,
  levelAndChanged,
  levelReason,
  evaluation,
  year,
  unitName,
  unclosed,
];
