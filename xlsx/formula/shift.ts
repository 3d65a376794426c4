import { MAX_COLUMNS, MAX_ROWS, columnIndex, columnLetters } from "../address";
import { tokenize } from "./tokens";

type Piece = string | ((rows: number, columns: number) => string);

/**
 * A shared formula as a function of a cell's distance from the one that defines it. Relative references move, `$` ones
 * stay; one that would leave the sheet becomes `#REF!`.
 */
export function compileShared(formula: string): (rows: number, columns: number) => string {
  const pieces: Piece[] = tokenize(formula).map(({ kind, text }): Piece => {
    if (kind === "reference") return cellPiece(text);
    if (kind === "rows") return pairPiece(text, rowPiece);
    if (kind === "columns") return pairPiece(text, columnPiece);
    return text;
  });
  return (rows, columns) => pieces.map((piece) => (typeof piece === "string" ? piece : piece(rows, columns))).join("");
}

function cellPiece(text: string): Piece {
  const [, letters, digits] = /^(\$?[A-Za-z]+)(\$?\d+)$/.exec(text) as unknown as [string, string, string];
  const column = columnPiece(letters);
  const row = rowPiece(digits);
  if (column === undefined || row === undefined) return text; // e.g. a name that resembles a cell
  return (rows, columns) => {
    const c = typeof column === "string" ? column : column(rows, columns);
    const r = typeof row === "string" ? row : row(rows, columns);
    return c === REF || r === REF ? REF : c + r;
  };
}

const REF = "#REF!";

function pairPiece(text: string, part: (text: string) => Piece | undefined): Piece {
  const [first = "", last = ""] = text.split(":");
  const a = part(first);
  const b = part(last);
  if (a === undefined || b === undefined) return text;
  return (rows, columns) => {
    const [x, y] = [a, b].map((piece) => (typeof piece === "string" ? piece : piece(rows, columns)));
    return x === REF || y === REF ? REF : `${x}:${y}`;
  };
}

function columnPiece(text: string): Piece | undefined {
  const index = columnIndex(text.replace("$", ""));
  if (index >= MAX_COLUMNS) return undefined;
  if (text.startsWith("$")) return text;
  return (_, columns) => (index + columns >= 0 && index + columns < MAX_COLUMNS ? columnLetters(index + columns) : REF);
}

function rowPiece(text: string): Piece | undefined {
  const index = Number(text.replace("$", ""));
  if (index > MAX_ROWS || index < 1) return undefined;
  if (text.startsWith("$")) return text;
  return (rows) => (index + rows >= 1 && index + rows <= MAX_ROWS ? String(index + rows) : REF);
}
