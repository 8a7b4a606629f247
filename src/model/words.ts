/** Words for the reader: Chinese by default, English with `--lang en`. */
export interface Words {
  readonly zh: string;
  readonly en: string;
}
