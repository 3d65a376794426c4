import type { NamedSystem, OneSystem, ResolvedSystem } from "./resolved-system";

/** Signs that part names wherever they stand. */
const APART = /[;|\r\n•·]+|(?:^|\s)[-–—*]\s(?=\S)/u;
/** Signs and words that part names where what stands between them is known; they may be part of a name, too. */
const MAYBE_APART = /\s*,\s*|\s*[/&+]\s*|\s+(?:og|samt|and|plus)\s+/iu;
/** A cell may hold 32,767 characters: beyond so many, or so many names, it is running text. */
const LONGEST = 500;
const MOST_NAMES = 20;

/**
 * Reads a cell that is not one name as several: "Nexus, Cura", "Doc2mail / Digital Post", lines. What a separator stands in and is known
 * as a whole ("Økonomi og Løn") is one name. Undefined where the cell is one unknown name.
 * @param one the reading of a text as one name; `unknown` where it is none.
 */
export function severalSystems(text: string, one: (name: string) => OneSystem): ResolvedSystem | undefined {
  if (text.length > LONGEST) return undefined;
  const byId = idAndName(text, one);
  if (byId !== undefined) return byId;
  const lines = text
    .split(APART)
    .map((line) => line.trim())
    .filter((line) => line !== "");
  if (lines.length > MOST_NAMES) return undefined;
  const parts = lines.flatMap((line) => namesIn(line, one));
  if (parts.length < 2 && lines.length < 2) return undefined;
  const distinct = parts.filter((part, at) => parts.findIndex((other) => isSame(part, other)) === at);
  return distinct.length === 1 ? distinct[0]!.found : { kind: "several", parts: distinct };
}

function namesIn(line: string, one: (name: string) => OneSystem): NamedSystem[] {
  const whole: NamedSystem = { name: line, found: readOne(line, one) };
  if (whole.found.kind !== "unknown") return [whole];
  const pieces = cutAt(line, MAYBE_APART);
  if (pieces.length < 2 || pieces.length > MOST_NAMES) return [whole];
  const parts: NamedSystem[] = [];
  for (let from = 0; from < pieces.length;) {
    const next = longest(line, pieces, from, one);
    parts.push(next.part);
    from = next.to;
  }
  // "Vej og Park" is not known to be two because one of them is: a comma parts what is not known, the other signs part known names alone.
  const isKnown = ({ found }: NamedSystem): boolean => found.kind !== "unknown";
  const isParted =
    parts.every(isKnown) || parts.some(({ found }) => found.kind === "kmdSag") || (parts.some(isKnown) && line.includes(","));
  return isParted ? parts : [whole];
}

/** A stretch of a text. */
export interface Piece {
  readonly from: number;
  readonly to: number;
}

function cutAt(line: string, separator: RegExp): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const { 0: sign, index } of line.matchAll(new RegExp(separator, "giu"))) {
    if (index > from) pieces.push({ from, to: index });
    from = index + sign.length;
  }
  if (from < line.length) pieces.push({ from, to: line.length });
  return pieces;
}

/** The longest known name from a piece on, with the separators in it; else the piece alone. */
function longest(
  line: string,
  pieces: readonly Piece[],
  from: number,
  one: (name: string) => OneSystem,
): { part: NamedSystem; to: number } {
  for (let to = pieces.length; to > from; to--) {
    const name = line.slice(pieces[from]!.from, pieces[to - 1]!.to);
    const found = readOne(name, one);
    if (found.kind !== "unknown" || to === from + 1) return { part: { name, found }, to };
  }
  throw new RangeError("There is no piece to read");
}

function readOne(name: string, one: (name: string) => OneSystem): OneSystem {
  const found = one(name);
  return found.kind === "unknown" ? (idAndName(name, one) ?? found) : found;
}

/** "S-01 Nexus", "Nexus (S-01)", "S-01: Nexus": two names of the same row, whatever stands between them. */
function idAndName(text: string, one: (name: string) => OneSystem): OneSystem | undefined {
  for (const { index, 0: gap } of text.matchAll(/[\s:–—(,/-]+/gu)) {
    const [before, after] = [text.slice(0, index).trim(), text.slice(index + gap.length).replace(/\)\s*$/u, "")];
    if (before === "" || after === "") continue;
    const [left, right] = [one(before), one(after)];
    if (left.kind === right.kind && "row" in left && "row" in right && left.row !== undefined && left.row === right.row) return left;
  }
  return undefined;
}

function isSame(a: NamedSystem, b: NamedSystem): boolean {
  const [one, other] = [a.found, b.found];
  if (one.kind === "system") return other.kind === "system" && one.row === other.row;
  if (one.kind === "component") return other.kind === "component" && one.component === other.component;
  if (one.kind === "kmdSag") return other.kind === "kmdSag";
  return a.name === b.name;
}

/** Where names may stand in a cell: between all signs that may part them. Empty where the cell is too long for a list of names. */
export function namesApart(cell: string): readonly Piece[] {
  if (cell.length > LONGEST) return [];
  const pieces = cutAt(cell, new RegExp(`${APART.source}|${MAYBE_APART.source}`, "iu"));
  return pieces.length > MOST_NAMES ? [] : pieces;
}
