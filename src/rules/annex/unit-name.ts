import { defineRule } from '../rule.ts';
import { observe } from '../templates.ts';
import { SELF_EVALUATION } from './basis.ts';

/** `（本级）` and the like behind a name. */
const SUFFIX = /[(（](?:本级|机关|本部)[)）]$/u;

/** 实施单位 of the forms is the unit as the tables name it. One finding for all forms that leave out （本级）. */
export default defineRule({
  id: 'annex/unit-name',
  title: {
    zh: '自评表的实施单位与决算报表的单位名称一致',
    en: 'The forms name the unit as the tables do',
  },
  severity: 'warning',
  needs: [],
  formula: 'annex/*/实施单位 = 报表的单位名称，当单位决算的名称带有“（本级）”时',
  basis: SELF_EVALUATION,
  why: {
    zh: '不带“（本级）”的是部门，带的是单位，两者的决算各自公开，不能混用。',
    en: 'Without 本级 the name is that of the department, whose accounts are published separately.',
  },
  remedy: {
    zh: '把实施单位改成报表上的单位全称。',
    en: 'Put the full name of the unit as in the tables.',
  },
  observes: 'naming',
  messages: {
    suffix: {
      zh: '{forms} 张自评表的实施单位印的是“{printed}”，报表的单位是“{unit}”',
      en: '{forms} form(s) name the unit “{printed}”, the tables “{unit}”',
    },
  },
  since: '0.1.0',
  *check({ report: { unit, level, annex } }) {
    if (unit === null || level !== '单位' || !SUFFIX.test(unit)) return;
    const short = unit.replace(SUFFIX, '');
    const forms = annex.filter((form) => form.unit === short);
    const [first] = forms;
    if (!first) return;
    const data = { forms: String(forms.length), printed: short, unit };
    yield observe('suffix', first.unitAt, data, {
      expected: unit,
      actual: short,
    });
  },
});
