import type { Token } from "./tokens";

/** Excel's limit for one text in a formula. */
const MOST = 255;
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/;

/**
 * A text of a formula as Excel accepts it: pieces of at most 255 characters, and `CHAR(n)` for control characters, which XML
 * can't hold. In an array constant, where no function is allowed, those are left out and the text is cut.
 */
export function fileLiteral(literal: string, inArray: boolean): string {
  if (literal.length <= MOST && !CONTROL.test(literal)) return literal;
  const text = literal.slice(1, -1).replace(/""/g, '"');
  if (inArray) return quoted(text.replace(new RegExp(CONTROL, "g"), "").slice(0, MOST));
  const pieces: string[] = [];
  let piece = "";
  const finish = (): void => {
    if (piece !== "") pieces.push(quoted(piece));
    piece = "";
  };
  for (const char of text) {
    if (CONTROL.test(char)) {
      finish();
      pieces.push(`CHAR(${char.charCodeAt(0)})`);
      continue;
    }
    if (piece.length + char.length > MOST) finish();
    piece += char;
  }
  finish();
  return pieces.length === 1 ? (pieces[0] as string) : `(${pieces.join("&")})`;
}

function quoted(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

/** Indexes of the tokens inside the braces of an array constant. */
export function arrayTokens(tokens: readonly Token[]): ReadonlySet<number> {
  const inside = new Set<number>();
  let depth = 0;
  tokens.forEach(({ kind, text }, i) => {
    if (kind === "operator" && text === "{") depth++;
    else if (kind === "operator" && text === "}") depth--;
    else if (depth > 0) inside.add(i);
  });
  return inside;
}
