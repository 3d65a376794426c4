import { Styles, Worksheet, type IRange } from "@univerjs/core";

/** The engine's index of merged cells, as far as it is changed here. */
interface Spans {
  _clearCache(): void;
  _createCellCache(range: IRange, index: number): void;
  _getMergeDataIndex(row: number, column: number): number;
}

/** A merge of more cells is compared with instead of being listed cell by cell. */
const MOST_LISTED = 4_096;
const LARGE = new WeakMap<Spans, { readonly range: IRange; readonly index: number }[]>();

let isChanged = false;

/**
 * Lets merges cost the same whatever their size: the engine lists each cell of a merge, which for one that reaches to the sheet's corner
 * (`A20:XFD1048576`) is 17 billion.
 */
export function findLargeMergesByComparison(): void {
  if (isChanged) return;
  isChanged = true;
  // The engine does not export the class.
  const spans = Object.getPrototypeOf(new Worksheet("", {}, new Styles()).getSpanModel()) as Spans;
  const { _clearCache: clear, _createCellCache: list, _getMergeDataIndex: find } = spans;
  spans._clearCache = function (this: Spans) {
    LARGE.delete(this);
    clear.call(this);
  };
  spans._createCellCache = function (this: Spans, range, index) {
    if ((range.endRow - range.startRow + 1) * (range.endColumn - range.startColumn + 1) <= MOST_LISTED)
      return list.call(this, range, index);
    const large = LARGE.get(this);
    if (large) large.push({ range, index });
    else LARGE.set(this, [{ range, index }]);
  };
  spans._getMergeDataIndex = function (this: Spans, row, column) {
    const listed = find.call(this, row, column);
    if (listed >= 0) return listed;
    const holding = LARGE.get(this)?.find(
      ({ range }) => row >= range.startRow && row <= range.endRow && column >= range.startColumn && column <= range.endColumn,
    );
    return holding?.index ?? -1;
  };
}
