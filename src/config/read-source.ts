import { complaintAt, type Source } from './source.ts';

/**
 * Reads text by the ending of its file: YAML, or else JSON. Each parser is loaded when a file calls for it.
 *
 * @throws ConfigError where it is neither
 */
export async function readSource(path: string, bytes: Uint8Array): Promise<Source> {
  const text = decoded(path, bytes);
  if (/\.ya?ml$/iu.test(path)) return (await import('./yaml.ts')).readYaml(path, text);
  return (await import('./json.ts')).readJson(path, text);
}

/** A mark of byte order goes with the decoding. */
function decoded(path: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    const words = {
      zh: '不是 UTF-8 编码的文本，请用编辑器另存为 UTF-8',
      en: 'is no text in UTF-8; save it as UTF-8 in an editor',
    };
    throw complaintAt(path, null, words, { cause });
  }
}
