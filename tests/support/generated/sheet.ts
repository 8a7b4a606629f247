/** One table as it is printed, before it is cut into pages. */
export interface Sheet {
  readonly title: string;
  readonly header: readonly (readonly string[])[];
  /** The line of 栏次, printed or not as the style wants. */
  readonly ordinals: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly note: string | null;
}
