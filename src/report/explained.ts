import {
  isKnown,
  type Change,
  type ChangeClaim,
  type Explanation,
  type Figure,
  type Report,
} from '../model/index.ts';
import { clean } from './clean.ts';
import type { Telling } from './message.ts';
import { figureWords, placeWords } from './place.ts';

/** Two that changed places, or a block of rows. */
export function together({ slip, changes }: Explanation, telling: Telling): string {
  const { say, report } = telling;
  const [first, last] = [changes[0], changes.at(-1)];
  if (!first || !last) return '';
  const [from, to] = [placeWords(report, first.figure.at, say), placeWords(report, last.figure.at, say)];
  if (slip === 'swapped' && changes.length > 2) {
    const [one, other] = [rowWords(first.figure, telling), rowWords(last.figure, telling)];
    return say({
      zh: `${one}与${other}的数整行互换了位置，共 ${changes.length} 个数。`,
      en: `${one} and ${other} have changed places, ${changes.length} figures in all.`,
    });
  }
  if (slip === 'swapped') {
    const [one, other] = [printedOf(first.figure), printedOf(last.figure)];
    return say({
      zh: `${from}印的 ${one} 与${to}印的 ${other} 互换了位置。`,
      en: `${one} in ${from} and ${other} in ${to} have changed places.`,
    });
  }
  if (slip === 'both') {
    const [one, other] = [first, last].map(({ figure, value }) => value.toFixed(figure.decimals));
    return say({
      zh: `${from}印的 ${printedOf(first.figure)} 与${to}印的 ${printedOf(last.figure)} 一起有误，应分别为 ${one} 和 ${other}。`,
      en: `${printedOf(first.figure)} in ${from} and ${printedOf(last.figure)} in ${to} are wrong together; they should be ${one} and ${other}.`,
    });
  }
  return say({
    zh: `从${from}到${to}，数字与行错开了一行：每一行印的是相邻一行的数，共 ${changes.length} 个数。`,
    en: `From ${from} to ${to} the figures are one row off: each row prints those of its neighbour, ${changes.length} figures in all.`,
  });
}

/** The row a figure stands in. */
function rowWords({ at }: Figure, { report, say }: Telling): string {
  return placeWords(report, { ...at, column: null, cell: null, quote: null }, say);
}

/** A change told in the wrong direction. */
export function turnedRound({ figure }: Change, { report, say }: Telling): string {
  const claim = changeClaims(report).find(({ delta, percent }) =>
    [delta, percent].some((said) => said?.key === figure.key),
  );
  const [said, ought] = claim?.direction === '减少' ? ['减少', '增加'] : ['增加', '减少'];
  const place = placeWords(report, figure.at, say);
  return say({
    zh: `方向写反了：${place}说“${said}”${printedOf(figure)}，照其余各数应为“${ought}”。`,
    en: `${place} says “${said}” ${printedOf(figure)}; by all other figures it should be “${ought}”.`,
  });
}

function changeClaims({ narrative }: Report): ChangeClaim[] {
  return narrative.flatMap(({ claims }) => claims.filter((claim) => claim.kind === 'change'));
}

/** What the change comes to, also where it cannot be all that is wrong. */
export function mendsWords({ mends, spoils }: Explanation, { say }: Telling): string {
  const good =
    mends === 1
      ? ''
      : say({
          zh: `这样一改，原来对不上的 ${mends} 条勾稽关系都对得上。`,
          en: `That mends ${mends} broken relations.`,
        });
  const bad =
    spoils === 0
      ? ''
      : say({
          zh: `但另有 ${spoils} 条原来对得上的会对不上，可能不止这一处有误。`,
          en: `It breaks ${spoils} that hold, so that more than this may be wrong.`,
        });
  return [good, bad].filter((words) => words !== '').join(say({ zh: '', en: ' ' }));
}

/** So many rivals are named; the others are counted. */
const MOST_NAMED = 3;

export function rivalWords(rivals: readonly Explanation[], { report, say }: Telling): string {
  const named = rivals.slice(0, MOST_NAMED).map(({ changes }) =>
    changes
      .map(({ figure, value }) => {
        const [name, ought] = [figureWords(report, figure.at), value.toFixed(figure.decimals)];
        return say({ zh: `${name}应为 ${ought}`, en: `${name} should be ${ought}` });
      })
      .join(say({ zh: '且', en: ' and ' })),
  );
  const rest = rivals.length - named.length;
  const more = rest > 0 ? say({ zh: ` 等 ${rivals.length} 处`, en: ` and ${rest} more` }) : '';
  return say({
    zh: `只看这些数，别处有错也一样说得通：${named.join('，或')}${more}。`,
    en: `By the figures alone it may as well be elsewhere: ${named.join(', or ')}${more}.`,
  });
}

/** What is printed of a figure; of one that is not, its value. */
export function printedOf(figure: Figure): string {
  const shown = clean(figure.printed ?? '');
  return shown === '' && isKnown(figure) ? figure.value.toFixed(figure.decimals) : shown;
}
