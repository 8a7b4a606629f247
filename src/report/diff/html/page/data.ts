/** The words of the page's script, in the reader's language. `{n}` stands for a number. */
export interface DiffData {
  readonly shown: string;
  readonly noMore: string;
}
