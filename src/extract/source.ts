/** The bytes of one file, as a reader is given them. */
export interface Source {
  readonly bytes: Uint8Array;
  readonly path: string;
  /** What an encrypted file is opened with. */
  readonly password: string | null;
}
