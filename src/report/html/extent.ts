/** Rows a part may have by the classes of the style sheet, which keeps room for them before they are drawn. */
const EXTENTS = [4, 8, 16, 24, 32, 48, 64, 96, 128, 256, 512] as const;

/** `rows-16`: about as high as so many rows. */
export function extentClass(rows: number): string {
  return `rows-${EXTENTS.find((extent) => rows <= extent) ?? EXTENTS[EXTENTS.length - 1]}`;
}
