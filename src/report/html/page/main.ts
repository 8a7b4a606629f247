import type { PageData } from './data.ts';
import { Figures } from './figures.ts';
import { Filter } from './filter.ts';
import { unfoldForPrint } from './folds.ts';
import { listenToKeys } from './keys.ts';
import { Light } from './light.ts';
import { followLinks } from './links.ts';
import { Panel } from './panel.ts';
import { Spotlight } from './spotlight.ts';

const [panelHost, live] = ['panel', 'live'].map((id) => document.getElementById(id));
const data: PageData | null = JSON.parse(document.getElementById('data')?.textContent ?? 'null');

if (data && panelHost && live) {
  const figures = new Figures(data);
  const panel = new Panel(panelHost, data, figures);
  const spotlight = new Spotlight(figures, new Light(figures), panel);
  const forms = [...document.querySelectorAll<HTMLFormElement>('form.filters')];
  const filters = forms.map((form) => new Filter(form, data.words));
  const tell = (words: string): void => {
    live.textContent = words;
  };
  listenToKeys({ figures, spotlight, filters, panel: panel.element, tell, noMore: data.words.noMore });
  followLinks(figures, spotlight, filters);
  unfoldForPrint();
}
