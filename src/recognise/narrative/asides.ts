import { endChange } from './changes.ts';
import type { Ledger } from './ledger.ts';
import type { Scope } from './scope.ts';
import type { Bracket } from './tokens.ts';

/** Brackets within brackets; where there are more it is no sentence. */
const DEEPEST = 4;

/**
 * What stands in brackets is an aside: behind it the sentence goes on with what it was about. A name alone is another
 * name: `公务接待费、公车运行费（“三公”经费）决算总额`.
 */
export class Asides {
  readonly #open: { readonly start: number; readonly end: number; readonly before: Partial<Scope> }[] = [];

  bracket({ kind, start, end }: Bracket, scope: Scope, ledger: Ledger): void {
    if (kind === 'open') this.#begin(start, end, scope);
    else this.#close(start, end, scope, ledger);
  }

  #begin(start: number, end: number, scope: Scope): void {
    if (this.#open.length === DEEPEST) return;
    this.#open.push({ start, end, before: Object.assign({}, scope) });
    scope.change = null;
    scope.told = [];
    scope.startClause();
    scope.begin = end;
  }

  #close(start: number, end: number, scope: Scope, ledger: Ledger): void {
    const open = this.#open.pop();
    if (open === undefined) return;
    endChange(scope, ledger);
    const { topic, namedFrom, namedUntil } = scope;
    Object.assign(scope, open.before);
    const isAnotherName = namedFrom === open.end && namedUntil === start;
    if (isAnotherName && topic !== null) scope.name(topic, false);
    if (open.start === scope.begin) scope.begin = end;
  }

  /** A bracket that nothing closes ends with its sentence. */
  end(): void {
    this.#open.length = 0;
  }
}
