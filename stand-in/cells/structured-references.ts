import { absoluteRect, quoteSheetName } from "../../xlsx/address";
import { tokenize, type Token } from "../../xlsx/formula/tokens";
import type { Rect } from "../../src/core/model/address";
import type { SheetParts, TablePart } from "../document";
import type { SheetFormulas } from "./affected-formulas";
import type { Engine } from "./engine";
import type { Parts } from "./parts";

interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

interface PlacedTable extends TablePart {
  readonly sheet: string;
}

/** What an item inside the brackets names, rows or columns. */
type Item = { readonly section: "all" | "data" | "headers" | "totals" | "this row" } | { readonly from: string; readonly to: string };

const SECTIONS = ["all", "data", "headers", "totals", "this row"] as const;

/**
 * Formulas with tables' structured references as plain addresses, for the engine's own copy; the cells' formulas stay as they are written.
 * What can't be resolved (a table or column that is not there) stays, and the engine does not know it.
 */
export class StructuredReferences {
  private readonly tables = new Map<string, PlacedTable>();
  private readonly mentioned: RegExp | null;

  constructor(
    sheets: Readonly<Record<string, SheetParts>>,
    private readonly sheetName: (sheet: string) => string,
  ) {
    for (const [sheet, { tables }] of Object.entries(sheets))
      for (const table of tables) this.tables.set(table.name.toLowerCase(), { ...table, sheet });
    const names = [...this.tables.keys()].map((name) => name.replace(/[.\\?]/g, "\\$&"));
    // Inside a table, `[@Column]` names none.
    this.mentioned =
      names.length === 0 ? null : new RegExp(`\\[@|(?<![\\p{L}\\p{N}_.\\\\])(?:${names.join("|")})(?![\\p{L}\\p{N}_.\\\\(!])`, "iu");
  }

  /** The formulas, those with structured references rewritten. */
  inFormulas(formulas: SheetFormulas): SheetFormulas {
    const { mentioned } = this;
    if (mentioned === null) return formulas;
    const result: SheetFormulas = {};
    for (const [sheet, rows] of Object.entries(formulas)) {
      let changed: NonNullable<SheetFormulas[string]> | null = null;
      for (const [row, columns] of Object.entries(rows ?? {}))
        for (const [column, item] of Object.entries(columns ?? {})) {
          if (!item || !mentioned.test(item.f)) continue;
          changed ??= { ...rows };
          if (changed[Number(row)] === columns) changed[Number(row)] = { ...columns };
          const { f: _f, si: _shared, ...own } = item;
          // Not shared any more: `[#This Row]` is another in each cell.
          changed[Number(row)]![Number(column)] = {
            ...own,
            f: this.inFormula(item.f, { sheet, row: Number(row), column: Number(column) }),
          };
        }
      result[sheet] = changed ?? rows;
    }
    return result;
  }

  /** As it is written where it holds no structured reference. */
  inFormula(formula: string, place: Place | null): string {
    if (this.mentioned === null || !this.mentioned.test(formula)) return formula;
    const tokens = tokenize(formula.replace(/^=/, ""));
    let text = formula.startsWith("=") ? "=" : "";
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i] as Token;
      const next = tokens[i + 1];
      if (token.kind === "name") {
        const table = this.tables.get(token.text.toLowerCase());
        const brackets = next?.kind === "bracket" ? next.text : "[]";
        const found = table && this.address(table, brackets, place);
        if (found !== undefined && next?.kind === "bracket") i++;
        text += found ?? token.text;
      } else if (token.kind === "bracket" && place) {
        const table = this.around(place);
        text += (table && this.address(table, token.text, place)) ?? token.text;
      } else text += token.text;
    }
    return text;
  }

  private around({ sheet, row, column }: Place): PlacedTable | undefined {
    for (const table of this.tables.values()) {
      const { rect } = table;
      const within = row >= rect.row && row < rect.row + rect.rowCount && column >= rect.column && column < rect.column + rect.columnCount;
      if (table.sheet === sheet && within) return table;
    }
    return undefined;
  }

  private address(table: PlacedTable, brackets: string, place: Place | null): string | undefined {
    const items = itemsOf(brackets);
    if (items === undefined) return undefined;
    const sections = items.flatMap((item) => ("section" in item ? [item.section] : []));
    const named = items.flatMap((item) => ("section" in item ? [] : [item]));
    if (named.length > 1) return undefined;
    const columns = columnsOf(table, named[0]);
    const rows = rowsOf(table, sections, place);
    if (columns === undefined || rows === undefined) return undefined;
    if (rows === null) return "#VALUE!";
    return `${quoteSheetName(this.sheetName(table.sheet))}!${absoluteRect({ ...rows, ...columns })}`;
  }
}

export function structuredReferences(engine: Engine, parts: Parts): StructuredReferences {
  return new StructuredReferences(parts.all(), (sheet) => engine.sheet(sheet).getName());
}

type Rows = Pick<Rect, "row" | "rowCount">;
type Columns = Pick<Rect, "column" | "columnCount">;

/** Undefined: there are none such; null: this row is none of the table's. */
function rowsOf(
  { rect, hasHeaders, hasTotals, sheet }: PlacedTable,
  sections: readonly string[],
  place: Place | null,
): Rows | null | undefined {
  const first = rect.row + Number(hasHeaders);
  const last = rect.row + rect.rowCount - 1 - Number(hasTotals);
  const end = rect.row + rect.rowCount - 1;
  let rows: [number, number] | undefined;
  for (const section of sections.length > 0 ? sections : ["data"]) {
    if ((section === "headers" && !hasHeaders) || (section === "totals" && !hasTotals)) return undefined;
    if (section === "this row") {
      if (sections.length > 1 || place === null) return undefined;
      return place.sheet === sheet && place.row >= first && place.row <= last ? { row: place.row, rowCount: 1 } : null;
    }
    const span: [number, number] =
      section === "all"
        ? [rect.row, end]
        : section === "headers"
          ? [rect.row, rect.row]
          : section === "totals"
            ? [end, end]
            : [first, last];
    rows = rows ? [Math.min(rows[0], span[0]), Math.max(rows[1], span[1])] : span;
  }
  return rows && rows[1] >= rows[0] ? { row: rows[0], rowCount: rows[1] - rows[0] + 1 } : undefined;
}

function columnsOf({ rect, columns }: PlacedTable, named: { readonly from: string; readonly to: string } | undefined): Columns | undefined {
  if (!named) return { column: rect.column, columnCount: rect.columnCount };
  const at = (name: string): number => columns.findIndex((column) => plain(column) === plain(name));
  const [from, to] = [at(named.from), at(named.to)];
  if (from < 0 || to < 0) return undefined;
  return { column: rect.column + Math.min(from, to), columnCount: Math.abs(to - from) + 1 };
}

function plain(name: string): string {
  return name.replace(/\s+/g, " ").trim().toLowerCase();
}

/** `[[#Headers],[From]:[To]]`, `[Column]`, `[#All]`, `[@Column]`, `[]`. Undefined where it is something else. */
function itemsOf(brackets: string): Item[] | undefined {
  const inner = brackets.slice(1, -1).trim();
  if (inner === "") return [];
  if (inner.startsWith("@")) {
    const rest = inner.slice(1).trim();
    if (rest === "") return [{ section: "this row" }];
    const columns = rest.startsWith("[") ? listed(rest) : [{ from: unescaped(rest), to: unescaped(rest) }];
    return columns && [{ section: "this row" }, ...columns];
  }
  if (inner.startsWith("[")) return listed(inner);
  const only = item(inner);
  return only && [only];
}

function listed(text: string): Item[] | undefined {
  const items: Item[] = [];
  const pattern = /\s*\[((?:'.|[^'[\]])*)\](?:\s*:\s*\[((?:'.|[^'[\]])*)\])?\s*(,|$)/gy;
  for (let at = 0; at < text.length; at = pattern.lastIndex) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match) return undefined;
    const [, first = "", second] = match;
    const found = second === undefined ? item(first) : { from: unescaped(first), to: unescaped(second) };
    if (!found) return undefined;
    items.push(found);
  }
  return items;
}

function item(text: string): Item | undefined {
  if (!text.startsWith("#")) return { from: unescaped(text), to: unescaped(text) };
  const section = SECTIONS.find((each) => each === text.slice(1).trim().toLowerCase());
  return section && { section };
}

function unescaped(text: string): string {
  return text.replace(/'(.)/g, "$1");
}
