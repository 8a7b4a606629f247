/** A quantity reports speak of, and the words they use for it, on plain text. */
interface Entry {
  readonly name: string;
  readonly words: string;
  /** What has to stand before them, and to follow. */
  readonly behind?: string;
  readonly ahead?: string;
}

const BY_BUDGET = '(?:一般公共预算)?(?:财政)?(?:拨款)?(?:安排的)?';
const SPENT = '(?:财政拨款)?(?:支出)?';

/** Longer wordings stand before shorter ones they begin with. */
const QUANTITIES: readonly Entry[] = [
  { name: '财政拨款收入支出总计', words: '财政拨款(?:收入支出|收支|收入、支出|收、支)总[计额]' },
  { name: '财政拨款收入总计', words: '财政拨款收入总[计额]' },
  { name: '财政拨款支出总计', words: '财政拨款支出总[计额]' },
  { name: '收入支出总计', words: '(?:收入支出|收支|收入、支出|收入和支出|收、支)(?:决算)?总[计额]|收、支' },
  { name: '收入总计', words: '收入(?:决算)?总[计额]|总收入' },
  { name: '支出总计', words: '支出(?:决算)?总[计额]|总支出' },
  { name: '政府性基金预算财政拨款收支', words: '政府性基金(?:预算)?(?:财政)?(?:拨款)?收入[和及、]支出' },
  { name: '国有资本经营预算财政拨款收支', words: '国有资本经营(?:预算)?(?:财政)?(?:拨款)?收入[和及、]支出' },
  { name: '一般公共预算财政拨款收入', words: '一般公共预算(?:财政)?(?:拨款)?收入' },
  { name: '政府性基金预算财政拨款收入', words: '政府性基金(?:预算)?(?:财政)?(?:拨款)?收入' },
  { name: '国有资本经营预算财政拨款收入', words: '国有资本经营(?:预算)?(?:财政)?(?:拨款)?收入' },
  { name: '财政拨款收入', words: '财政拨款收入' },
  { name: '上级补助收入', words: '上级补助收入' },
  { name: '附属单位上缴收入', words: '附属单位(?:上缴|缴款)收入' },
  { name: '事业收入', words: '事业收入' },
  { name: '经营收入', words: '经营收入' },
  { name: '其他收入', words: '其他收入' },
  { name: '本年收入合计', words: '(?:本年)?收入(?:决算)?合计|本年收入' },
  { name: '使用非财政拨款结余', words: '使用非财政拨款结余(?:\\(含专用结余\\))?' },
  { name: '年初结转和结余', words: '(?:年初|上年)(?:财政拨款)?(?:结转和结余|结转结余)' },
  { name: '年末结转和结余', words: '年末(?:财政拨款)?(?:结转和结余|结转结余)' },
  { name: '结余分配', words: '结余分配' },
  { name: '一般公共预算财政拨款基本支出', words: '(?:一般公共预算)?(?:财政)?拨款(?:安排的)?基本支出' },
  { name: '基本支出', words: '基本支出' },
  { name: '项目支出', words: '项目支出' },
  { name: '上缴上级支出', words: '上缴上级支出' },
  { name: '经营支出', words: '经营支出' },
  { name: '对附属单位补助支出', words: '对附属单位补助支出' },
  { name: '人员经费', words: '人员(?:经费|支出)(?:支出)?' },
  { name: '公用经费', words: '(?:日常)?公用(?:经费|支出)(?:支出)?' },
  {
    name: '一般公共预算财政拨款支出',
    words: '一般公共预算(?:财政)?(?:拨款)?(?:安排的)?(?:本年)?支出(?:合计)?',
    ahead: '(?!决算情况)',
  },
  {
    name: '政府性基金预算财政拨款支出',
    words: '政府性基金(?:预算)?(?:财政)?(?:拨款)?(?:安排的)?(?:本年)?支出(?:合计)?',
  },
  {
    name: '国有资本经营预算财政拨款支出',
    words: '国有资本经营(?:预算)?(?:财政)?(?:拨款)?(?:安排的)?(?:本年)?支出(?:合计)?',
  },
  { name: '本年支出合计', words: '(?:本年)?支出(?:决算)?合计|本年支出' },
  { name: '“三公”经费', words: `${BY_BUDGET}"?三公"?经费${SPENT}` },
  { name: '因公出国（境）费', words: `因公出国\\(境\\)(?:经费|费用?)?${SPENT}` },
  {
    name: '公务用车购置及运行维护费',
    words: `公务用车购置(?:费)?[及和与](?:公务用车)?运行(?:维护)?(?:费用?)?${SPENT}`,
  },
  { name: '公务用车购置数', words: '(?:购置|更新)(?:公务用车|车辆)' },
  { name: '公务用车购置费', words: `公务用车购置(?:费用?)?${SPENT}` },
  { name: '公务用车运行维护费', words: `公务用车运行(?:维护)?(?:费用?)?${SPENT}` },
  { name: '公务用车保有量', words: '公务用车(?:实有|保有)量' },
  { name: '外宾接待批次', words: '(?:外宾|国\\(境\\)外公务)接待批次' },
  { name: '外宾接待人次', words: '(?:外宾|国\\(境\\)外公务)接待人[次数]' },
  { name: '公务接待批次', words: '(?:国内)?(?:公务)?接待批次' },
  { name: '公务接待人次', words: '(?:国内)?(?:公务)?接待人[次数]' },
  { name: '因公出国人次', words: '因公出国\\(境\\)人[次数]' },
  { name: '公务接待费', words: `公务接待(?:费用?)?${SPENT}` },
  { name: '国内公务接待费', words: `国内(?:公务)?接待(?:费用?)?${SPENT}` },
  { name: '外宾接待费', words: `(?:外宾|国\\(境\\)外公务)接待(?:费用?)?${SPENT}` },
  { name: '来访团组', words: '来访团组' },
  { name: '出国团组', words: '团组' },
  { name: '机关运行经费', words: '机关运行经费(?:支出)?' },
  { name: '货物采购授予中小企业合同金额', words: '货物采购授予中小企业(?:的)?合同金额' },
  { name: '工程采购授予中小企业合同金额', words: '工程采购授予中小企业(?:的)?合同金额' },
  { name: '服务采购授予中小企业合同金额', words: '服务采购授予中小企业(?:的)?合同金额' },
  { name: '授予中小企业合同金额', words: '授予中小企业(?:的)?合同金额' },
  { name: '授予小微企业合同金额', words: '(?:授予|其中)?小微企业(?:的)?合同金额' },
  { name: '为中小企业预留的采购预算', words: '面向中小企业预留(?:的)?政府采购项目预算金额' },
  { name: '为小微企业预留的采购预算', words: '面向小微企业预留(?:的)?政府采购项目预算金额' },
  { name: '预留项目授予中小企业的金额', words: '面向中小企业预留(?:的)?政府采购项目中' },
  { name: '预留项目授予小微企业的金额', words: '面向小微企业预留(?:的)?政府采购项目中' },
  { name: '其他项目授予中小企业的金额', words: '其他政府采购项目中' },
  { name: '政府采购货物支出', words: '(?:政府采购)?货物(?:采购)?(?:支出|金额)(?:金额|总额)?' },
  { name: '政府采购工程支出', words: '(?:政府采购)?工程(?:采购)?(?:支出|金额)(?:金额|总额)?' },
  { name: '政府采购服务支出', words: '(?:政府采购)?服务(?:采购)?(?:支出|金额)(?:金额|总额)?' },
  { name: '政府采购支出总额', words: '政府采购(?:支出)?(?:总额|总计|金额|支出|合计)' },
  { name: '设备', words: '(?:单位价值|单价)[^。,，;]{0,16}?设备(?:\\(不含车辆\\))?' },
  { name: '车辆', words: '(?:共有|实有)?车辆', ahead: '(?=\\d|共|合计|总)' },
  {
    name: '用车',
    words: '(?:(?!主要是|用车)[一-龥()]){2,12}用车',
    ahead: '(?=\\d|为)',
    behind: '(?<=[:、,，;；和及中辆])',
  },
  { name: '整体支出自评', words: '(?:单位|部门)?整体支出(?:绩效自评)?' },
  { name: '绩效目标项目', words: '(?:编报)?绩效目标的(?:20\\d\\d年度?)?项目' },
  { name: '绩效跟踪项目', words: '绩效跟踪(?:评价)?的(?:20\\d\\d年度?)?项目' },
  { name: '自评项目', words: '绩效自评的(?:20\\d\\d年度?)?项目' },
  { name: '平均得分', words: '平均得?分' },
  { name: '评级', words: '(?:(?:评级|等级|结果|评价)为)?"[^"。]{1,4}"(?:等级|级)?的?项目' },
  { name: '发现问题', words: '发现问题' },
  { name: '已整改问题', words: '已经?完成整改的?(?:问题)?' },
  { name: '在整改问题', words: '正在整改的?(?:问题)?' },
];

/** Words that mean a quantity only in a section on it. */
const WEAK = '收入|支出';

export const TOPIC_WORDS = QUANTITIES.map(
  ({ behind = '', words, ahead = '' }) => behind + words + ahead,
).join('|');
export const WEAK_WORDS = WEAK;

const PATTERNS = QUANTITIES.map(({ name, words }) => ({ name, pattern: new RegExp(`^(?:${words})$`, 'u') }));
const known = new Map<string, string | null>();

/** What a wording means by itself. */
export function quantityNamed(words: string): string | null {
  const before = known.get(words);
  if (before !== undefined) return before;
  const name = PATTERNS.find(({ pattern }) => pattern.test(words))?.name ?? null;
  const full = name === '用车' ? words : name === '评级' ? ratingIn(words) : name;
  known.set(words, full);
  return full;
}

/** `评级为优的项目`, however it is said. */
function ratingIn(words: string): string {
  return `评级为${/"(?<rating>[^"]+)"/u.exec(words)?.groups?.['rating'] ?? ''}的项目`;
}
