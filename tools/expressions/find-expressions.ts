import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { ROOT } from "../build";

/** Whose expressions meet a text of a user's workbook. */
const FOLDERS = ["src", "xlsx"];

/** A regular expression as it stands in a source. */
export interface Expression {
  /** From the repository's root. */
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

/** An expression that is put together when the program runs: what it is made of, as it stands. */
interface BuiltExpression {
  readonly file: string;
  readonly text: string;
}

export interface Expressions {
  /** Each once a file. */
  readonly literal: readonly Expression[];
  readonly built: readonly BuiltExpression[];
}

/** All regular expressions of the product's sources, tests left out. */
export function findExpressions(): Expressions {
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" }).map((name) => `${folder}/${name.replaceAll("\\", "/")}`),
  ).filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$|\.d\.ts$|\/testing\//.test(file));
  const found = files.sort().map((file) => expressionsIn(file, readFileSync(join(ROOT, file), "utf8")));
  return { literal: found.flatMap(({ literal }) => literal), built: found.flatMap(({ built }) => built) };
}

/** A slash that begins neither a comment nor an import's path, or what puts an expression together: to parse a file costs far more. */
const MAY_HOLD_EXPRESSIONS = /(?:[=(,:;[!&|?{}>]|return)\s*\/(?![/*])|\bRegExp\(/;

/** The expressions of one source. */
export function expressionsIn(file: string, text: string): Expressions {
  if (!MAY_HOLD_EXPRESSIONS.test(text)) return { literal: [], built: [] };
  const kind = file.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const parsed = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, false, kind);
  const literal = new Map<string, Expression>();
  const built: BuiltExpression[] = [];
  const add = (source: string, flags: string): void => void literal.set(`/${source}/${flags}`, { file, source, flags });
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf("/");
      add(node.text.slice(1, end), node.text.slice(end + 1));
    }
    if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && ts.isIdentifier(node.expression) && node.expression.text === "RegExp") {
      const [pattern, flags] = node.arguments ?? [];
      if (pattern !== undefined && ts.isStringLiteralLike(pattern) && (flags === undefined || ts.isStringLiteralLike(flags)))
        add(pattern.text, flags?.text ?? "");
      else built.push({ file, text: node.getText(parsed) });
    }
    ts.forEachChild(node, visit);
  };
  visit(parsed);
  return { literal: [...literal.values()], built };
}
