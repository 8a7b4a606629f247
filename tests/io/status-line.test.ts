import { afterEach, describe, expect, it, vi } from 'vitest';
import { drawLine, eraseLine } from '../../src/io/status-line.ts';
import { standardOutput, tell } from '../../src/io/write.ts';

const ERASED = '\r\u001B[K';

/** A terminal, standard output and standard error with it: what is written on them stands in the order it came. */
function screens(): { written: string[]; screen: Parameters<typeof drawLine>[1] } {
  const written: string[] = [];
  const write = (text: unknown, done?: unknown): boolean => {
    written.push(String(text));
    if (typeof done === 'function') done();
    return true;
  };
  vi.spyOn(process.stdout, 'write').mockImplementation(write);
  vi.spyOn(process.stderr, 'write').mockImplementation(write);
  return { written, screen: { columns: 80, write } };
}

afterEach(() => {
  eraseLine();
  vi.restoreAllMocks();
});

describe('a line at the foot of the screen', () => {
  it('takes the place of the one before it', async () => {
    const { written, screen } = screens();
    await drawLine('甲', screen);
    await drawLine('乙', screen);
    expect(written.join('')).toBe(`${ERASED}甲${ERASED}乙`);
  });

  it.each([
    ['standard output', () => standardOutput().write('结果\n')],
    ['standard error', async () => tell('结果\n')],
  ])('is gone before anything comes on %s', async (_, write) => {
    const { written, screen } = screens();
    await drawLine('甲', screen);
    await write();
    await write();
    expect(written.join('')).toBe(`${ERASED}甲${ERASED}结果\n结果\n`);
  });

  it('is gone before Ctrl+C ends the program, as it would have without it', async () => {
    const { written, screen } = screens();
    const kill = vi.spyOn(process, 'kill').mockReturnValue(true);
    const waiting = process.listenerCount('SIGINT');
    await drawLine('甲', screen);
    expect(process.listenerCount('SIGINT')).toBe(waiting + 1);
    process.emit('SIGINT');
    expect(written.join('')).toBe(`${ERASED}甲${ERASED}`);
    expect(kill.mock.calls).toEqual([[process.pid, 'SIGINT']]);
    expect(process.listenerCount('SIGINT')).toBe(waiting);
  });

  it('leaves Ctrl+C as it was', async () => {
    const { screen } = screens();
    const waiting = process.listenerCount('SIGINT');
    await drawLine('甲', screen);
    await drawLine('乙', screen);
    eraseLine();
    expect(process.listenerCount('SIGINT')).toBe(waiting);
  });
});
