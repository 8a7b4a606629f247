import type { Rule } from '../rule.ts';
import appropriationByClass from './appropriation-by-class.ts';
import appropriationIncome from './appropriation-income.ts';
import appropriationOnlyClass from './appropriation-only-class.ts';
import appropriationOnlyCode from './appropriation-only-code.ts';
import appropriationTotal from './appropriation-total.ts';
import appropriationWithinClass from './appropriation-within-class.ts';
import appropriationWithinCode from './appropriation-within-code.ts';
import basicExpenditure from './basic-expenditure.ts';
import expenditureByClass from './expenditure-by-class.ts';
import expenditureTotal from './expenditure-total.ts';
import fundFlows from './fund-flows.ts';
import incomeBySource from './income-by-source.ts';
import incomeSpent from './income-spent.ts';
import incomeTotal from './income-total.ts';
import threePublicItems from './three-public-items.ts';
import threePublicTotal from './three-public-total.ts';

/** Ties between tables, in the order of the tables. */
export const CROSS_TABLE: readonly Rule[] = [
  incomeBySource,
  incomeTotal,
  expenditureByClass,
  expenditureTotal,
  incomeSpent,
  appropriationIncome,
  appropriationWithinClass,
  appropriationOnlyClass,
  appropriationByClass,
  appropriationTotal,
  fundFlows,
  appropriationWithinCode,
  appropriationOnlyCode,
  basicExpenditure,
  threePublicItems,
  threePublicTotal,
];
