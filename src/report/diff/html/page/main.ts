import { unfoldForPrint } from '../../../html/page/folds.ts';
import { Filter } from '../../../html/page/filter.ts';
import type { DiffData } from './data.ts';
import { listenToKeys } from './keys.ts';
import { followLinks } from './links.ts';

const live = document.getElementById('live');
const words: DiffData | null = JSON.parse(document.getElementById('data')?.textContent ?? 'null');

if (words && live) {
  const form = document.querySelector<HTMLFormElement>('form.filters');
  const filter = form && new Filter(form, words);
  listenToKeys(filter, () => {
    live.textContent = words.noMore;
  });
  followLinks(filter);
  unfoldForPrint();
}
