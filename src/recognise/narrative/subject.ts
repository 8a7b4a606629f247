import { quantity } from '../../model/index.ts';
import type { Scope } from './scope.ts';
import type { Token } from './tokens.ts';

/** Words before an amount that name nothing: what it is of is told by what stands before them. */
const FILLERS =
  /(?:本|我|全|该|此|其|各)?(?:单位|部门|年度?|局|项目?|科目|经费|资金)|20\d\d年度?|当年|全年|共计?|[合总]计|实际|累计|其中|安排|财政拨款|主要|用于|[的度为数共]|[^\p{Script=Han}]/gu;
/** With its enumerator. */
const LONGEST = 30;
const NAME = /^[\p{Script=Han}()]{2,20}$/u;

/**
 * `职业年金：支出决算为…`: a name the grammar does not know, at the beginning of a sentence or an entry. Its figures
 * are its own and not those of what the paragraph is about.
 */
export function hearUnknownSubject(token: Token, scope: Scope, text: string): void {
  if (scope.isNamed || scope.isBegun || token.start - scope.begin > LONGEST) return;
  const name = text
    .slice(scope.begin, token.start)
    .replace(/^(?:\d{1,2}[、.]|\(\d{1,2}\))/u, '')
    .replace(/[:："\s]+$/u, '');
  if (!NAME.test(name) || name.replace(FILLERS, '').length < 2) return;
  scope.name(quantity(name), false);
}
