import type { Rule } from '../rule.ts';
import appropriationAcross from './appropriation-across.ts';
import appropriationExpenditureTotal from './appropriation-expenditure-total.ts';
import appropriationGrandTotals from './appropriation-grand-totals.ts';
import appropriationIncomeTotal from './appropriation-income-total.ts';
import appropriationIncome from './appropriation-income.ts';
import appropriationLines from './appropriation-lines.ts';
import appropriationOpening from './appropriation-opening.ts';
import carryOver from './carry-over.ts';
import codeFamilies from './code-families.ts';
import codeTotal from './code-total.ts';
import economicHeads from './economic-heads.ts';
import economicTotal from './economic-total.ts';
import expenditureAcross from './expenditure-across.ts';
import expenditureLines from './expenditure-lines.ts';
import expenditureTotal from './expenditure-total.ts';
import fundBalance from './fund-balance.ts';
import fundExpenditureAcross from './fund-expenditure-across.ts';
import grandTotals from './grand-totals.ts';
import incomeAcross from './income-across.ts';
import incomeLines from './income-lines.ts';
import incomeTotal from './income-total.ts';
import officialVehicles from './official-vehicles.ts';
import personnelFunds from './personnel-funds.ts';
import publicFunds from './public-funds.ts';
import threePublic from './three-public.ts';

/** Ties within one table, in the order of the tables. */
export const WITHIN_TABLE: readonly Rule[] = [
  incomeLines,
  expenditureLines,
  incomeTotal,
  expenditureTotal,
  grandTotals,
  codeFamilies,
  codeTotal,
  incomeAcross,
  expenditureAcross,
  fundExpenditureAcross,
  carryOver,
  appropriationIncome,
  appropriationAcross,
  appropriationLines,
  appropriationOpening,
  appropriationIncomeTotal,
  appropriationExpenditureTotal,
  appropriationGrandTotals,
  fundBalance,
  economicHeads,
  economicTotal,
  personnelFunds,
  publicFunds,
  threePublic,
  officialVehicles,
];
