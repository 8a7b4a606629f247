import { WITHIN_FORM } from '../basis.ts';
import { PERSONNEL_CLASSES } from '../lines.ts';
import { defineRule } from '../rule.ts';
import { equal, sum, topRows } from '../templates.ts';

/** 06: 公用经费合计 = Σ 类 other than 301 and 303. */
export default defineRule({
  id: 'within-table/public-funds',
  title: {
    zh: '基本支出决算表的公用经费合计等于人员经费以外各类之和',
    en: 'In the table of basic expenditure, public funds are the sum of all classes that are not personnel funds',
  },
  severity: 'error',
  needs: ['06'],
  formula: '06/公用经费合计/决算数 = Σ 06/(302、307、309、310、311、312、313、399)/决算数',
  basis: WITHIN_FORM,
  why: {
    zh: '基本支出不是人员经费就是公用经费，除301、303外的各类都归公用经费。',
    en: 'Basic expenditure is personnel or public; every class but 301 and 303 is public.',
  },
  remedy: {
    zh: '先看302以外的类，资本性支出（310）最容易漏加。',
    en: 'Look at the classes other than 302 first; capital expenditure (310) is the one most often left out.',
  },
  since: '0.1.0',
  *check({ report }) {
    const table = report.tables['06'];
    const classes = topRows(table).filter(
      ({ key }) => !PERSONNEL_CLASSES.some((code) => key.startsWith(code)),
    );
    yield equal(table.figure('公用经费合计', '决算数'), sum(...classes.map((row) => row.figure('决算数'))));
  },
});
