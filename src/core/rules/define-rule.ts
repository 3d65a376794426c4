import type { CellValue, Column } from "../model/cell";
import type { Columns, OptionalColumns, TableWith } from "../model/columns";
import type { RegisterId } from "../model/register-id";
import type { RuleMessage } from "../model/rule-message";
import type { ColumnKey } from "../registers";
import type {
  AcrossRule,
  ColumnReading,
  ColumnRule,
  Report,
  RowRule,
  RuleBase,
  RuleContext,
  RuleExample,
  RuleFix,
  TableRule,
} from "./rule";

/** Rows of one register, by its own keys. */
type RowsOf<R extends RegisterId> = readonly { readonly [K in ColumnKey<R>]?: CellValue }[];

interface TypedRows<R extends RegisterId> {
  readonly rows: RowsOf<R>;
  readonly others?: { readonly [Id in RegisterId]?: RowsOf<Id> };
}

/** An example whose columns are the register's. */
interface ExampleOf<R extends RegisterId> extends Omit<RuleExample, "good" | "bad"> {
  readonly good: TypedRows<R>;
  readonly bad: TypedRows<R>;
}

/** A rule's own fields, whatever it reads; R is its register, M the ids of its messages. */
export interface RuleText<R extends RegisterId, M extends string> extends Omit<RuleBase, "register" | "messages" | "example" | "fix"> {
  readonly register: R;
  /** A body that serves several rules may have messages that not all of them need. */
  readonly messages: { readonly [Id in M]?: RuleMessage };
  readonly example?: ExampleOf<R>;
  readonly fix?: RuleFix<NoInfer<M>>;
}

/** The other registers that a rule needs, and which of their columns. */
type Needs = { readonly [Id in RegisterId]?: readonly ColumnKey<Id>[] };
type OthersOf<N extends Needs> = {
  readonly [Id in keyof N & RegisterId]: N[Id] extends readonly (infer K extends string)[] ? TableWith<K> : never;
};

/** Registers besides these that a rule reads where they are there. */
type FurtherOthers<N extends Needs, F extends Needs> = {
  readonly [Id in Exclude<keyof F & RegisterId, keyof N>]?: {
    readonly rowCount: number;
    readonly columns: F[Id] extends readonly (infer K extends string)[] ? OptionalColumns<K> : never;
  };
};

interface ColumnRuleSpec<R extends RegisterId, C extends string, M extends string> extends RuleText<R, M>, ColumnReading {
  readonly columns: readonly C[];
  readonly check: (values: Column, column: C, from: number, to: number, report: Report<C, M>, context: RuleContext) => void;
}

interface RowRuleSpec<R extends RegisterId, C extends string, O extends string, M extends string> extends RuleText<R, M> {
  readonly columns: readonly C[];
  readonly optionalColumns?: readonly O[];
  readonly hints?: readonly O[];
  readonly check: (
    columns: Columns<C>,
    from: number,
    to: number,
    report: Report<C | O, M>,
    context: RuleContext,
    optional: OptionalColumns<O>,
  ) => void;
}

interface TableRuleSpec<R extends RegisterId, C extends string, M extends string> extends RuleText<R, M> {
  readonly columns: readonly C[];
  readonly check: (columns: Columns<C>, rowCount: number, report: Report<C, M>, context: RuleContext) => void;
}

interface AcrossRuleSpec<
  R extends RegisterId,
  C extends string,
  O extends string,
  N extends Needs,
  F extends Needs,
  M extends string,
> extends RuleText<R, M> {
  readonly columns: readonly C[];
  readonly optionalColumns?: readonly O[];
  readonly hints?: readonly O[];
  readonly needs: N;
  readonly optionalNeeds?: F;
  readonly check: (
    columns: Columns<C>,
    rowCount: number,
    others: OthersOf<N> & FurtherOthers<N, F>,
    report: Report<C | O, M>,
    context: RuleContext,
    optional: OptionalColumns<O>,
  ) => void;
}

/** Evaluates each declared column for itself. */
export function columnRule<R extends RegisterId, const C extends ColumnKey<R>, M extends string>(
  rule: ColumnRuleSpec<R, C, M>,
): ColumnRule {
  return erase({ ...rule, level: "column" });
}

/** Evaluates row by row from several columns. */
export function rowRule<R extends RegisterId, const C extends ColumnKey<R>, M extends string, const O extends ColumnKey<R> = never>(
  rule: RowRuleSpec<R, C, O, M>,
): RowRule {
  return erase({ ...rule, level: "row" });
}

/** Evaluates a whole register at once. */
export function tableRule<R extends RegisterId, const C extends ColumnKey<R>, M extends string>(rule: TableRuleSpec<R, C, M>): TableRule {
  return erase({ ...rule, level: "table" });
}

/** Evaluates one register with the help of others. */
export function acrossRule<
  R extends RegisterId,
  const C extends ColumnKey<R>,
  const N extends Needs,
  M extends string,
  const O extends ColumnKey<R> = never,
  const F extends Needs = Record<never, never>,
>(rule: AcrossRuleSpec<R, C, O, N, F, M>): AcrossRule {
  return erase({ ...rule, level: "across" });
}

/** The runner knows keys and messages as texts: it hands each rule what the rule declares, and nothing else. */
function erase<Rule>(typed: unknown): Rule {
  return typed as Rule;
}
