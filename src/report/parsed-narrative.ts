import type { Claim, Figure, Section } from '../model/index.ts';
import type { ParsedClaim, ParsedSection } from '../model/parsed-narrative.ts';
import { locationJson } from './json/location.ts';

/** A section of the narrative as JSON, with what its sentences were understood to say. */
export function parsedNarrative({ id, title, text, at, claims, unread }: Section): ParsedSection {
  return {
    section: id,
    title,
    text,
    at: locationJson(at),
    claims: claims.map(parsedClaim),
    unread: unread.map((sentence) => sentence.text),
  };
}

function parsedClaim(claim: Claim): ParsedClaim {
  const { kind, topic, at } = claim;
  return {
    kind,
    topic: topic.name,
    code: topic.code,
    path: topic.path && [...topic.path],
    words: wordsOf(claim),
    figures: figuresOf(claim),
    names: claim.kind === 'list' ? claim.names.map(({ text }) => text) : [],
    at: locationJson(at),
  };
}

function wordsOf(claim: Claim): Record<string, string> {
  switch (claim.kind) {
    case 'budget':
    case 'completion':
      return { base: claim.base };
    case 'change':
      return { against: claim.against, direction: claim.level ? '持平' : claim.direction };
    case 'comparison':
      return { base: claim.base, relation: claim.relation };
    case 'share':
      return claim.whole ? { whole: claim.whole.name } : {};
    case 'amount':
    case 'count':
    case 'list':
    case 'nil':
      return {};
  }
}

function figuresOf(claim: Claim): ParsedClaim['figures'] {
  switch (claim.kind) {
    case 'amount':
    case 'count':
    case 'budget':
      return present({ value: claim.figure });
    case 'change':
      return present({
        current: claim.current,
        prior: claim.prior,
        delta: claim.delta,
        percent: claim.percent,
      });
    case 'share':
      return present({ part: claim.part, whole: claim.wholeFigure, percent: claim.percent });
    case 'completion':
      return present({ actual: claim.actual, budget: claim.budget, percent: claim.percent });
    case 'comparison':
      return present({ actual: claim.actual, budget: claim.budget });
    case 'list':
    case 'nil':
      return {};
  }
}

function present(figures: Readonly<Record<string, Figure | null>>): ParsedClaim['figures'] {
  return Object.fromEntries(
    Object.entries(figures).flatMap(([role, figure]) =>
      figure
        ? [[role, { key: figure.key, value: figure.printed, unit: 'unit' in figure ? figure.unit : null }]]
        : [],
    ),
  );
}
