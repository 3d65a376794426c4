import { foldText } from "../text/fold";
import { keyOf } from "../text/signs";
import type { CellValue, Column } from "./cell";
import { isBlank, isErrorValue } from "./cell";
import { componentNamed, perhapsNamed } from "./component-name";
import type { OptionalColumns } from "./columns";
import { kmdSagName } from "./kmd-sag-name";
import type { OneSystem, ResolvedSystem } from "./resolved-system";
import { isSapaName, SAPA } from "./sapa-name";
import { severalSystems } from "./several-systems";
import { finish, type Steps } from "./steps";

export type SystemResolver = (text: CellValue) => ResolvedSystem;

const UNKNOWN: OneSystem = { kind: "unknown" };

/**
 * Makes the one reading of system names that rules, dependencies and reports share.
 * A name is looked up as KMD Sag (by any of its names), then as a System-id as written, then as a system's name, then as an infrastructure
 * component, and last with punctuation and æøå folded away. A row of the register that is *named* KMD Sag, SAPA or like a
 * component means that, whichever id it has; one that is nearly named KMD Sag is a system, and a question.
 * @param systems columns `systemId` and `systemName` of the systems register, as far as they are there. Columns do not change: over
 * the same ones it is made once.
 */
export function buildResolver(systems?: SystemColumns): SystemResolver {
  return finish(resolverSteps(systems));
}

type SystemColumns = OptionalColumns<"systemId" | "systemName">;
/** By the ids, then by the names. Some twenty rules, the summaries and the views ask for the same one. */
const made = new WeakMap<Column, WeakMap<Column, SystemResolver>>();
const NO_COLUMN: Column = [];
const ROWS_PER_STEP = 500;

/** `buildResolver` step by step. */
export function* resolverSteps(systems?: SystemColumns): Steps<SystemResolver> {
  const ids = systems?.systemId ?? NO_COLUMN;
  const names = systems?.systemName ?? NO_COLUMN;
  let byNames = made.get(ids);
  if (byNames === undefined) made.set(ids, (byNames = new WeakMap()));
  let resolver = byNames.get(names);
  if (resolver === undefined) byNames.set(names, (resolver = yield* makeResolver(ids, names)));
  return resolver;
}

function* makeResolver(ids: Column, names: Column): Steps<SystemResolver> {
  // Names occur in several columns and rows; folding each once saves most of the time.
  const folds = new Map<CellValue, string>();
  const foldCell = (cell: CellValue): string => {
    let folded = folds.get(cell);
    if (folded === undefined) folds.set(cell, (folded = foldText(String(cell))));
    return folded;
  };
  const byId = yield* index(ids, keyOf);
  const byName = yield* index(names, keyOf);
  const byFoldedId = yield* index(ids, foldCell);
  const byFoldedName = yield* index(names, foldCell);
  const memo = new Map<CellValue, ResolvedSystem>();

  /** KMD Sag, SAPA or a component, where the row's id or name says so; else the system itself. */
  const meaningOfRow = (row: number): OneSystem => {
    let perhaps = false;
    for (const cell of [names[row], ids[row]]) {
      if (cell === undefined || isBlank(cell)) continue;
      const text = String(cell);
      const kmd = kmdSagName(text);
      if (kmd === "yes") return { kind: "kmdSag", row };
      perhaps ||= kmd === "perhaps";
      const component = componentNamed(text);
      if (component !== undefined) return { kind: "component", component, row };
      if (isSapaName(text)) return { kind: "component", component: SAPA, row };
    }
    return perhaps ? { kind: "system", row, perhaps } : { kind: "system", row };
  };
  const meaningOfRows = (rows: readonly number[]): OneSystem => {
    const first = meaningOfRow(rows[0]!);
    // KMD Sag listed twice (itself and EDH) is still KMD Sag.
    if (rows.length === 1 || rows.every((row) => sameMeaning(meaningOfRow(row), first))) return first;
    return { kind: "ambiguous", rows };
  };

  const find = (text: CellValue): OneSystem => {
    if (isBlank(text) || isErrorValue(text)) return UNKNOWN;
    const exact = keyOf(text);
    const folded = foldCell(text);
    if (folded === "") return UNKNOWN;
    const written = String(text);
    const isKmdSag = kmdSagName(written) === "yes";
    const component = componentNamed(written);
    const rows =
      byId.get(exact) ??
      byName.get(exact) ??
      (isKmdSag || component !== undefined ? undefined : (byFoldedId.get(folded) ?? byFoldedName.get(folded)));
    if (isKmdSag) return rows === undefined ? { kind: "kmdSag" } : { kind: "kmdSag", row: rows[0]! };
    if (rows !== undefined) return meaningOfRows(rows);
    if (component !== undefined) return { kind: "component", component };
    const perhaps = perhapsNamed(written);
    return perhaps.length === 0 ? UNKNOWN : { kind: "unknown", perhaps };
  };

  const findAll = (text: CellValue): ResolvedSystem => {
    const found = find(text);
    return found.kind !== "unknown" || typeof text !== "string" ? found : (severalSystems(text, find) ?? found);
  };

  return (text) => {
    let found = memo.get(text);
    if (found === undefined) memo.set(text, (found = findAll(text)));
    return found;
  };
}

function sameMeaning(a: OneSystem, b: OneSystem): boolean {
  if (a.kind === "kmdSag") return b.kind === "kmdSag";
  return a.kind === "component" && b.kind === "component" && a.component === b.component;
}

function* index(column: Column, key: (cell: CellValue) => string): Steps<Map<string, number[]>> {
  const found = new Map<string, number[]>();
  for (let row = 0; row < column.length; row++) {
    if (row % ROWS_PER_STEP === 0) yield;
    const cell = column[row]!;
    if (isBlank(cell) || isErrorValue(cell)) continue;
    const name = key(cell);
    if (name === "") continue;
    const rows = found.get(name);
    if (rows === undefined) found.set(name, [row]);
    else rows.push(row);
  }
  return found;
}
