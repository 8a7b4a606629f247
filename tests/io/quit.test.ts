import { EventEmitter } from 'node:events';
import { describe, expect, it, vi } from 'vitest';
import { onQuit } from '../../src/io/quit.ts';

/** A keyboard that keeps how it is set. */
class Keys extends EventEmitter {
  readonly isTTY: boolean;
  isRaw = false;
  isPaused = false;

  constructor(isTTY: boolean) {
    super();
    this.isTTY = isTTY;
  }

  setRawMode(mode: boolean): void {
    this.isRaw = mode;
  }

  pause(): void {
    this.isPaused = true;
  }
}

describe('quitting', () => {
  it.each([
    ['q', 1, 'q'],
    ['Q', 1, 'Q'],
    ['Ctrl+C', 1, '\u0003'],
    ['Ctrl+D', 1, '\u0004'],
    ['any other key', 0, 'x\r'],
  ] as const)('by %s', (_, times, key) => {
    const keys = new Keys(true);
    const quit = vi.fn<() => void>();
    const release = onQuit(quit, keys);
    expect(keys.isRaw).toBe(true);
    keys.emit('data', Buffer.from(key));
    expect(quit).toHaveBeenCalledTimes(times);
    release();
    expect([keys.isRaw, keys.isPaused, keys.listenerCount('data')]).toEqual([false, true, 0]);
  });

  it('by a signal, where there is no keyboard', () => {
    const keys = new Keys(false);
    const quit = vi.fn<() => void>();
    const waiting = process.listenerCount('SIGINT');
    const release = onQuit(quit, keys);
    process.emit('SIGINT');
    expect(quit).toHaveBeenCalledTimes(1);
    expect(keys.listenerCount('data')).toBe(0);
    release();
    expect(process.listenerCount('SIGINT')).toBe(waiting);
    expect(keys.isPaused).toBe(false);
  });
});
