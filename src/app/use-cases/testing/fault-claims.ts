import { cellAddress } from "../../../core/model/address";
import type { Outcome } from "../../action";
import { formatFailure } from "../../failures/failure-texts";

/* What a message claims, and what of a workbook's state it is compared with. */

export const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** All that the user reads. */
export function textOf(outcome: Outcome): string {
  if (outcome.kind === "failed") return formatFailure(outcome.failure, "da");
  return outcome.kind === "done" || outcome.kind === "recovered"
    ? (outcome.notes ?? []).map((note) => formatFailure(note, "da")).join(" ")
    : outcome.kind;
}

/** `'Ark'!B2`, `Ark!B2` in a message. */
export function namedCells(text: string): { readonly sheet: string; readonly address: string }[] {
  return [...text.matchAll(/(?:'((?:[^']|'')+)'|([\p{L}\d_.]+))!([A-Z]{1,3}\d+)/gu)].map(([, quoted, bare, address]) => ({
    sheet: quoted?.replaceAll("''", "'") ?? bare!,
    address: address!,
  }));
}

/** Cells of the sheets that were there before which hold something else now. */
export function changedCells(before: unknown, now: unknown): string[] {
  const later = new Map(sheetsIn(now).map((sheet) => [sheet.name, sheet]));
  return sheetsIn(before).flatMap(({ name, cells }) => {
    const cellsNow = later.get(name)?.cells ?? {};
    return [...new Set([...Object.keys(cells), ...Object.keys(cellsNow)])]
      .filter((at) => !same(cells[at], cellsNow[at]))
      .map((at) => `${name}!${cellAddress(...(at.split(",").map(Number) as [number, number]))}`);
  });
}

interface SheetState {
  readonly name: string;
  /** By `row,column`, zero-based. */
  readonly cells: Readonly<Record<string, unknown>>;
}
const sheetsIn = (state: unknown): readonly SheetState[] => (state as { sheets: readonly SheetState[] }).sheets;
export const sheetNames = (state: unknown): string[] => sheetsIn(state).map(({ name }) => name);
