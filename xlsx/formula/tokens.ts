/**
 * Splits a formula (without `=`) into tokens. Enough to move references and rename functions without touching strings,
 * sheet names, structured references or numbers; no grammar, so anything unknown passes through unchanged.
 */
type TokenKind =
  "string" | "sheet" | "bracket" | "reference" | "rows" | "columns" | "function" | "name" | "number" | "error" | "space" | "operator";

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

const PATTERNS: readonly (readonly [TokenKind, RegExp])[] = [
  ["string", /"(?:[^"]|"")*"/y],
  ["space", /[ \t\r\n]+/y],
  // 'My sheet'!  or  '[2]My sheet'!  or  'First:Last'!
  ["sheet", /'(?:[^']|'')*'!/y],
  // Sheet1!  [1]Sheet1!  First:Last!  [2]!  (letters of any alphabet)
  ["sheet", /(?:\[[^\][]*\])?[\p{L}\p{N}_.\\]+(?::[\p{L}\p{N}_.\\]+)?!|\[[^\][]*\]!/uy],
  ["error", /#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|[A-Z]+!)/y],
  ["rows", /\$?\d{1,7}:\$?\d{1,7}(?![\p{L}\p{N}_.])/uy],
  ["columns", /\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\p{L}\p{N}_.(!])/uy],
  ["reference", /\$?[A-Za-z]{1,3}\$?\d{1,7}(?![\p{L}\p{N}_.(!\\])/uy],
  ["number", /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y],
  ["function", /[\p{L}_\\@][\p{L}\p{N}_.\\]*(?=\()/uy],
  ["name", /[\p{L}_\\][\p{L}\p{N}_.\\?]*/uy],
];

export function tokenize(formula: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < formula.length) {
    const token = bracketAt(formula, at) ?? matchAt(formula, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function matchAt(formula: string, at: number): Token {
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = at;
    const match = pattern.exec(formula);
    if (match) return { kind, text: match[0] };
  }
  return { kind: "operator", text: String.fromCodePoint(formula.codePointAt(at) as number) };
}

/** A structured reference's brackets, nested and with `'` as escape; not the `[1]` of another workbook. */
function bracketAt(formula: string, at: number): Token | undefined {
  if (formula[at] !== "[") return undefined;
  let depth = 0;
  for (let i = at; i < formula.length; i++) {
    const char = formula[i];
    if (char === "'" && depth > 0) i++;
    else if (char === "[") depth++;
    else if (char === "]" && --depth === 0) {
      const next = formula.slice(i + 1, i + 80);
      return /^[\p{L}\p{N}_.\\:]*!/u.test(next) ? undefined : { kind: "bracket", text: formula.slice(at, i + 1) };
    }
  }
  return undefined;
}
