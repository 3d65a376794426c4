import type { Column } from "../model/cell";
import type { Severity } from "../model/finding";
import type { RegisterId } from "../registers/register";
import type { Localized, MessageData } from "../text/language";

/** What a finding says: what is wrong, why it matters, what to do. `{holes}` are filled from the finding's data. */
export interface RuleMessage {
  readonly what: Localized;
  readonly why: Localized;
  readonly how: Localized;
  /** Instead of the rule's own, where one message of it weighs otherwise. */
  readonly severity?: Severity;
}

/** Where a rule's demand comes from. */
export interface RuleSource {
  readonly name: string;
  readonly url?: string;
  /** Version or date of the source. */
  readonly edition?: string;
}

/** Settings and facts that a check may use; nothing here comes from the workbook. */
export interface RuleContext {
  /** Today as an Excel serial number of the 1900 system (whole days). */
  readonly today: number;
  readonly date1904: boolean;
}

interface RuleBase {
  /** = file name = test name = key of its texts. Kebab-case, begins with the register: `cases-title-length`. */
  readonly id: string;
  readonly register: RegisterId;
  readonly severity: Severity;
  readonly title: Localized;
  readonly messages: Readonly<Record<string, RuleMessage>>;
  readonly source: RuleSource;
  /** Rule-set version that brought the rule. */
  readonly since: string;
}

/** Reports a finding in data row `row` (index into the columns) and column `column`. */
export type Report = (row: number, column: string, messageId: string, data?: MessageData) => void;

/** The declared columns of one register; nothing else is there. */
export type Columns<K extends string = string> = Readonly<Record<K, Column>>;

/**
 * Judges each declared column for itself; a column that is missing is told as not judged, the others are judged.
 * `from`/`to` bound the rows of the chunk.
 */
export interface ColumnRule extends RuleBase {
  readonly level: "column";
  readonly columns: readonly string[];
  readonly check: (values: Column, column: string, from: number, to: number, report: Report, context: RuleContext) => void;
}

/** Judges row by row from several columns; all of them must be there. `from`/`to` bound the rows of the chunk. */
export interface RowRule<K extends string = string> extends RuleBase {
  readonly level: "row";
  readonly columns: readonly K[];
  /**
   * Read if there, else absent from `optional`: what needs a missing one is told as not judged, the rest is judged.
   * Where none of them is there, nothing is.
   */
  readonly optionalColumns?: readonly string[];
  readonly check: (
    columns: Columns<K>,
    from: number,
    to: number,
    report: Report,
    context: RuleContext,
    optional: Readonly<Partial<Record<string, Column>>>,
  ) => void;
}

/** Judges a whole register at once (uniqueness, duplicates). */
export interface TableRule<K extends string = string> extends RuleBase {
  readonly level: "table";
  readonly columns: readonly K[];
  readonly check: (columns: Columns<K>, rowCount: number, report: Report, context: RuleContext) => void;
}

/** Judges one register by help of others. */
export interface AcrossRule<K extends string = string> extends RuleBase {
  readonly level: "across";
  readonly columns: readonly K[];
  /** The other registers and the columns needed of them. */
  readonly needs: Readonly<Partial<Record<RegisterId, readonly string[]>>>;
  readonly check: (
    columns: Columns<K>,
    rowCount: number,
    others: Readonly<Partial<Record<RegisterId, { readonly rowCount: number; readonly columns: Columns }>>>,
    report: Report,
    context: RuleContext,
  ) => void;
}

// A rule's own column union is narrower than the runner's `string`; the runner only ever hands over what it declares.
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- variance of K, see above
export type Rule = ColumnRule | RowRule<any> | TableRule<any> | AcrossRule<any>;
