import type { RegisterId } from "../../src/core/model/register-id";
import { Random } from "../random";
import { yearOf, type SampleRow } from "../rows";
import type { Records } from "./clean";
import type { Gap } from "./gaps";
import { cellId, type Exactly } from "./planted";
import type { PlacedCell } from "./page";
import { valueOf } from "./page";
import type { Wording } from "./wording";
import { writeCell } from "./write-cell";

/** Writes records cell by cell in a municipality's words, and remembers what the words say beyond the cells. */
export class RecordWriter {
  private readonly random: Random;
  private readonly ids: ReadonlyMap<string, string>;
  /** The records in the registers' own words, with what the written words say. */
  readonly understood: Records;

  constructor(
    readonly records: Records,
    private readonly gaps: ReadonlyMap<string, Gap>,
    private readonly exactly: Exactly,
    readonly wording: Wording,
  ) {
    this.random = new Random(wording.seed + 2);
    this.ids = new Map(records.systems.map((row) => [String(row["systemName"]), String(row["systemId"])]));
    this.understood = Object.fromEntries(
      Object.entries(records).map(([id, rows]) => [id, rows.map((row) => ({ ...row }))]),
    ) as unknown as Records;
    // The years are shown by K5 and K10 alone.
    for (const row of this.understood.cases) row["retentionYear"] = "";
  }

  keys(register: RegisterId): readonly string[] {
    return Object.keys(this.wording.headers[register]);
  }

  headers(register: RegisterId): string[] {
    return Object.values(this.wording.headers[register]);
  }

  cells(register: RegisterId, record: number): (PlacedCell | null)[] {
    const row = this.records[register][record]!;
    return this.keys(register).map((column) => {
      const id = cellId(register, record, column);
      const to = { register, column, row, gap: this.gaps.get(id), exactly: this.exactly.has(id), ids: this.ids };
      const written = this.together(register, column, row, record, this.exactly.has(id)) ?? writeCell(to, this.wording, this.random);
      if (written === null) return null;
      if (column === "retentionCode" && /\d/.test(String(valueOf(written.cell)))) this.showYear(record, String(valueOf(written.cell)));
      return { key: column, ...written };
    });
  }

  /** Now and then an area's cases lie in two systems, and the cell says both. */
  private together(register: RegisterId, column: string, row: SampleRow, record: number, exactly: boolean): Omit<PlacedCell, "key"> | null {
    if (register !== "caseAreas" || column !== "currentSystem" || record % 7 !== 3 || exactly || row["targetSystem"] === "SBSYS")
      return null;
    const names = [String(row[column]), "SBSYS"];
    return { cell: this.wording.together(names), meaning: { kind: "systems", names } };
  }

  private showYear(record: number, code: string): void {
    const row = this.understood.cases[record]!;
    if (typeof row["closed"] === "number") row["retentionYear"] = yearOf(row["closed"]) + Number(/\d+/.exec(code)![0]);
  }
}
