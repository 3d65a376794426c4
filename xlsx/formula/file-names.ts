import { FUTURE_FUNCTIONS, WORKSHEET_PREFIXED } from "./future-functions";
import { arrayTokens, fileLiteral } from "./literals";
import { tokenize, type Token } from "./tokens";

/**
 * Excel writes functions of JavaScript add-ins as `_xldudf_` + namespace + `_` + name (office-js issues 877 and 3558). The
 * caller names its namespaces, as names of built-in functions contain dots, too.
 */
const CUSTOM_PREFIX = "_xldudf_";
/** A damaged form that other active add-ins cause: a link to a workbook before the prefix (office-js issue 2568). */
const CUSTOM_IN_FILE = /(?:\[\d+\]!)?_xldudf_([A-Za-z0-9]+)_([\p{L}\p{N}_.]+)(?=\()/gu;
const FUTURE_IN_FILE = /_xlfn\.(?:_xlws\.)?|_xlws\.|_xlpm\./g;

/** A formula in a file (no `=`) → as users and office.js see it (with `=`). */
export function fromFileFormula(raw: string): string {
  if (!raw.includes("_xl")) return `=${raw}`;
  const parts = raw.split(/("(?:[^"]|"")*")/);
  return `=${parts.map((part, i) => (i % 2 ? part : renameFromFile(part))).join("")}`;
}

function renameFromFile(text: string): string {
  return text
    .replace(CUSTOM_IN_FILE, (_, namespace: string, name: string) => `${namespace}.${name}`)
    .replace(/_xlfn\.ANCHORARRAY\(([^()]*)\)/g, "$1#")
    .replace(/_xlfn\.SINGLE\(([^()]*)\)/g, "@$1")
    .replace(FUTURE_IN_FILE, "");
}

/** The reverse. A formula that is already in the file's form is unchanged. */
export function toFileFormula(formula: string, customFunctions: readonly string[] = []): string {
  const tokens = tokenize(formula.startsWith("=") ? formula.slice(1) : formula);
  const parameters = letParameters(tokens);
  const inArray = arrayTokens(tokens);
  let out = "";
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const next = tokens[i + 1];
    if (token.kind === "string") out += fileLiteral(token.text, inArray.has(i));
    else if (token.kind === "function") out += functionName(token.text, customFunctions);
    else if (parameters.has(i)) out += token.text.startsWith("_xlpm.") ? token.text : `_xlpm.${token.text}`;
    else if (token.kind === "bracket")
      out += token.text
        .replace(/^\[@\]$/, "[#This Row]")
        .replace(/^\[@(\[.*\])\]$/, "[[#This Row],$1]")
        .replace(/^\[@([^\]]+)\]$/, "[[#This Row],[$1]]");
    else if (token.kind === "reference" && next?.text === "#") {
      out += `_xlfn.ANCHORARRAY(${token.text})`;
      i++;
    } else if (token.text === "@" && token.kind === "operator")
      continue; // in a file a plain formula already intersects
    else out += token.text;
  }
  return out;
}

function functionName(name: string, customFunctions: readonly string[]): string {
  const upper = name.toUpperCase();
  if (customFunctions.some((namespace) => upper.startsWith(`${namespace}.`))) return CUSTOM_PREFIX + upper.replace(".", "_");
  if (WORKSHEET_PREFIXED.has(upper)) return `_xlfn._xlws.${upper}`;
  return FUTURE_FUNCTIONS.has(upper) ? `_xlfn.${upper}` : name;
}

/** Indexes of the tokens that are names given by LET or LAMBDA, which a file marks with `_xlpm.`. */
function letParameters(tokens: readonly Token[]): Set<number> {
  const found = new Set<number>();
  tokens.forEach((token, start) => {
    const name = token.kind === "function" ? token.text.toUpperCase().replace(/^_XLFN\./, "") : "";
    if (name !== "LET" && name !== "LAMBDA") return;
    const { starts, end } = argumentsOf(tokens, start + 1);
    const names = new Set<string>();
    starts.slice(0, -1).forEach((at, argument) => {
      const candidate = tokens[at];
      if ((name === "LAMBDA" || argument % 2 === 0) && candidate?.kind === "name") names.add(candidate.text.toUpperCase());
    });
    for (let i = start; i < end; i++) {
      const inner = tokens[i] as Token;
      if (inner.kind === "name" && names.has(inner.text.toUpperCase()) && tokens[i + 1]?.kind !== "bracket") found.add(i);
    }
  });
  return found;
}

/** First token of each argument (spaces skipped) of the call with its `(` at `open`. */
function argumentsOf(tokens: readonly Token[], open: number): { starts: number[]; end: number } {
  const starts: number[] = [];
  let depth = 0;
  let fresh = false;
  for (let i = open; i < tokens.length; i++) {
    const { text, kind } = tokens[i] as Token;
    if (fresh && kind !== "space") {
      starts.push(i);
      fresh = false;
    }
    if (kind !== "operator") continue;
    if (text === "(" || text === "{") depth++;
    else if (text === ")" || text === "}") depth--;
    if (depth === 0) return { starts, end: i };
    if (depth === 1 && (text === "," || text === "(") && (text === "," || i === open)) fresh = true;
  }
  return { starts, end: tokens.length };
}
