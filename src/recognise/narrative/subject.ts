import { thing, type Topic } from '../../model/index.ts';
import { classNamed } from './class-names.ts';
import { itemOfPath } from './items.ts';
import type { Scope } from './scope.ts';
import type { Token, Turning } from './tokens.ts';

/** Words before an amount that name nothing: what it is of is told by what stands before them. */
const FILLERS = new RegExp(
  [
    '(?:本|我|全|该|此|其|各)?(?:单位|部门|年度?|局|项目?|科目|经费|资金)|20\\d\\d年度?|当年|全年|共计?|[合总]计|总[体额]|整体',
    '实际|累计|其中|安排|财政拨款|主要|用于|使用|完成|发生|列支|开支|支付|支出|费用|涉及|预算|采购|中标|成交|合同|金额|按照|根据',
    '有所|略有|相应|相比|[的度为数共净也则但而]|[^\\p{Script=Han}]',
  ].join('|'),
  'gu',
);
/** With its enumerator. */
const LONGEST = 30;
const NAME = /^[\p{Script=Han}()]{2,20}$/u;

/**
 * `职业年金：支出决算为…`, `车均购置费0.00万元`: a name the grammar does not know, at the beginning of a sentence, an
 * entry or a clause. Its figures are its own and not those of what the paragraph is about.
 */
export function hearUnknownSubject(token: Token, scope: Scope, text: string): void {
  if (scope.isNamed || scope.isClauseBegun || token.start - scope.begin > LONGEST) return;
  const name = text
    .slice(scope.begin, token.start)
    .replace(/^(?:\d{1,2}[、.]|\(\d{1,2}\))/u, '')
    .replace(/^20\d\d年度?/u, '')
    .replace(/[:："\s]+$/u, '');
  if (!NAME.test(name) || name.replace(FILLERS, '').length < 2) return;
  if (scope.isBegun || token.kind === 'direction') scope.digress(topicNamed(name));
  else scope.name(topicNamed(name), false);
}

/** `1.教育支出。年初预算…`: an entry of a list whose first sentence is but a name the grammar does not know. */
export function hearHeading({ start, end }: Turning, scope: Scope, text: string): void {
  if (scope.isBegun || scope.isNamed || start - scope.begin > LONGEST) return;
  const name = HEADING.exec(text.slice(scope.begin, start))?.groups?.['name'];
  if (name === undefined || !SAYS_WHAT_IT_CAME_TO.test(text.slice(end, end + LONGEST))) return;
  scope.name(topicNamed(name), false);
  scope.headParagraph();
}

const HEADING = /^(?:\d{1,2}[、.]|\(\d{1,2}\))(?<name>[\p{Script=Han}()]{2,24})(?<!情况|说明|方面|如下)$/u;
const SAYS_WHAT_IT_CAME_TO =
  /^(?:20\d\d年度?)?(?:(?:年初|全年|调整)?预算(?:数|安排|支出)?|支出|支出?决算数?|金额)[为是]?\d/u;

/** A 类 by its official name is an item of the classification. */
function topicNamed(name: string): Topic {
  return classNamed(name) === null ? thing(name) : itemOfPath(name);
}
