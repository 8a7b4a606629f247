import type { Block } from './compared.ts';

export const OPERATING = '机关运行经费';

/** The figures a reader looks at first, in the order they are told, each with what it is called by itself. */
export const HEADLINES: Readonly<Record<Exclude<Block, 'rows'>, ReadonlyMap<string, string>>> = {
  totals: new Map([
    ['01/收入总计/决算数', '收入总计'],
    ['01/本年收入合计/决算数', '本年收入合计'],
    ['01/本年支出合计/决算数', '本年支出合计'],
    ['03/合计/基本支出', '基本支出'],
    ['03/合计/项目支出', '项目支出'],
    ['01/年初结转和结余/决算数', '年初结转和结余'],
    ['01/年末结转和结余/决算数', '年末结转和结余'],
    ['04/收入总计/决算数', '财政拨款收入总计'],
  ]),
  public: new Map([
    ['07/合计/决算数', '“三公”经费合计'],
    ['07/因公出国（境）费/决算数', '因公出国（境）费'],
    ['07/公务用车购置及运行维护费/决算数', '公务用车购置及运行维护费'],
    ['07/公务用车购置费/决算数', '公务用车购置费'],
    ['07/公务用车运行维护费/决算数', '公务用车运行维护费'],
    ['07/公务接待费/决算数', '公务接待费'],
    [OPERATING, OPERATING],
  ]),
};

export function blockOf(key: string): Block {
  if (HEADLINES.totals.has(key)) return 'totals';
  return HEADLINES.public.has(key) ? 'public' : 'rows';
}
