/** The foot of each printed page. */
export interface Footer {
  readonly left: string;
  readonly center: string;
  readonly right: string;
}

/** Points between the margins of A4 paper. */
export const PRINTED_WIDTH = { Portrait: 523, Landscape: 770 } as const;

/** Points between the margins at top and bottom of A4 paper. */
export const PRINTED_HEIGHT = { Portrait: 752, Landscape: 505 } as const;

/** Letters of 11 points may become a little under 7: what a newspaper has. */
export const SMALLEST_SCALE = 0.6;

/** Upright as long as the letters can be read; a page standing up holds half as much again as one lying down. */
export function orientationFor(widths: readonly number[]): keyof typeof PRINTED_WIDTH {
  return widths.reduce((sum, width) => sum + width, 0) > PRINTED_WIDTH.Portrait / SMALLEST_SCALE ? "Landscape" : "Portrait";
}

/** Half an inch: printers can do it, and the letters get larger than with Excel's own margins. The footer has its own room below. */
const MARGIN = 36;
const FOOTER_MARGIN = 54;

/**
 * A4, as many pages down as needed unless set otherwise, not split across unless several pages are requested; `titleRow` (from 0, or
 * several) is repeated at the top of each page. `breaks`: rows (from 0) that begin a page.
 */
export function setUpPage(
  sheet: Excel.Worksheet,
  orientation: "Portrait" | "Landscape",
  size: { readonly rowCount: number; readonly columnCount: number },
  titleRow: number | { readonly row: number; readonly rowCount: number },
  footer: Footer,
  pagesAcross = 1,
  pagesDown?: number,
  breaks: readonly number[] = [],
): void {
  const page = sheet.pageLayout;
  page.paperSize = "A4";
  page.orientation = orientation;
  page.zoom = { horizontalFitToPages: pagesAcross, ...(pagesDown === undefined ? {} : { verticalFitToPages: pagesDown }) };
  page.leftMargin = MARGIN;
  page.rightMargin = MARGIN;
  page.topMargin = MARGIN;
  page.bottomMargin = FOOTER_MARGIN;
  page.setPrintArea(sheet.getRangeByIndexes(0, 0, size.rowCount, size.columnCount));
  const { row, rowCount } = typeof titleRow === "number" ? { row: titleRow, rowCount: 1 } : titleRow;
  page.setPrintTitleRows(`$${row + 1}:$${row + rowCount}`);
  // Width alone is fitted: Excel then keeps to the breaks.
  for (const first of breaks) sheet.horizontalPageBreaks.add(sheet.getRangeByIndexes(first, 0, 1, 1));
  const { defaultForAllPages } = page.headersFooters;
  defaultForAllPages.leftFooter = footer.left;
  defaultForAllPages.centerFooter = footer.center;
  defaultForAllPages.rightFooter = footer.right;
}
