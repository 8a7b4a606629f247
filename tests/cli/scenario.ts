/** One call of the program and what is expected of it. */
export interface Step {
  readonly args: readonly string[];
  readonly stdin: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly exit: number;
  readonly expectations: readonly Expectation[];
}

/** Text that ought to stand somewhere: exactly, among other things, or not at all. */
export interface Expectation {
  readonly kind: 'is' | 'contains' | 'lacks' | 'json';
  /** `stdout`, `stderr`, or the path of a file the program wrote. */
  readonly subject: string;
  readonly text: string;
}

export interface Scenario {
  readonly title: string;
  readonly files: Readonly<Record<string, string>>;
  readonly folders: readonly string[];
  /** Files copied from the root of the repository, by the name they get. */
  readonly copies: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}

/**
 * Reads a scenario: a title, then sections that begin with `--- `:
 *
 *     --- file <path>             its content on the following lines
 *     --- folder <path>           an empty folder
 *     --- copy <fixture> <path>   a file of the repository
 *     --- run <arguments>         one call; everything below is about it until the next
 *     --- stdin                   what it is given
 *     --- env <NAME>=<value>
 *     --- exit <status>           0 unless given
 *     --- stdout                  what it prints, exactly; `stderr` and the path of a written file likewise
 *     --- stdout contains         every line must occur; `lacks`: none may
 *     --- stdout json             lines `path = value` about JSON, such as `summary.error = 1`
 */
export function readScenario(text: string): Scenario {
  const [title = '', ...sections] = text.split(/^--- /mu);
  const files: Record<string, string> = {};
  const copies: Record<string, string> = {};
  const folders: string[] = [];
  const steps: Step[] = [];
  for (const section of sections) {
    const { words, rest, body } = readSection(section);
    const [kind = ''] = words;
    switch (kind) {
      case 'file':
        files[rest] = body;
        break;
      case 'folder':
        folders.push(rest);
        break;
      case 'copy':
        copies[words[2] ?? ''] = words[1] ?? '';
        break;
      case 'run':
        steps.push({ args: splitArguments(rest), stdin: '', environment: {}, exit: 0, expectations: [] });
        break;
      default:
        steps.push(addTo(steps.pop(), words, body));
    }
  }
  return { title: title.trim(), files, folders, copies, steps };
}

function readSection(section: string): { words: string[]; rest: string; body: string } {
  const end = section.indexOf('\n');
  const header = (end === -1 ? section : section.slice(0, end)).trim();
  const body = end === -1 ? '' : section.slice(end + 1);
  const words = header.split(' ');
  return { words, rest: words.slice(1).join(' '), body };
}

function addTo(step: Step | undefined, words: readonly string[], body: string): Step {
  const [subject = '', detail = ''] = words;
  if (step === undefined) throw new Error(`"--- ${words.join(' ')}" stands before any run`);
  switch (subject) {
    case 'stdin':
      return { ...step, stdin: body };
    case 'exit':
      return { ...step, exit: Number(detail) };
    case 'env': {
      const [name = '', value = ''] = detail.split('=');
      return { ...step, environment: { ...step.environment, [name]: value } };
    }
    default:
      return { ...step, expectations: [...step.expectations, { kind: kindOf(detail), subject, text: body }] };
  }
}

function kindOf(word: string): Expectation['kind'] {
  if (word === '') return 'is';
  if (word === 'contains' || word === 'lacks' || word === 'json') return word;
  throw new Error(`"${word}" is no kind of expectation`);
}

/** Words, or what stands between double quotes. */
function splitArguments(line: string): string[] {
  return Array.from(line.matchAll(/"([^"]*)"|(\S+)/gu), ([, quoted, plain]) => quoted ?? plain ?? '');
}
