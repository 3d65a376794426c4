import type { Columns, OptionalColumns, TableWith } from "../model/columns";
import type { RuleSource } from "../sources/source";
import type { RuleMessage } from "../model/rule-message";
import type { OwnWords } from "../meanings/meaning-reader";
import type { Kle, KleRetention } from "../kle";
import type { CellValue, Column } from "../model/cell";
import type { Severity } from "../model/finding";
import type { Settings } from "../settings/settings";
import type { ThresholdKey } from "../settings/thresholds";
import type { RegisterId } from "../model/register-id";
import type { Localized, MessageData } from "../text/language";

/** Settings and facts that a check may use; of the workbook only what its headers say of a column. */
export interface RuleContext {
  /** Today as an Excel serial number of the 1900 system (whole days). */
  readonly today: number;
  readonly date1904: boolean;
  /** KLE with the municipality's own numbers and the edition it has loaded. */
  readonly kle: Kle;
  /** The municipality's settings: thresholds, its name. */
  readonly settings: Settings;
  /** Words that the municipality calls its own: they are not asked about. Absent: there are none. */
  readonly own?: OwnWords;
  /** For a column rule: the unit in the column's header, see `MappedColumn.factor`. */
  readonly factor?: number;
  /** For a column rule: the column as it stands in the sheet, where a cell of it is read otherwise. */
  readonly written?: Column;
}

/** Some rows of the rule's register; unnamed cells are valid (see `SOUND_ROWS`). */
export interface ExampleRows {
  readonly rows: readonly Readonly<Record<string, CellValue>>[];
  readonly others?: Readonly<Partial<Record<RegisterId, readonly Readonly<Record<string, CellValue>>[]>>>;
}

/** Shown in the rule reference and run by a test: the rule finds nothing in `good` and something in `bad`. */
export interface RuleExample {
  readonly good: ExampleRows;
  readonly bad: ExampleRows;
  /** Retention codes that KLE has in the example, by number or facet: KLE as shipped has none, KL's XML brings them. */
  readonly retention?: Readonly<Record<string, KleRetention>>;
}

/** The new contents of a cell. */
export interface FixedCell {
  readonly value: CellValue;
  /** Excel number format in the invariant (English) form, where the value needs one that differs from the cell's: `dd-mm-yyyy`, `@`. */
  readonly numberFormat?: string;
  /**
   * `reading`: what was understood is written in place of what stands there. `guess`: what the finding takes to be right is put in. Both are
   * offered, but never done unseen with what is certain.
   */
  readonly certainty?: "reading" | "guess";
}

/**
 * A fix that any user who saw the cell would choose. Shown before it is made, and undoable. Certain unless it says that it is a reading or a
 * guess; `planFix` also counts as a reading what drops more of a text than blanks and capitals.
 * Gets the cell's value as it is *now*, and the finding's data; undefined where this cell's fix is not certain. Never throws.
 */
export interface RuleFix<M extends string = string> {
  /** The fix, as on a button: "Fjern mellemrum". */
  readonly title: Localized;
  /** The messages whose findings it fixes. */
  readonly messages: readonly M[];
  readonly apply: (value: CellValue, column: string, context: RuleContext, data: MessageData) => FixedCell | undefined;
}

export interface RuleBase {
  /** = file name = test name = key of its texts. Kebab-case, begins with the register's slug: `cases-title-form`. */
  readonly id: string;
  readonly register: RegisterId;
  readonly severity: Severity;
  readonly title: Localized;
  readonly messages: Readonly<Record<string, RuleMessage>>;
  readonly source: RuleSource;
  /** The hole of its messages that names the day by which something must be done: its findings are as urgent as that day is near. */
  readonly deadline?: string;
  /** The municipality's own numbers that it judges by, said in its findings. */
  readonly thresholds?: readonly ThresholdKey[];
  /** Rule-set version that brought the rule. */
  readonly since: string;
  readonly example?: RuleExample;
  readonly fix?: RuleFix;
  /** True for a rule that compares rows with KLE's marks for preservation and discard: without them it reports itself as not judged. */
  readonly needsMarks?: true;
}

/**
 * Reports a finding in data row `row` (index into the columns) and column `column`.
 * @param rows the data rows for which it stands, ascending, where one finding stands for several cells of the column; `row` is the first.
 */
export type Report<C extends string = string, M extends string = string> = (
  row: number,
  column: C,
  messageId: M,
  data?: MessageData,
  rows?: readonly number[],
) => void;

/** How a column rule reads its columns. */
export interface ColumnReading {
  /** `written`: the cells as they stand in the sheet, for rules about how a cell is written; else as they are read. */
  readonly reads?: "written";
  /** True for a rule that reports once a column: it gets all rows at once, never a chunk; those of each part, where their headers differ. */
  readonly whole?: true;
}

/*
 * The rules as the runner sees them: any columns, any messages. A rule is declared with the functions of `define-rule`, which type
 * its check by what it declares.
 */

/**
 * Evaluates each declared column for itself; a missing column is reported, the others are evaluated. `from`/`to` bound the rows of the
 * chunk.
 */
export interface ColumnRule extends RuleBase, ColumnReading {
  readonly level: "column";
  readonly columns: readonly string[];
  readonly check: (values: Column, column: string, from: number, to: number, report: Report, context: RuleContext) => void;
}

/** Evaluates row by row from several columns; all of them must be there. `from`/`to` bound the rows of the chunk. */
export interface RowRule extends RuleBase {
  readonly level: "row";
  readonly columns: readonly string[];
  /**
   * Read if there, else absent from `optional`: a part that needs a missing one is reported as not evaluated, the rest is evaluated. Where
   * none of the columns is there, nothing is.
   */
  readonly optionalColumns?: readonly string[];
  /** Read if there, in `optional` too; without them nothing is left unjudged. */
  readonly hints?: readonly string[];
  readonly check: (columns: Columns, from: number, to: number, report: Report, context: RuleContext, optional: OptionalColumns) => void;
}

/** Evaluates a whole register at once (uniqueness, duplicates). */
export interface TableRule extends RuleBase {
  readonly level: "table";
  readonly columns: readonly string[];
  readonly check: (columns: Columns, rowCount: number, report: Report, context: RuleContext) => void;
}

/** Evaluates one register with the help of others. */
export interface AcrossRule extends RuleBase {
  readonly level: "across";
  readonly columns: readonly string[];
  /** Columns of the rule's own register that are read if there, as in a row rule. */
  readonly optionalColumns?: readonly string[];
  readonly hints?: readonly string[];
  /** The other registers and the columns needed of them. */
  readonly needs: Readonly<Partial<Record<RegisterId, readonly string[]>>>;
  /**
   * Columns of these and of further registers that are read where they are there; without them nothing is left unjudged. A further register
   * that is not in the workbook is absent from `others`.
   */
  readonly optionalNeeds?: Readonly<Partial<Record<RegisterId, readonly string[]>>>;
  readonly check: (
    columns: Columns,
    rowCount: number,
    others: Readonly<Partial<Record<RegisterId, TableWith<string>>>>,
    report: Report,
    context: RuleContext,
    optional: OptionalColumns,
  ) => void;
}

export type Rule = ColumnRule | RowRule | TableRule | AcrossRule;
