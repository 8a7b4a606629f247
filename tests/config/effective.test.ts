import { describe, expect, it } from 'vitest';
import { merged } from '../../src/config/config.ts';
import { effective, type Common } from '../../src/config/effective.ts';
import { configSchema } from '../../src/config/schema.ts';
import { RULES } from '../../src/rules/index.ts';
import { layersIn } from './support.ts';

const UNSAID: Common = {
  only: undefined,
  skip: undefined,
  formats: undefined,
  failOn: undefined,
  maxWarnings: undefined,
  lang: undefined,
  baseline: undefined,
};

const FILES = {
  'c.yaml': [
    'extends: b.json',
    'rules:',
    '  words/*: info',
    '  words/year:',
    '    staleFor: 5',
    'ignore:',
    '  - key: "*"',
    '    reason: 甲',
    'failOn: warning',
  ].join('\n'),
  'b.json': [
    '{ "rules": { "words/year": "off" }, "lang": "en",',
    '"tables": ["01"],',
    '"overrides": [{ "unit": "某局", "rules": { "words/year": "off" } }],',
    '"ignore": [{ "rule": "naming/*", "reason": "乙" }] }',
  ].join('\n'),
};

describe('a config as it counts', async () => {
  const layers = await layersIn(FILES);
  const config = merged(layers, RULES);
  const said: Common = { ...UNSAID, failOn: 'info' };
  const { config: shown, from } = effective(layers, RULES, {
    said,
    counts: { ...config, ...UNSAID, ...said, lang: 'en' },
  });

  it('is a config', () => {
    const { data } = configSchema(RULES).safeParse(JSON.parse(JSON.stringify(shown)));
    expect(data).toMatchObject({
      failOn: 'info',
      lang: 'en',
      formats: ['terminal'],
      overrides: [{ unit: '某局', rules: { 'words/year': { severity: 'off' } } }],
    });
    expect(data?.rules?.['words/year']).toEqual({ severity: 'info', staleFor: 5 });
    expect(data?.rules?.['structure/table-missing']).toEqual({ severity: 'error', tables: ['01'] });
    expect(data?.rules?.['naming/terms']).toBeUndefined();
  });

  it.each([
    ['rules.words/year.severity', 'c.yaml:3'],
    ['rules.words/year.staleFor', 'c.yaml:5'],
    ['rules.structure/table-missing.tables', 'b.json:2'],
    ['overrides[0]', 'b.json:3'],
    ['ignore[0]', 'b.json:4'],
    ['ignore[1]', 'c.yaml:7'],
    ['lang', 'b.json:1'],
    ['failOn', '--fail-on'],
    ['formats', 'default'],
    ['rules.naming/terms.severity', undefined],
  ])('%s is from %s', (part, place) => {
    expect(from[part]).toBe(place);
  });
});
