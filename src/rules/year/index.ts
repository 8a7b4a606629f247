import type { Rule } from '../rule.ts';
import changeRates from './change-rates.ts';
import openingBalances from './opening-balances.ts';
import reasons from './reasons.ts';
import sameAccounts from './same-accounts.ts';

/** What a report has to do with that of the year before, where it is at hand. */
export const YEAR: readonly Rule[] = [sameAccounts, openingBalances, changeRates, reasons];
