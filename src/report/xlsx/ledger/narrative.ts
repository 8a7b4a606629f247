import { isKnown, type Figure, type Report } from '../../../model/index.ts';
import { clean } from '../../clean.ts';
import type { Say } from '../../language.ts';
import { sourceWords } from '../../place.ts';
import type { Ledger, LedgerRow } from './ledger.ts';

/** Every figure of the narrative with the words it stands in; null where the report has none. */
export function narrativeLedger({ narrative, unit }: Report, say: Say): Ledger | null {
  if (narrative.length === 0) return null;
  return {
    name: say({ zh: '情况说明', en: 'Narrative' }),
    title: say({ zh: '决算情况说明中的数字', en: 'Figures of the narrative' }),
    about: clean(unit ?? ''),
    fields: [
      { title: say({ zh: '节', en: 'Section' }), width: 10 },
      { title: say({ zh: '所指', en: 'Of what' }), width: 28 },
      { title: say({ zh: '方面', en: 'Aspect' }), width: 11 },
      { title: say({ zh: '原文', en: 'Words' }), width: 64 },
      { title: say({ zh: '位置', en: 'Where' }), width: 12 },
      { title: say({ zh: '单位', en: 'Unit' }), width: 6 },
    ],
    columns: [say({ zh: '印数', en: 'Printed' })],
    rows: narrative.flatMap(({ id, title, figures }): LedgerRow[] =>
      figures.length === 0
        ? []
        : [
            { texts: [clean(id), clean(title)], figures: [null], kind: 'heading' },
            ...figures.map((figure) => row(id, figure, say)),
          ],
    ),
    frozenFields: 0,
    remarks: narrative.flatMap(({ unread }) =>
      unread.map(({ text, at }) =>
        say({
          zh: `没有读懂、其中的数没有核对：${clean(text)}（${sourceWords(at, say)}）`,
          en: `Not understood, its figures not checked: ${clean(text)} (${sourceWords(at, say)})`,
        }),
      ),
    ),
  };
}

function row(section: string, figure: Figure, say: Say): LedgerRow {
  const { at } = figure;
  return {
    texts: [
      clean(section),
      clean(at.row ?? ''),
      clean(at.column ?? ''),
      clean(at.quote ?? ''),
      sourceWords(at, say),
      isKnown(figure) ? figure.unit : '',
    ],
    figures: [figure],
  };
}
