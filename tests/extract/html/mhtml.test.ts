import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract/index.ts';
import { inGbk } from '../../support/gbk.ts';

/** A part of a message; its content is bytes as characters, or in an encoding of its own. */
function part(content: string, encoding = '8bit', type = 'text/html'): string {
  const headers = `Content-Type: ${type};\r\n\tcharset="gb2312"\r\nContent-Transfer-Encoding: ${encoding}\r\nContent-Location: a.htm`;
  return `${headers}\r\n\r\n${content}`;
}

function message(parts: readonly string[], headers = ''): Uint8Array {
  const head = `From: <Saved by Blink>\r\n${headers}MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="--mark--1"\r\n\r\n`;
  const body = parts.map((one) => `----mark--1\r\n${one}\r\n`).join('');
  return Buffer.from(`${head}${body}----mark--1--\r\n`, 'latin1');
}

const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
const quoted = (bytes: Uint8Array): string =>
  latin1(bytes).replace(/[=\u0080-\u00ff]/gu, (sign) => `=${sign.charCodeAt(0).toString(16).toUpperCase()}`);

const PAGE = '<html><body><p>收入决算表</p><p>a=b</p></body></html>';
const GBK = inGbk(PAGE);
const UTF8 = Buffer.from(PAGE);

async function textOf(bytes: Uint8Array): Promise<string[]> {
  const { blocks } = await extract({ bytes, path: 'a.mht', password: null });
  return blocks.map((block) => (block.kind === 'text' ? block.text : 'grid'));
}

describe('a page saved with all its files', () => {
  it.each([
    ['as it is', part(latin1(GBK))],
    ['in base64', part(Buffer.from(GBK).toString('base64').replace(/.{20}/gu, '$&\r\n'), 'base64')],
    ['quoted', part(quoted(GBK), 'quoted-printable')],
    ['quoted over line ends', part(quoted(UTF8).replace(/.{30}/gu, '$&=\r\n'), 'Quoted-Printable')],
  ])('is read %s', async (_, page) => {
    const style = part('p { color: red }', '8bit', 'text/css');
    expect(await textOf(message([style, page]))).toEqual(['收入决算表', 'a=b']);
  });

  it('is its first page, not the frames of others in it', async () => {
    const other = part('<html><body><p>广告</body></html>');
    expect(await textOf(message([part(latin1(UTF8)), other], 'Subject: x\r\n'))).toEqual([
      '收入决算表',
      'a=b',
    ]);
  });

  it('is the pages in it where the first is a frame', async () => {
    const frame = part('<html><frameset rows="*,39"><frame src="sheet001.htm"></frameset></html>');
    const tabs = part(
      '<table><tr><td><a href="sheet001.htm">Sheet1</a><td><a href="sheet002.htm">Sheet2</a></table>',
    );
    const sheets = [1, 2].map((sheet) => part(`<table><tr><td>${sheet}<td>2<tr><td>3<td>4</table>`));
    expect(await textOf(message([frame, ...sheets, tabs]))).toEqual(['grid', 'grid']);
  });

  it('may be parts within a part', async () => {
    const inner = `Content-Type: multipart/alternative; boundary=in\r\n\r\n--in\r\n${part('x', '8bit', 'text/plain')}\r\n--in\r\n${part(latin1(UTF8))}\r\n--in--`;
    expect(await textOf(message([inner]))).toEqual(['收入决算表', 'a=b']);
  });

  it.each([
    ['no page', [part('p', '8bit', 'text/css')]],
    ['no part', []],
  ])('is damaged where it has %s', async (_, parts) => {
    await expect(textOf(message(parts))).rejects.toMatchObject({ code: 'damaged', path: 'a.mht' });
  });
});
