import { cprDate } from "../../src/core/identifiers/cpr";
import { cvrOf, isCvr } from "../../src/core/identifiers/cvr";
import { parseKle } from "../../src/core/identifiers/kle";
import { isBlank, type CellValue } from "../../src/core/model/cell";
import { cellReader } from "../../src/core/forms/cell-reader";
import { readValue, type Reading } from "../../src/core/model/reading";
import { writtenColumn, type RegisterData } from "../../src/core/model/register-data";
import { buildResolver, type SystemResolver } from "../../src/core/model/system-resolver";
import { columnSpec } from "../../src/core/registers";
import { choiceReader } from "../../src/core/registers/choice-reader";
import type { WorkbookData } from "../../src/core/registers/workbook-data";
import { plain } from "../../src/core/text/signs";

/** What the product makes of one cell. */
export type ProductReading =
  | { readonly kind: "value"; readonly value: CellValue }
  /** Systems by their names as the systems register has them. */
  | { readonly kind: "systems"; readonly names: readonly string[] }
  | { readonly kind: "blank" | "undecided" | "asked" };

const ASKED: ProductReading = { kind: "asked" };
const BLANK: ProductReading = { kind: "blank" };

/** Reads cells as the rules do. */
export class ProductCells {
  private readonly resolve: SystemResolver;

  constructor(private readonly data: WorkbookData) {
    this.resolve = buildResolver(data.registers.systems?.columns);
  }

  /** @param row data row of the register */
  at(register: RegisterData, row: number, key: string): ProductReading | undefined {
    const cell = register.columns[key]?.[row];
    if (cell === undefined) return undefined;
    const reader = cellReader(register.mapping.register, key, { date1904: false, factor: register.mapping.columns[key]?.factor });
    return reader === undefined ? this.reading(register, key, cell) : ofReading(reader.read(writtenColumn(register, key)![row]!));
  }

  private reading({ mapping }: RegisterData, key: string, cell: CellValue): ProductReading {
    if (isBlank(cell)) return BLANK;
    const spec = columnSpec(mapping.register, key);
    switch (spec.kind) {
      case "choice": {
        const value = choiceReader<typeof mapping.register, string>(mapping.register, key)(cell);
        return value === undefined ? ASKED : value === "" ? BLANK : { kind: "value", value };
      }
      case "reference":
        return this.system(cell);
      case "kle":
        return parseKle(plain(String(cell))) === undefined ? ASKED : { kind: "value", value: plain(String(cell)) };
      case "cvr":
        return orAsked(cvrOf(cell));
      case "party":
        return { kind: "value", value: partyOf(plain(String(cell))) };
      case "facet":
        return { kind: "value", value: plain(String(cell)).toUpperCase() };
      default:
        return { kind: "value", value: typeof cell === "string" ? plain(cell) : cell };
    }
  }

  private system(cell: CellValue): ProductReading {
    const found = this.resolve(cell);
    const systems = this.data.registers.systems?.columns;
    if (found.kind === "kmdSag") return { kind: "value", value: "KMD Sag" };
    if (found.kind === "component") return { kind: "value", value: found.component };
    if (found.kind === "system") return { kind: "value", value: plain(String(systems?.systemName?.[found.row] ?? "")) };
    return ASKED;
  }
}

function ofReading(reading: Reading<CellValue>): ProductReading {
  const value = readValue(reading);
  if (value !== undefined) return { kind: "value", value };
  return reading.kind === "undecided" || reading.kind === "blank" ? { kind: reading.kind } : ASKED;
}

function orAsked(value: CellValue | undefined): ProductReading {
  return value === undefined ? ASKED : { kind: "value", value };
}

/** A number without what is written around it; a name as it is. */
function partyOf(text: string): string {
  const digits = text.replace(/-/g, "");
  return cprDate(digits) > 0 || isCvr(digits) ? digits : text;
}
