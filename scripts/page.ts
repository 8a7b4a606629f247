import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const source = (file: string): string =>
  fileURLToPath(new URL(`../src/report/html/page/${file}`, import.meta.url));

/**
 * Script and style sheet of the HTML report, each as one text, with the hashes by which its policy knows them. They are
 * kept as a file, so that the program runs the same whether it is built or not.
 */
export async function pageAssets(): Promise<string> {
  const [script, style] = [await bundle('main.ts'), await bundle('style.css')];
  const assets = { style, styleHash: hashOf(style), script, scriptHash: hashOf(script) };
  return `${JSON.stringify(assets, null, 2)}\n`;
}

async function bundle(file: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [source(file)],
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
