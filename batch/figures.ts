import { leftOutOf, type LeftOut } from "../src/core/figures/left-out";
import { leftOutLine } from "../src/core/figures/left-out-line";
import type { RegisterId } from "../src/core/model/register-id";
import type { Figure, Section } from "../src/core/reports/plan";
import type { ReportInput } from "../src/core/reports/report";
import { REPORTS } from "../src/core/reports/summaries";

/** The cells of a column that a figure could not count. */
interface LeftOutCells {
  readonly register: RegisterId;
  /** The header as it is in the sheet. */
  readonly column: string;
  /** Cells that say something which is not understood, that say themselves that nothing is decided, and that say that it is not known. */
  readonly unread: number;
  readonly undecided: number;
  readonly notKnown: number;
  /** No header named the column; what stands in it did. */
  readonly guessed: boolean;
}

/** A key figure of a summary, or a measure of the process, with what it leaves out. */
export interface FigureEntry {
  /** The summary's id; `process` for the measures of the process. */
  readonly summary: string;
  readonly figure: string;
  /** A date as a serial day; a text where the figure can't be given. */
  readonly value: number | string;
  /** Of a measure: the rows that it is about. */
  readonly of?: number;
  /** What is left out in one Danish line; absent where nothing is. */
  readonly leftOut?: string;
  readonly leftOutCells?: readonly LeftOutCells[];
}

/** Every key figure that can be made of the registers, in the order of the summaries. */
export function figureEntries(input: ReportInput): FigureEntry[] {
  const { data } = input;
  const possible = REPORTS.filter(({ needs }) => needs.some((register) => data.registers[register] !== undefined));
  const figures = possible.flatMap(({ id, build }) =>
    build(input)
      .sections.flatMap(figuresIn)
      .map(({ label, value, from, leftOut }): FigureEntry => ({
        summary: id,
        figure: label,
        value: value.value,
        ...(leftOut === undefined ? {} : { leftOut, ...cells(leftOutOf(data, from)) }),
      })),
  );
  const measures = input.process.activities.flatMap((activity) =>
    activity.measures.map(({ title, done, total, leftOut }): FigureEntry => {
      const line = leftOutLine(leftOut, "da");
      return {
        summary: "process",
        figure: title.da,
        value: done,
        of: total,
        ...(line === undefined ? {} : { leftOut: line, ...cells(leftOut) }),
      };
    }),
  );
  return [...figures, ...measures];
}

function figuresIn(section: Section): readonly Figure[] {
  if (section.kind === "figures") return section.figures;
  return section.kind === "tiles" ? section.tiles : [];
}

function cells(leftOut: LeftOut): Pick<FigureEntry, "leftOutCells"> {
  if (leftOut.length === 0) return {};
  return {
    leftOutCells: leftOut.map(({ register, header, unread, undecided, notKnown, guessed }) => ({
      register,
      column: header,
      unread,
      undecided,
      notKnown,
      guessed,
    })),
  };
}
