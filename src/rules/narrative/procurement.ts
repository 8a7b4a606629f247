import { SMALL_ENTERPRISES } from '../basis.ts';
import { defineRule } from '../rule.ts';
import { atMost, sum } from '../templates.ts';
import { amountSaid } from './told/claims.ts';

export default defineRule({
  id: 'narrative/procurement',
  title: {
    zh: '授予中小企业、小微企业的采购金额不超过其所属的总额',
    en: 'Contracts with small enterprises do not exceed what they are part of',
  },
  severity: 'error',
  needs: [],
  formula: '小微企业 ≤ 中小企业 ≤ 政府采购支出总额；预留项目 + 其他项目 ≤ 政府采购支出总额',
  basis: SMALL_ENTERPRISES,
  why: {
    zh: '小微企业是中小企业的一部分，授予中小企业的合同又是全部采购的一部分。',
    en: 'Micro enterprises are among the small and medium ones, whose contracts are part of all procurement.',
  },
  remedy: {
    zh: '核对各项采购金额，尤其是预留项目与其他项目有没有重复统计。',
    en: 'Check the amounts, above all whether reserved and other projects were counted twice.',
  },
  since: '0.1.0',
  *check({ report }) {
    for (const { parts, whole } of LIMITS) {
      const [said, limit] = [
        parts.flatMap((name) => amountSaid(report, name) ?? []),
        amountSaid(report, whole),
      ];
      if (limit && said.length === parts.length) yield atMost(sum(...said), limit);
    }
  },
});

/** The amounts told of each; the first together do not exceed the second. */
const LIMITS: readonly { readonly parts: readonly string[]; readonly whole: string }[] = [
  { parts: ['授予中小企业合同金额'], whole: '政府采购支出总额' },
  { parts: ['授予小微企业合同金额'], whole: '授予中小企业合同金额' },
  { parts: ['预留项目授予中小企业的金额', '其他项目授予中小企业的金额'], whole: '政府采购支出总额' },
  { parts: ['预留项目授予小微企业的金额'], whole: '预留项目授予中小企业的金额' },
  { parts: ['为小微企业预留的采购预算'], whole: '为中小企业预留的采购预算' },
];
