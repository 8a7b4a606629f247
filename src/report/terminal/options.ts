import type { Words } from '../../model/index.ts';
import type { Rule } from '../../rules/rule.ts';
import type { Say } from '../language.ts';

/** What of a rule a config may set, each with what it is as a rule and, where it is set, what it is set to. */
export function optionLines({ options = [], settings = {} }: Rule, say: Say): (readonly [Words, string])[] {
  return options.map(({ name, words, usual }) => {
    const set = settings[name];
    const usually = { zh: `默认 ${shown(usual)}`, en: `as a rule ${shown(usual)}` };
    const now = { zh: `现为 ${shown(set)}`, en: `now ${shown(set)}` };
    const values =
      set === undefined ? say(usually) : `${say(usually)}${say({ zh: '，', en: ', ' })}${say(now)}`;
    const text = say({ zh: `${name}（${values}）${words.zh}`, en: `${name} (${values}): ${words.en}` });
    return [{ zh: '选项', en: 'Option' }, text] as const;
  });
}

function shown(value: unknown): string {
  return JSON.stringify(value) ?? '';
}
