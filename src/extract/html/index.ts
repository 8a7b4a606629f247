import type { Document } from '../../model/index.ts';

export function extractHtml(_text: string, path: string): Document {
  return { path, blocks: [], notices: [] };
}
