import { unfoldForPrint } from '../../../html/page/folds.ts';
import { Filter } from '../../../html/page/filter.ts';
import type { DiffData } from './data.ts';
import { listenToKeys } from './keys.ts';
import { followLinks } from './links.ts';

const live = document.getElementById('live');
const words: DiffData | null = JSON.parse(document.getElementById('data')?.textContent ?? 'null');

if (words && live) {
  const forms = [...document.querySelectorAll<HTMLFormElement>('form.filters')];
  const filters = forms.map((form) => new Filter(form, words));
  listenToKeys(filters, () => {
    live.textContent = words.noMore;
  });
  followLinks(filters);
  unfoldForPrint();
}
