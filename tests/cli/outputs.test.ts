import { describe, expect, it } from 'vitest';
import { UsageError } from '../../src/errors.ts';
import { refuseBytesOnScreen } from '../../src/cli/outputs.ts';

describe('bytes', () => {
  it.each([
    ['a pipe', [{ name: 'xlsx', path: null }], false],
    ['a file', [{ name: 'xlsx', path: '底稿.xlsx' }], true],
    [
      'a file beside text on the screen',
      [
        { name: 'terminal', path: null },
        { name: 'xlsx', path: 'a' },
      ],
      true,
    ],
  ] as const)('go to %s', async (_, planned, isScreen) => {
    await expect(refuseBytesOnScreen(planned, isScreen)).resolves.toBeUndefined();
  });

  it('do not go to a screen, and the words say what to do', async () => {
    const refused = refuseBytesOnScreen([{ name: 'xlsx', path: null }], true);
    await expect(refused).rejects.toThrow(UsageError);
    await expect(refused).rejects.toThrow('--format xlsx=底稿.xlsx');
  });
});
