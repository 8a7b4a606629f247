import { describe } from 'vitest';
import { sketchForm } from '../../support/annex.ts';
import { describeSaid } from '../../support/said.ts';

const THREE_PUBLIC = '七、财政拨款“三公”经费支出决算情况说明';
const PERFORMANCE = '八、预算绩效情况说明';
const ASSETS = '九、其他重要事项说明\n（三）国有资产占用使用情况';

describe('three-public-counts', () => {
  describeSaid([
    {
      name: 'money and visits',
      text: `${THREE_PUBLIC}\n（三）公务接待费支出0.50万元。累计接待4批次、38人次。`,
      holds: { 'three-public-counts': 3 },
    },
    {
      name: 'visits without money',
      text: `${THREE_PUBLIC}\n（三）公务接待费支出0.00万元。累计接待1批次、10人次。`,
      finds: ['three-public-counts 2: 1, not 0', 'three-public-counts 2: 10, not 0'],
      holds: { 'three-public-counts': 1 },
    },
    {
      name: 'money without visits',
      text: `${THREE_PUBLIC}\n（三）公务接待费支出0.50万元。累计接待0批次、0人次。`,
      finds: ['three-public-counts 2: 0.50, not 0.00', 'three-public-counts 2: 0.50, not 0.00'],
      holds: { 'three-public-counts': 1 },
    },
    {
      name: 'more visits than guests',
      text: `${THREE_PUBLIC}\n（三）公务接待费支出0.50万元。累计接待38批次、4人次。`,
      finds: ['three-public-counts 2: 38, not 4'],
      holds: { 'three-public-counts': 2 },
    },
    {
      name: 'foreign guests are among all',
      text: `${THREE_PUBLIC}\n3、公务接待费支出0.50万元，其中：外宾接待支出0.20万元，外宾接待1批次、25人次；其他国内公务接待支出0.30万元，接待3批次、20人次。`,
      finds: ['three-public-counts 2: 25, not 20'],
    },
    {
      name: 'no trips and no money',
      text: `${THREE_PUBLIC}\n（一）因公出国（境）费支出0.00万元。全年安排本单位组织的出国团组0个，参加其他单位出国团组0个；全年因公出国（境）累计0人次。`,
      holds: { 'three-public-counts': 5 },
    },
    {
      name: 'trips of one’s own or of others’, either will do',
      text: `${THREE_PUBLIC}\n（一）因公出国（境）费支出5.00万元。全年安排本单位组织的出国团组0个，参加其他单位出国团组1个；全年因公出国（境）累计1人次。`,
      holds: { 'three-public-counts': 4 },
    },
    {
      name: 'trips without money',
      text: `${THREE_PUBLIC}\n1、因公出国（境）费支出0万元。全年安排因公出国（境）团组1个，累计1人次。`,
      finds: ['three-public-counts 2: 1, not 0', 'three-public-counts 2: 1, not 0'],
    },
    {
      name: 'groups that come to visit are no trips abroad',
      text: `${THREE_PUBLIC}\n1、因公出国（境）费支出0.00万元。\n3、公务接待费支出0.50万元。2024年共接待国内来访团组5个、来宾20人次（不包括陪同人员）。`,
    },
    {
      name: 'vehicles bought without money',
      text: `${THREE_PUBLIC}\n公务用车购置费支出0.00万元。2024年公务用车购置1辆。`,
      finds: ['three-public-counts 2: 1, not 0'],
    },
    {
      name: 'vehicles kept cost nothing to buy',
      text: `${THREE_PUBLIC}\n公务用车购置费支出0.00万元，公务用车购置0辆。公务用车运行费支出1.50万元。截至2024年12月31日，本单位公务用车保有量为3辆。`,
      holds: { 'three-public-counts': 1 },
    },
    {
      name: 'counts without an amount',
      text: `${THREE_PUBLIC}\n公务接待累计接待4批次、38人次。`,
      holds: { 'three-public-counts': 1 },
    },
  ]);
});

describe('vehicles', () => {
  describeSaid([
    {
      name: 'all kinds down to the last',
      text: `${ASSETS}\n截至2024年12月31日，本单位共有车辆5辆，其中：副部（省）级以上领导用车0辆、主要领导干部用车1辆、机要通信用车1辆、其他用车3辆。`,
      holds: { vehicles: 1 },
    },
    {
      name: 'kinds that do not add up',
      text: `${ASSETS}\n截至2024年12月31日，本单位共有车辆5辆，其中：副部（省）级以上领导用车0辆、主要领导干部用车1辆、机要通信用车1辆、其他用车2辆。`,
      finds: ['vehicles 3: 5, not 4'],
    },
    {
      name: 'more are kept than there are',
      text: `${THREE_PUBLIC}\n公务用车保有量为6辆。\n${ASSETS}\n截至2024年12月31日，本单位共有车辆5辆，其中：主要领导干部用车2辆、其他用车3辆。`,
      finds: ['vehicles 2: 6, not 5'],
      holds: { vehicles: 1 },
    },
    {
      name: 'some are not kept for the unit’s own trips',
      text: `${THREE_PUBLIC}\n公务用车保有量为2辆。\n${ASSETS}\n截至2024年12月31日，本单位共有车辆5辆，其中：主要领导干部用车2辆、其他用车3辆。`,
      holds: { vehicles: 2 },
    },
    {
      name: 'without 其他用车 there may be other kinds',
      text: `${ASSETS}\n本单位共有车辆3辆，其中：副部（省）级以上领导用车0辆、执法执勤用车2辆，本单位无其他用车。`,
      holds: { vehicles: 0 },
    },
    {
      name: 'what the last kind mainly is, is no kind beside it',
      text: `${ASSETS}\n本单位共有车辆4辆，其中：执法执勤用车3辆、其他用车1辆，其他用车主要是业务用车1辆。`,
      holds: { vehicles: 1 },
    },
    {
      name: 'the total alone',
      text: `${ASSETS}\n本单位共有车辆3辆。单价100万元（含）以上设备（不含车辆）2台（套）。`,
      holds: { vehicles: 0 },
    },
  ]);
});

describe('evaluated-projects', () => {
  const annex = [1, 2, 3].map((number) => sketchForm({ project: `补助资金${number}` }, number));
  const said = (count: number): string =>
    `${PERFORMANCE}\n本单位组织对2024年度${count}个项目实施单位自评，涉及财政拨款资金共计842.25万元。`;

  describeSaid([
    { name: 'a form for each', text: said(3), report: { annex }, holds: { 'evaluated-projects': 1 } },
    {
      name: 'one form too few',
      text: said(4),
      report: { annex },
      finds: ['evaluated-projects 2: 4, not 3'],
    },
    {
      name: 'Shanghai words',
      text: `${PERFORMANCE}\n绩效自评的2024年度项目2个，涉及预算金额98.42万元。`,
      report: { annex },
      finds: ['evaluated-projects 2: 2, not 3'],
    },
    {
      name: 'projects of one rating are not all that were evaluated',
      text: `${said(3)}绩效自评结果为“优”的项目2个，“良”的项目1个。`,
      report: { annex },
      holds: { 'evaluated-projects': 1 },
    },
    {
      name: 'without an annex nothing is counted',
      text: said(4),
      holds: { 'evaluated-projects': 0 },
    },
  ]);
});

describe('ratings', () => {
  const rated = (projects: number, counts: string, score = '96.43'): string =>
    `${PERFORMANCE}\n绩效自评的2024年度项目${projects}个，涉及预算金额98.42万元，平均得分${score}分（其中，${counts}）。`;
  const FOUR =
    '绩效评级为“优”的项目3个；绩效评级为“良”的项目1个；绩效评级为“合格”的项目1个；绩效评级为“不合格”的项目0个';

  describeSaid([
    { name: 'each project has one', text: rated(5, FOUR), holds: { ratings: 2 } },
    {
      name: 'one project has none',
      text: rated(6, FOUR),
      finds: ['ratings 2: 6, not 5'],
      holds: { ratings: 1 },
    },
    {
      name: 'more than full marks on average',
      text: rated(5, FOUR, '104.30'),
      finds: ['ratings 2: 104.30, not 100.00'],
      holds: { ratings: 1 },
    },
    {
      name: 'not every rating is told',
      text: rated(6, '绩效评级为“优”的项目3个；绩效评级为“良”的项目1个'),
      holds: { ratings: 1 },
    },
    {
      name: 'problems found are mended, or being mended',
      text: rated(5, `${FOUR}。绩效自评中共发现问题4个，已经完成整改的3个，正在整改的1个`),
      holds: { ratings: 3 },
    },
    {
      name: 'problems nobody mends',
      text: rated(5, `${FOUR}。绩效自评中共发现问题6个，已经完成整改的3个，正在整改的1个`),
      finds: ['ratings 2: 6, not 4'],
      holds: { ratings: 2 },
    },
  ]);
});
