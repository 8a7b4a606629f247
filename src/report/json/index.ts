export { jsonl } from './lines.ts';
export { json } from './report.ts';
