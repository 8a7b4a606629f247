import * as z from 'zod';
import type { Words } from '../model/index.ts';

/** Words for whoever writes a file by hand, as one text: what zod passes on and editors show. */
export function bilingual({ zh, en }: Words): string {
  return `${zh}\n${en}`;
}

/** And back. What is not of ours is the same in both. */
export function wordsOf(text: string): Words {
  const [zh = '', en = zh] = text.split('\n');
  return { zh, en };
}

/** A schema with what an editor shows of it. */
export function told<Schema extends z.ZodType>(schema: Schema, words: Words): Schema {
  return schema.describe(bilingual(words));
}

/** An object that may have these entries and no others; the message about another lists those it may have. */
export function entries<Shape extends z.core.$ZodLooseShape>(
  shape: Shape,
  known: readonly string[] = Object.keys(shape),
): z.ZodObject<Shape, z.core.$strict> {
  return z.strictObject(shape, {
    error: ({ code }) => (code === 'unrecognized_keys' ? known.join('\n') : undefined),
  });
}

export const text = z
  .string()
  .regex(/\S/u, { error: bilingual({ zh: '不能是空的', en: 'must not be empty' }) });

export const date = z.iso.date({
  error: ({ code }) =>
    code === 'invalid_format'
      ? bilingual({ zh: '应为日期，如 2026-12-31', en: 'has to be a day such as 2026-12-31' })
      : undefined,
});
