import { topicLabel, type Figure, type Section } from '../../../model/index.ts';

/** A figure with its unit, as a sentence prints it. */
export function printOf(figure: Figure): string {
  const unit = 'unit' in figure ? figure.unit : '';
  return `${figure.printed ?? ''}${unit === '%' ? '%' : ` ${unit}`}`.trim();
}

/** The amounts a section gives for each topic that has a usual name, each figure once. */
export function amountsByTopic(section: Section): Figure[][] {
  const amounts = new Map<string, Set<Figure>>();
  for (const claim of section.claims) {
    if (claim.kind !== 'amount' || !claim.topic.isUsual) continue;
    const label = topicLabel(claim.topic);
    amounts.set(label, (amounts.get(label) ?? new Set()).add(claim.figure));
  }
  return [...amounts.values()].map((figures) => [...figures]);
}
