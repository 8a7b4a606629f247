/** What stands under a table about it: a note 注, or that the unit has no such money. */
const SAYS_NONE = /没有|无数据|为空|空表|未发生|未安排|^(?:注|说明)?[:：]?\d?\.?本(?:单位|部门|年度)?.*无/u;
const NOTE = /^(?:注|说明|备注)/u;

export function saysNone(text: string): boolean {
  return SAYS_NONE.test(text);
}

export function isNote(text: string): boolean {
  return NOTE.test(text);
}
