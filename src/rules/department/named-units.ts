import { locate, unitName, type MemberUnit, type Statement } from '../../model/index.ts';
import { DEPARTMENT } from '../basis.ts';
import { defineRule } from '../rule.ts';
import { observe } from '../templates.ts';
import { compareUnits, type Extent } from './extent.ts';

export default defineRule({
  id: 'department/named-units',
  title: {
    zh: '汇总的单位就是部门决算单位构成里的单位',
    en: 'The units added up are those the department’s report names',
  },
  severity: 'warning',
  needs: [],
  formula: '给出的单位 = 部门决算单位构成的单位',
  basis: DEPARTMENT,
  why: {
    zh: '少一个单位，各单位之和就不是部门数；多一个，部门数就不是它们的和。',
    en: 'With a unit too few or too many, the sum is not the department’s.',
  },
  remedy: {
    zh: '把缺的单位的决算也写上，把多的、重复的去掉；只是名称写法不同的，可以不理会。',
    en: 'Give the report that is missing and leave out the other; where only the wording of a name differs, never mind.',
  },
  observes: 'structure',
  messages: {
    'missing some': {
      zh: '部门决算单位构成里有“{name}”，给出的报告里没有它的决算；缺单位时只核对各单位之和不超过部门数',
      en: 'The department names the unit “{name}”, whose report was not given; with units missing, it was only checked that their sum is no more than the department’s amount',
    },
    'missing unsure': {
      zh: '部门决算单位构成里有“{name}”，给出的报告里没有它的决算；单位有缺也有多，没有核对部门数是不是各单位之和',
      en: 'The department names the unit “{name}”, whose report was not given; with units both missing and added, sums were not checked',
    },
    'repeated more': {
      zh: '“{name}”的决算给了 {count} 份（{files}），重复汇总了；只核对部门数不超过各单位之和',
      en: 'There are {count} reports of “{name}” ({files}), which were added up as often; it was only checked that the department’s amount is no more than their sum',
    },
    'repeated unsure': {
      zh: '“{name}”的决算给了 {count} 份（{files}）；单位有缺也有多，没有核对部门数是不是各单位之和',
      en: 'There are {count} reports of “{name}” ({files}); with units both missing and added, sums were not checked',
    },
    'unnamed more': {
      zh: '给出的报告里有“{name}”的决算，部门决算单位构成里没有它；多单位时只核对部门数不超过各单位之和',
      en: 'The report of “{name}” was given, which the department does not name among its units; with units added, it was only checked that the department’s amount is no more than their sum',
    },
    'unnamed unsure': {
      zh: '给出的报告里有“{name}”的决算，部门决算单位构成里没有它；单位有缺也有多，没有核对部门数是不是各单位之和',
      en: 'The report of “{name}” was given, which the department does not name among its units; with units both missing and added, sums were not checked',
    },
  },
  acrossUnits: true,
  since: '0.1.0',
  *check({ report, units }) {
    if (units.length === 0) return;
    const { extent, missing, unnamed, repeated } = compareUnits(report, units);
    for (const named of missing) yield notGiven(named, extent);
    for (const same of repeated) yield repeatedly(same, extent);
    for (const unit of unnamed) yield notNamed(unit, extent);
  },
});

const notGiven = ({ text, at }: Statement, extent: Extent): ReturnType<typeof observe> =>
  observe(`missing ${extent}`, at, { name: text });

/** At the last of them, which is the one too many. */
function repeatedly(same: readonly MemberUnit[], extent: Extent): ReturnType<typeof observe> {
  const name = same.map(unitName).at(-1) ?? '';
  const paths = same.map(({ report }) => report.path);
  const data = { name, count: String(same.length), files: paths.join('、') };
  return observe(`repeated ${extent}`, locate({ file: paths.at(-1) ?? null, quote: name }), data);
}

function notNamed(unit: MemberUnit, extent: Extent): ReturnType<typeof observe> {
  const name = unitName(unit);
  return observe(`unnamed ${extent}`, locate({ file: unit.report.path, quote: name }), { name });
}
