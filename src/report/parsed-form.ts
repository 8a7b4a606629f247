import {
  isKnown,
  placeInFile,
  sameSource,
  type Figure,
  type Form,
  type FundLine,
  type Indicator,
  type SourceRef,
} from '../model/index.ts';
import type { ParsedForm, ParsedFundLine, ParsedIndicator } from '../model/parsed-form.ts';
import { locationJson } from './json/location.ts';

/** A form as JSON, its figures as printed. */
export function parsedFormOf(form: Form): ParsedForm {
  const { project, department, unit, moneyUnit, goal, achieved, fullMarks, total } = form;
  const scores = { 指标分值: fullMarks, 自评得分: total };
  return {
    form: form.number,
    project,
    department,
    unit,
    unitAt: locationJson(form.unitAt),
    moneyUnit,
    funds: form.funds.map(fundLine),
    goal,
    achieved,
    textsAt: locationJson(form.textsAt),
    indicators: form.indicators.map(indicator),
    total: valuesOf(scores),
    totalStored: storedIn(scores),
    totalAt: placesOf(scores, form.at),
    at: locationJson(form.at),
  };
}

function fundLine({ label, figures, at }: FundLine): ParsedFundLine {
  return {
    label,
    values: valuesOf(figures),
    stored: storedIn(figures),
    at: locationJson(at),
    places: placesOf(figures, at),
  };
}

function indicator(row: Indicator): ParsedIndicator {
  const { label, firstLevel, secondLevel, target, actual, weight, score, reason, at } = row;
  const scores = { 指标分值: weight, 自评得分: score };
  return {
    label,
    firstLevel,
    secondLevel,
    target: target.printed,
    actual: actual.printed,
    values: valuesOf(scores),
    stored: storedIn(scores),
    reason,
    at: locationJson(at),
    places: placesOf(scores, at),
  };
}

type Figures<Column extends string> = Readonly<Record<Column, Figure>>;

/** By column, without those the form does not have. */
function valuesOf<Column extends string>(figures: Figures<Column>): Partial<Record<Column, string | null>> {
  const values: Partial<Record<Column, string | null>> = {};
  for (const column of columnsOf(figures)) values[column] = figures[column].printed;
  return values;
}

/** What is stored of figures that print less of it. */
function storedIn<Column extends string>(figures: Figures<Column>): Partial<Record<Column, string>> {
  const stored: Partial<Record<Column, string>> = {};
  for (const column of columnsOf(figures)) {
    const figure = figures[column];
    if (isKnown(figure) && figure.stored) stored[column] = figure.stored.toFixed();
  }
  return stored;
}

/** Of the figures that do not stand where their row does, where they stand. */
function placesOf<Column extends string>(
  figures: Figures<Column>,
  row: SourceRef,
): Partial<Record<Column, SourceRef>> {
  const places: Partial<Record<Column, SourceRef>> = {};
  for (const column of columnsOf(figures)) {
    const { at } = figures[column];
    if (!sameSource(at, row)) places[column] = placeInFile(at);
  }
  return places;
}

function columnsOf<Column extends string>(figures: Figures<Column>): Column[] {
  const columns: Column[] = [];
  for (const column in figures) if (figures[column].state !== 'unavailable') columns.push(column);
  return columns;
}
