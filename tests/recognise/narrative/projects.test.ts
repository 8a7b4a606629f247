import { expect, it } from 'vitest';
import { told } from '../../support/told.ts';

const PERFORMANCE = '十、预算绩效管理情况';

/** What the narrative tells of projects, one after the other. */
it.each<[sentences: string, ...claims: string[]]>([
  [
    '1.河道保洁项目绩效自评综述：根据年初设定的目标，河道保洁项目做得好。项目全年预算数为8.00万元，执行数为6.00万元，完成预算的75%。',
    'budget 河道保洁 全年预算 8.00',
    'amount 河道保洁 6.00',
    'completion 河道保洁 6.00 of 预算 8.00: 75%',
  ],
  [
    '（1）“灯光改造”项目支出自评情况：全年预算数8.00万元，全年执行数6.00万元，预算执行率为75%。\n（2）校舍维修项目自评结果：年初预算数4.00万元，全年预算数5.00万元，执行数5.00万元，执行率100%。',
    'budget 灯光改造 全年预算 8.00',
    'amount 灯光改造 6.00',
    'completion 灯光改造 6.00 of 预算 8.00: 75%',
    'budget 校舍维修 年初预算 4.00',
    'budget 校舍维修 全年预算 5.00',
    'amount 校舍维修 5.00',
    'completion 校舍维修 5.00 of 预算 5.00: 100%',
  ],
  [
    '2024年堤防加固项目绩效自评综述：项目全年预算数为8.00万元，执行数为6.00万元，完成预算的75%。',
    'budget 堤防加固 全年预算 8.00',
    'amount 堤防加固 6.00',
    'completion 堤防加固 6.00 of 预算 8.00: 75%',
  ],
  [
    '本单位整体支出全年预算数8.00万元，执行数6.00万元，完成预算的75%。',
    'budget 整体支出自评 全年预算 8.00',
    'amount 整体支出自评 6.00',
    'completion 整体支出自评 6.00 of 预算 8.00: 75%',
  ],
])('%s', (sentences, ...claims) => {
  expect(told(sentences, PERFORMANCE)).toEqual(claims);
});

it('takes a rate of execution elsewhere for none of a budget it does not name', () => {
  expect(
    told('公务接待费年初预算4.00万元，支出决算3.00万元，执行率60%。', '七、“三公”经费支出决算情况说明'),
  ).toEqual([
    'budget 公务接待费 年初预算 4.00',
    'amount 公务接待费 3.00',
    'unread 公务接待费年初预算4.00万元，支出决算3.00万元，执行率60%。',
  ]);
});
