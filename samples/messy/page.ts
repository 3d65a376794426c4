import type { NewCell, NewSheet } from "../../xlsx/new";
import type { CellValue } from "../../src/core/model/cell";
import type { RegisterId } from "../../src/core/model/register-id";
import type { RowKind, TrueCell, TrueRow } from "./truth";

/** A cell of a record as it is put on a page. */
export interface PlacedCell {
  readonly key: string;
  readonly cell: NewCell;
  readonly meaning: TrueCell["meaning"];
}

/** What Excel's `Range.values` gives for a cell to be written. */
export function valueOf(cell: NewCell): CellValue {
  if (cell === null) return "";
  if (typeof cell !== "object") return cell;
  return "date" in cell ? cell.date : (cell.value ?? "");
}

/** A sheet being written, row by row, with the truth of each row. */
export class Page {
  private readonly rows: NewCell[][] = [];
  private readonly truths: TrueRow[] = [];
  private readonly merges: { row: number; column: number; rowCount: number; columnCount: number }[] = [];
  private table: { name: string; rowCount: number } | undefined;
  private headerRow: number | undefined;

  constructor(
    readonly name: string,
    private readonly visibility: NonNullable<NewSheet["visibility"]> = "visible",
  ) {}

  /** The next row, zero-based. */
  get next(): number {
    return this.rows.length;
  }

  blank(count = 1): void {
    for (let i = 0; i < count; i++) this.rows.push([]);
  }

  /** A row that is no record. */
  line(kind: Exclude<RowKind, "record">, cells: readonly NewCell[], register?: RegisterId): void {
    if (cells.some((cell) => cell !== null)) this.truth({ kind, cells: [], ...(register === undefined ? {} : { register }) });
    if (kind === "header") this.headerRow ??= this.rows.length;
    this.rows.push([...cells]);
  }

  /** A record; null where a cell is empty. */
  record(register: RegisterId, record: number, cells: readonly (PlacedCell | null)[]): void {
    const truths = cells.flatMap((placed, column): TrueCell[] =>
      placed === null ? [] : [{ column, key: placed.key, written: valueOf(placed.cell), meaning: placed.meaning }],
    );
    this.truth({ kind: "record", register, record, cells: truths });
    this.rows.push(cells.map((placed) => placed?.cell ?? null));
  }

  /** Merges a column downwards from one row to another; only the first keeps what is written. */
  mergeDown(column: number, from: number, to: number): void {
    if (to <= from) return;
    this.merges.push({ row: from, column, rowCount: to - from + 1, columnCount: 1 });
    for (let row = from + 1; row <= to; row++) {
      this.rows[row]![column] = null;
      const at = this.truths.findIndex((truth) => truth.row === row);
      const truth = this.truths[at]!;
      this.truths[at] = { ...truth, cells: truth.cells.map((cell) => (cell.column === column ? covered(cell) : cell)) };
    }
  }

  mergeAcross(row: number, columns: number): void {
    this.merges.push({ row, column: 0, rowCount: 1, columnCount: columns });
  }

  /** Makes an Excel table of the header row and the rows so far. */
  asTable(name: string): void {
    this.table = { name, rowCount: this.rows.length - this.headerRow! };
  }

  /** A block of something else beside the rows that are there. */
  beside(row: number, column: number, block: readonly (readonly NewCell[])[]): void {
    block.forEach((cells, i) => {
      const at = row + i;
      while (this.rows.length <= at) this.rows.push([]);
      if (!this.truths.some((truth) => truth.row === at)) this.truths.push({ sheet: this.name, row: at, kind: "other", cells: [] });
      const target = this.rows[at]!;
      while (target.length < column) target.push(null);
      target.push(...cells);
    });
  }

  finish(): { sheet: NewSheet; truth: readonly TrueRow[] } {
    const width = Math.max(...this.rows.map((row) => row.length));
    const widths = Array.from({ length: width }, (_, column) => {
      const longest = this.rows.slice(this.headerRow ?? 0, 60).map((row) => String(valueOf(row[column] ?? null)).length);
      return Math.min(40, Math.max(8, ...longest) + 2);
    });
    return {
      sheet: {
        name: this.name,
        rows: this.rows,
        columnWidths: widths,
        visibility: this.visibility,
        ...(this.merges.length === 0 ? {} : { merges: this.merges }),
        ...(this.headerRow === undefined ? {} : { headerRow: this.headerRow }),
        ...(this.table === undefined ? {} : { table: this.table }),
      },
      truth: this.truths,
    };
  }

  private truth(truth: Omit<TrueRow, "sheet" | "row">): void {
    this.truths.push({ sheet: this.name, row: this.rows.length, ...truth });
  }
}

function covered({ column, key, meaning }: TrueCell): TrueCell {
  return { column, key, meaning };
}
