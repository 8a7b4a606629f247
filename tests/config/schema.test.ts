import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { configSchema } from '../../src/config/schema.ts';
import { readSource } from '../../src/config/read-source.ts';
import type { Source } from '../../src/config/source.ts';
import { jsonTemplate, yamlTemplate } from '../../src/config/template.ts';
import { speaker } from '../../src/report/language.ts';
import { RULES } from '../../src/rules/index.ts';

const root = new URL('../../', import.meta.url);
const schema: unknown = JSON.parse(readFileSync(new URL('schema/config.schema.json', root), 'utf8'));
const validate = new Ajv2020({ strict: false, formats: { date: true } }).compile(
  typeof schema === 'object' && schema !== null ? schema : {},
);

/** Whether the schema of editors and that of the program accept it. */
function accepted({ content }: Source): [editor: boolean, program: boolean] {
  return [validate(content), configSchema(RULES).safeParse(content).success];
}

function read(path: string, text: string): Promise<Source> {
  return readSource(path, new TextEncoder().encode(text));
}

/** Examples begin with # alone, remarks with # and a blank. */
function uncommented(template: string): string {
  return template.replaceAll(/^#(?! \S)/gmu, '');
}

describe.each(['zh', 'en'] as const)('the config of juesuan init in %s', (language) => {
  const template = yamlTemplate(speaker(language));

  it('says nothing before anything is uncommented', async () => {
    expect((await read('c.yaml', template)).content).toEqual({});
  });

  it('is valid where everything is, and shows everything there is', async () => {
    const source = await read('c.yaml', uncommented(template));
    expect(accepted(source)).toEqual([true, true]);
    const { $schema, ...known } = configSchema([]).shape;
    expect($schema).toBeDefined();
    expect(source.content).toEqual(
      Object.fromEntries(Object.keys(known).map((key): [string, unknown] => [key, expect.anything()])),
    );
  });

  const examples = uncommented(template).split('\n\n');
  it.each(examples)('%s', async (example) => {
    expect(accepted(await read('c.yaml', example))).toEqual([true, true]);
  });
});

it('the JSON of juesuan init is valid', async () => {
  expect(accepted(await read('c.json', jsonTemplate()))).toEqual([true, true]);
});

describe('the schema of editors accepts what the program does', () => {
  it.each<[content: unknown, valid: boolean]>([
    [{}, true],
    [{ rules: { 'words/year': 'off', 'words/*': { severity: 'info' } } }, true],
    [{ rules: { 'words/year': { staleFor: 2 } } }, true],
    [{ rules: { 'words/year': { also: [] } } }, false],
    [{ rules: { 'words/yaer': 'off' } }, false],
    [{ tables: ['06'] }, true],
    [{ tables: [6] }, false],
    [{ formats: ['json=a b.json'] }, true],
    [{ formats: ['xml'] }, false],
    [{ only: ['words', 'words/year'] }, true],
    [{ only: ['word'] }, false],
    [{ overrides: [{ unit: '某局', tables: ['01'] }] }, true],
    [{ ignore: [{ key: '*', reason: '' }] }, false],
    [{ extends: ['a', 'b'] }, true],
    [{ failon: 'error' }, false],
  ])('%j', (content, valid) => {
    expect(accepted({ path: '', content, spotOf: () => null })).toEqual([valid, valid]);
  });
});

it.each(['juesuan.config.json', 'juesuan.config.yaml'])('fixtures/%s is valid', async (name) => {
  const text = readFileSync(new URL(`fixtures/${name}`, root), 'utf8');
  expect(accepted(await read(name, text))).toEqual([true, true]);
});
