import type { Item } from './items.ts';
import { extent } from './shown.ts';

/** Longer lines say something. */
const LONGEST_FURNITURE = 120;
/** How lines begin that sites put over and under whatever they publish: where one is, when it came, who runs it. */
const FURNITURE = new RegExp(
  [
    '^(?:(?:信息|文章|稿件)?来源|发布(?:时间|日期|机构|单位|人)|责任编辑|(?:浏览|点击|阅读|访问)(?:次数|数|量|率))[:：]',
    '^(?:您|你)?(?:现在|当前|目前)?(?:的|所在)*位置是?[:：]',
    '^[【[（(]*(?:打印|关闭|收藏|分享|字[体号])(?:到|至|本[页文]|此页|窗口)?(?:[\\s】\\]）):：|]|打印|关闭|$)',
    '^[上下]一[篇页条](?:[:：\\s]|$)',
    '^返回(?:顶部|首页|列表|上[一级]|$)',
    '^扫一扫|^版权所有|^网站(?:地图|标识码)|^联系我们|^copyright|^©|^.{0,3}ICP备|^.{0,2}公网安备',
    '^(?:网站)?(?:主办|承办)(?:单位)?[:：]|^技术支持[:：]',
  ].join('|'),
  'iu',
);
/** What sites say of whatever they publish; a line with two of these is about the page. */
const LABEL =
  /(?:(?:信息|文章|稿件)?来源|发布(?:时间|日期|机构|单位|人)|时间|日期|作者|责任编辑|(?:浏览|点击|阅读|访问)(?:次数|数|量|率)?|字[体号])[:：]/gu;
const FIGURE = /^-?[\d,]+(?:\.\d+)?$/u;

/** Whether an item belongs to what a site puts around all it publishes: menus, pagers, and the lines above. */
export function isAround(item: Item): boolean {
  if (item.kind === 'paragraph') return isMostlyLinks(item.text, item.linked) || isFurniture(item.text);
  if (item.kind !== 'table' || item.linked === 0) return false;
  const texts = item.rows.flatMap((row) => row.map(({ text }) => text));
  return isMostlyLinks(texts.join(''), item.linked) && !texts.some((text) => FIGURE.test(text));
}

function isFurniture(text: string): boolean {
  if (text.length > LONGEST_FURNITURE) return false;
  return FURNITURE.test(text) || (text.match(LABEL) ?? []).length > 1;
}

function isMostlyLinks(text: string, linked: number): boolean {
  return 2 * linked > extent(text);
}
