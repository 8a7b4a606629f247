import type { Document } from '../../model/index.ts';
import type { Source } from '../source.ts';

export function extractWorkbook({ path }: Source): Document {
  return { path, blocks: [], notices: [] };
}
