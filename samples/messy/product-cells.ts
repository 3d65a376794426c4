import { cvrOf } from "../../src/core/identifiers/cvr";
import { parseKle } from "../../src/core/identifiers/kle";
import { isBlank, type CellValue } from "../../src/core/model/cell";
import { cellReader } from "../../src/core/reading/cell-reader";
import { readValue, type Reading } from "../../src/core/model/reading";
import { writtenColumn, type RegisterData } from "../../src/core/model/register-data";
import type { ResolvedSystem } from "../../src/core/model/resolved-system";
import { buildResolver, type SystemResolver } from "../../src/core/model/system-resolver";
import { columnSpec } from "../../src/core/registers";
import { mainGroupParts } from "../../src/core/rules/bodies/main-groups";
import { bareNumber, partyStateOf } from "../../src/core/rules/bodies/party";
import { readChoice } from "../../src/core/registers/choice-reader";
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
      case "choice":
        return ofReading(readChoice(mapping.register, key)(cell));
      case "reference":
        return this.system(cell);
      case "kle":
        return parseKle(plain(String(cell))) === undefined ? ASKED : { kind: "value", value: plain(String(cell)) };
      case "cvr":
        return orAsked(cvrOf(cell));
      case "party":
        return partyOf(cell);
      case "facet":
        return { kind: "value", value: plain(String(cell)).toUpperCase() };
      default:
        if (key === "kleMainGroups") return { kind: "value", value: mainGroupParts(cell).join(", ") };
        return { kind: "value", value: typeof cell === "string" ? plain(cell) : cell };
    }
  }

  private system(cell: CellValue): ProductReading {
    const found = this.resolve(cell);
    if (found.kind !== "several") return orAsked(this.nameOf(found));
    const names = found.parts.map((part) => this.nameOf(part.found));
    return names.every((name) => name !== undefined) ? { kind: "systems", names } : ASKED;
  }

  private nameOf(found: ResolvedSystem): string | undefined {
    if (found.kind === "kmdSag") return "KMD Sag";
    if (found.kind === "component") return found.component;
    const names = this.data.registers.systems?.columns.systemName;
    return found.kind === "system" ? plain(String(names?.[found.row] ?? "")) : undefined;
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

/** A number without what is written around it, a name as it is; nobody where it says so. */
function partyOf(cell: CellValue): ProductReading {
  const number = bareNumber(cell)?.replace(/-/g, "");
  if (number !== undefined) return { kind: "value", value: number };
  return partyStateOf(cell) === "filler" ? BLANK : { kind: "value", value: plain(String(cell)) };
}
