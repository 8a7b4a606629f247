import { thing } from '../../model/index.ts';
import type { Scope } from './scope.ts';
import type { Token } from './tokens.ts';

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
  if (scope.isBegun || token.kind === 'direction') scope.digress(thing(name));
  else scope.name(thing(name), false);
}
