import { quantity, type Topic } from '../../model/index.ts';
import type { Unit } from '../../money/index.ts';

/** Things counted under a topic that has money of its own. */
const COUNTED: readonly { readonly unit: Unit; readonly of: RegExp; readonly name: string }[] = [
  { unit: '批次', of: /外宾接待/u, name: '外宾接待批次' },
  { unit: '人次', of: /外宾接待/u, name: '外宾接待人次' },
  { unit: '个', of: /外宾来访团组/u, name: '外宾接待批次' },
  { unit: '人次', of: /外宾来访团组/u, name: '外宾接待人次' },
  { unit: '个', of: /来访团组/u, name: '公务接待批次' },
  { unit: '人次', of: /来访团组/u, name: '公务接待人次' },
  { unit: '批次', of: /接待/u, name: '公务接待批次' },
  { unit: '人次', of: /接待/u, name: '公务接待人次' },
  { unit: '人次', of: /因公出国|出国团组/u, name: '因公出国人次' },
  { unit: '人', of: /出国/u, name: '因公出国人次' },
  { unit: '人', of: /外宾接待/u, name: '外宾接待人次' },
  { unit: '人', of: /公务接待费/u, name: '公务接待人次' },
  { unit: '辆', of: /公务用车购置/u, name: '公务用车购置数' },
];

/** Topics that are themselves numbers of things. */
const THINGS =
  /^(?:出国团组|因公出国人次|(?:公务|外宾)接待[批人]次|公务用车保有量|公务用车购置数|设备|车辆|.*用车|绩效目标项目|绩效跟踪项目|自评项目|评级.*|.*问题)$/u;

/** What a count is of; null where the words do not tell. */
export function countTopic(unit: Unit, topic: Topic | null, following: string): Topic | null {
  if (unit === '个' && following.startsWith('团组')) return quantity('出国团组');
  if (/^项目[^。，,;；]{0,40}自评/u.test(following)) return quantity('自评项目');
  const name = topic?.name ?? '';
  const counted = COUNTED.find((each) => each.unit === unit && each.of.test(name));
  if (counted) return quantity(counted.name);
  return THINGS.test(name) ? topic : null;
}
