import { describe, expect, it } from 'vitest';
import { configured, overSettings } from '../../src/config/rule-settings.ts';
import type { Settings } from '../../src/rules/option.ts';
import { RULES } from '../../src/rules/index.ts';
import { configIn, type Files } from './support.ts';

/** `severity {options}` of one rule, as the config sets it. */
async function settingOf(
  files: Files,
  id = 'words/year',
): Promise<[string | undefined, Settings | undefined]> {
  const setting = (await configIn(files)).settings.get(id);
  return [setting?.severity, setting?.options];
}

describe('what a config says of words/year', () => {
  it.each<[yaml: string, severity: string | undefined, options: Settings | undefined]>([
    ['', undefined, undefined],
    ['rules: {words/unclosed: off}', undefined, undefined],
    ['rules: {words/year: off}', 'off', {}],
    ['rules: {words/year: {severity: info}}', 'info', {}],
    ['rules: {words/year: {staleFor: 5}}', undefined, { staleFor: 5 }],
    ['rules: {words/*: info}', 'info', {}],
    ['rules: {"*": "off"}', 'off', {}],
    ['rules: {words/year: error, words/*: info, "*": "off"}', 'error', {}],
    ['rules: {"*": "off", words/*: info, words/year: error}', 'error', {}],
    ['rules: {words/year: {staleFor: 5}, words/*: off}', 'off', { staleFor: 5 }],
    ['rules: {naming/*: off}', undefined, undefined],
  ])('%s', async (yaml, severity, options) => {
    expect(await settingOf({ 'c.yaml': yaml })).toEqual([severity, options]);
  });
});

describe('a config on top of others', () => {
  it.each<[name: string, files: Files, severity: string | undefined, options: Settings]>([
    [
      'counts more',
      { 'c.yaml': 'extends: b.yaml\nrules: {words/year: info}', 'b.yaml': 'rules: {words/year: off}' },
      'info',
      {},
    ],
    [
      'counts more by a wider name too',
      { 'c.yaml': 'extends: b.yaml\nrules: {words/*: info}', 'b.yaml': 'rules: {words/year: off}' },
      'info',
      {},
    ],
    [
      'keeps what it does not speak of',
      {
        'c.yaml': 'extends: b.yaml\nrules: {words/year: info}',
        'b.yaml': 'rules: {words/year: {staleFor: 5}}',
      },
      'info',
      { staleFor: 5 },
    ],
    [
      'reads a list in its order',
      {
        'c.yaml': 'extends: [a.json, b.yaml]',
        'a.json': '{"rules": {"words/year": "off"}}',
        'b.yaml': 'rules: {words/year: error}',
      },
      'error',
      {},
    ],
    [
      'reads what those are on top of',
      {
        'c.yaml': 'extends: x/b.yaml',
        'x/b.yaml': 'extends: a.json',
        'x/a.json': '{"rules": {"words/year": "off"}}',
      },
      'off',
      {},
    ],
    [
      'may be on top of two that share one',
      {
        'c.yaml': 'extends: [a.yaml, b.yaml]',
        'a.yaml': 'extends: d.yaml',
        'b.yaml': 'extends: d.yaml',
        'd.yaml': 'rules: {words/year: off}',
      },
      'off',
      {},
    ],
  ])('%s', async (_, files, severity, options) => {
    expect(await settingOf(files)).toEqual([severity, options]);
  });

  it('adds up what is not told and what is for some units, and has paths from the folder of each', async () => {
    const config = await configIn({
      'x/c.json': `\uFEFF// comments and a last comma are fine
        { "extends": "y/b.json", "lang": "en", "maxWarnings": 0, "only": ["words"], "formats": ["terminal", "json=a.json"],
          "overrides": [{ "files": "乡镇/*", "tables": ["01"] }],
          "ignore": [{ "rule": "words/*", "reason": "甲", "expires": "2026-12-31" }], }`,
      'x/y/b.json': `{ "baseline": "b.json", "failOn": "info", "lang": "zh", "skip": ["naming"],
          "overrides": [{ "unit": "某局", "rules": { "*": "off" } }], "ignore": [{ "key": "01/*", "reason": "乙" }] }`,
    });
    const { settings, overrides, ...rest } = config;
    expect(settings.size).toBe(0);
    expect(rest).toEqual({
      only: ['words'],
      skip: ['naming'],
      formats: ['terminal', 'json=x/a.json'],
      failOn: 'info',
      maxWarnings: 0,
      lang: 'en',
      baseline: 'x/y/b.json',
      ignore: [
        { key: '01/*', reason: '乙' },
        { rule: 'words/*', reason: '甲', expires: '2026-12-31' },
      ],
    });
    expect(overrides.map(({ unit, files, settings: own }) => [unit, files, own.size])).toEqual([
      ['某局', undefined, RULES.length],
      [undefined, 'x/乡镇/*', 2],
    ]);
  });
});

describe('the tables that are to be published', () => {
  it.each<[yaml: string, id: string, tables: readonly string[] | undefined]>([
    ['tables: ["01"]', 'structure/table-missing', ['01']],
    ['tables: ["01"]', 'structure/contents-titles', ['01']],
    ['tables: ["01"]', 'words/year', undefined],
    ['tables: ["01"]\nrules: {structure/table-missing: {tables: ["02"]}}', 'structure/table-missing', ['02']],
    ['tables: ["01"]\nrules: {structure/table-missing: error}', 'structure/table-missing', ['01']],
  ])('%s: %s', async (yaml, id, tables) => {
    const [, options] = await settingOf({ 'c.yaml': yaml }, id);
    expect(options?.['tables']).toEqual(tables);
  });
});

it('a rule as it is set is the rule with other values; one that is off keeps its severity', async () => {
  const rule = RULES.find(({ id }) => id === 'words/year') ?? expect.fail();
  const { settings } = await configIn({ 'c.yaml': 'rules: {words/year: {severity: error, staleFor: 1}}' });
  expect(configured(rule, settings)).toEqual({ ...rule, severity: 'error', settings: { staleFor: 1 } });
  const off = (await configIn({ 'c.yaml': 'rules: {words/year: off}' })).settings;
  expect(configured(rule, off).severity).toBe('warning');
  expect(configured(rule, new Map())).toBe(rule);
  expect(overSettings(settings, off).get('words/year')).toEqual({
    severity: 'off',
    options: { staleFor: 1 },
  });
});
