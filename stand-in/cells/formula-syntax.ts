import { tokenize, type Token } from "../../xlsx/formula/tokens";

/*
 * What a formula may look like, in the English form that `Range.formulas` takes:
 * https://support.microsoft.com/office/overview-of-formulas-in-excel-ecfdc708-9162-49e8-b993-c311f47ca173. The limits are those of
 * https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3.
 */

const MOST_IN_FORMULA = 8_192;
const MOST_IN_QUOTES = 255;
const MOST_ARGUMENTS = 255;
const MOST_NESTED = 64;

export interface ReadFormula {
  /** Each call, with the number of its arguments. */
  readonly calls: readonly { readonly name: string; readonly count: number }[];
  /** Names of sheets that are referred to. */
  readonly sheets: readonly string[];
}

export class FormulaSyntaxError extends Error {}
/** Longer than Excel takes. */
export class FormulaTooLong extends FormulaSyntaxError {}

/** @throws FormulaSyntaxError for what is no formula. */
export function readFormula(formula: string): ReadFormula {
  if (formula.length > MOST_IN_FORMULA) throw new FormulaTooLong(`${formula.slice(0, 60)}… has ${formula.length} letters`);
  return new Reader(formula).read();
}

type Kind = Token["kind"];
const OPERANDS: ReadonlySet<Kind> = new Set(["reference", "rows", "columns", "name", "bracket", "error"]);
const BINARY: ReadonlySet<string> = new Set(["+", "-", "*", "/", "^", "&", "=", "<", ">", "<=", ">=", "<>", ":"]);
const PREFIX: ReadonlySet<string> = new Set(["+", "-", "@"]);
const POSTFIX: ReadonlySet<string> = new Set(["%", "#"]);

class Reader {
  private readonly tokens: readonly (Token & { readonly afterSpace: boolean })[];
  private readonly calls: { name: string; count: number }[] = [];
  private readonly sheets: string[] = [];
  private at = 0;
  private depth = 0;

  constructor(private readonly formula: string) {
    this.tokens = joined(tokenize(formula.slice(1)));
  }

  read(): ReadFormula {
    if (!this.formula.startsWith("=")) this.refuse();
    this.expression();
    if (this.at < this.tokens.length) this.refuse();
    return { calls: this.calls, sheets: this.sheets };
  }

  private expression(): void {
    this.operand();
    for (;;) {
      const next = this.tokens[this.at];
      if (next === undefined) return;
      if (next.kind === "operator" && BINARY.has(next.text)) this.at++;
      // A blank between two references is where they cross.
      else if (!next.afterSpace || !this.beginsReference(next)) return;
      this.operand();
    }
  }

  private operand(): void {
    while (this.isOperator(PREFIX)) this.at++;
    this.primary();
    while (this.isOperator(POSTFIX)) this.at++;
  }

  private primary(): void {
    const token = this.next();
    switch (token.kind) {
      case "string":
        if (token.text.slice(1, -1).replace(/""/g, '"').length > MOST_IN_QUOTES) this.refuse();
        return;
      case "number":
        return;
      case "function":
        this.call(token.text.replace(/^@/, ""));
        return;
      case "sheet": {
        this.sheets.push(...sheetsIn(token.text));
        let target = this.next();
        // `A!A1:B!B2` is read as a range of sheets before the second.
        for (; target.kind === "sheet" && target.text.includes(":"); target = this.next())
          this.sheets.push(...sheetsIn(target.text).slice(-1));
        if (target.kind === "function") this.call(target.text);
        else if (!OPERANDS.has(target.kind)) this.refuse();
        return this.suffix();
      }
      case "operator":
        if (token.text === "(") return this.nested(() => this.union());
        if (token.text === "{") return this.array();
        return this.refuse();
      default:
        if (!OPERANDS.has(token.kind)) this.refuse();
        return this.suffix();
    }
  }

  /** `Table[Column]`, and what a `LAMBDA` in a name is called with. */
  private suffix(): void {
    const next = this.tokens[this.at];
    if (next?.kind === "bracket" && !next.afterSpace) this.at++;
  }

  private union(): void {
    this.expression();
    while (this.accept(",")) this.expression();
    this.expect(")");
  }

  private call(name: string): void {
    this.expect("(");
    this.nested(() => {
      let count = 0;
      if (!this.accept(")")) {
        do {
          count++;
          if (!this.peek(",") && !this.peek(")")) this.expression();
        } while (this.accept(","));
        this.expect(")");
      }
      if (count > MOST_ARGUMENTS) this.refuse();
      this.calls.push({ name, count });
    });
    // What a function gives may be called: LAMBDA(x,x+1)(2).
    if (this.peek("(")) this.call("LAMBDA");
  }

  private array(): void {
    do {
      this.accept("-");
      const { kind, text } = this.next();
      const isConstant = kind === "string" || kind === "number" || kind === "error" || /^(?:true|false)$/i.test(text);
      if (!isConstant) this.refuse();
    } while (this.accept(",") || this.accept(";"));
    this.expect("}");
  }

  private nested(read: () => void): void {
    if (++this.depth > MOST_NESTED) this.refuse();
    read();
    this.depth--;
  }

  private beginsReference({ kind, text }: Token): boolean {
    const before = this.tokens[this.at - 1]!;
    const endsReference = OPERANDS.has(before.kind) || before.text === ")" || before.text === "#";
    return endsReference && (OPERANDS.has(kind) || kind === "sheet" || kind === "function" || text === "(");
  }

  private isOperator(texts: ReadonlySet<string>): boolean {
    const token = this.tokens[this.at];
    return token?.kind === "operator" && texts.has(token.text);
  }

  private peek(text: string): boolean {
    const token = this.tokens[this.at];
    return token?.kind === "operator" && token.text === text;
  }

  private accept(text: string): boolean {
    const is = this.peek(text);
    if (is) this.at++;
    return is;
  }

  private expect(text: string): void {
    if (!this.accept(text)) this.refuse();
  }

  private next(): Token {
    return this.tokens[this.at++] ?? this.refuse();
  }

  private refuse(): never {
    throw new FormulaSyntaxError(this.formula.length > 200 ? `${this.formula.slice(0, 200)}…` : this.formula);
  }
}

/** Without blanks, which are noted; `<=` and its like as one. */
function joined(tokens: readonly Token[]): (Token & { afterSpace: boolean })[] {
  const result: (Token & { afterSpace: boolean })[] = [];
  let afterSpace = false;
  for (const token of tokens) {
    const last = result.at(-1);
    if (token.kind === "space") {
      afterSpace = true;
      continue;
    }
    const isSecond = !afterSpace && last?.kind === "operator" && ["<=", ">=", "<>"].includes(last.text + token.text);
    if (isSecond) result[result.length - 1] = { ...last, text: last.text + token.text };
    else result.push({ ...token, afterSpace });
    afterSpace = false;
  }
  return result;
}

/** `'First sheet:Last'!` names two; `[1]Sheet!` is in another workbook. */
function sheetsIn(token: string): string[] {
  const name = token
    .slice(0, -1)
    .replace(/^'(.*)'$/s, "$1")
    .replace(/''/g, "'");
  return name.includes("[") ? [] : name.split(":");
}
