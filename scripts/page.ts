import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** Where HTML reports have the sources of their script and style sheet, and beside these what is made of them. */
export const PAGES = ['src/report/html', 'src/report/diff/html'] as const;

/**
 * Script and style sheet of an HTML report, each as one text, with the hashes by which its policy knows them. They are
 * kept as a file, so that the program runs the same whether it is built or not.
 */
export async function pageAssets(page: (typeof PAGES)[number]): Promise<string> {
  const [script, style] = [await bundle(page, 'main.ts'), await bundle(page, 'style.css')];
  const assets = { style, styleHash: hashOf(style), script, scriptHash: hashOf(script) };
  return `${JSON.stringify(assets, null, 2)}\n`;
}

async function bundle(page: string, file: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`../${page}/page/${file}`, import.meta.url))],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    charset: 'utf8',
    target: ['chrome111', 'firefox115', 'safari16.4'],
    legalComments: 'none',
    logLevel: 'warning',
  });
  return outputFiles.map(({ text }) => text.trim()).join('');
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
