import type { Measure } from "./measure";
import type { PlanMeasure } from "./measure-plan";
import type { ClassedFinding, FindingClass } from "./measure-findings";

/** One thing that is shown: the cells of one rule, message and value together, as the pane shows them. */
interface Shown {
  readonly is: FindingClass;
  readonly isHeavy: boolean;
}

/** The figures that the tests hold, and the page shows. Shares are 0 to 1. */
export interface Figures {
  readonly records: number;
  readonly recordsRead: number;
  /** Rows that are no records and are read as such. */
  readonly rowsMisread: number;
  readonly rowsSilent: number;
  readonly cells: number;
  readonly cellsRight: number;
  readonly planted: number;
  readonly plantedFound: number;
  readonly foundInOwnWords: number;
  /** Findings, each cell by itself, by what they are. */
  readonly findings: Readonly<Record<FindingClass, number>>;
  /** Those of them that are errors or warnings. */
  readonly heavy: Readonly<Record<FindingClass, number>>;
  /** Things shown. */
  readonly shown: Readonly<Record<FindingClass, number>>;
  readonly notJudged: number;
  readonly questions: number;
  readonly plan: PlanMeasure;
}

export const CLASSES: readonly FindingClass[] = ["planted", "lacking", "question", "formal", "needless", "false"];

export function figuresOf({ sample, run, rows, cells, findings, plan }: Measure): Figures {
  const { classed } = findings;
  return {
    records: rows.records,
    recordsRead: rows.records - rows.lost.length,
    rowsMisread: rows.misread.length,
    rowsSilent: rows.silent.length,
    cells: cells.length,
    cellsRight: cells.filter(({ right }) => right).length,
    planted: sample.planted.length,
    plantedFound: findings.found.length,
    foundInOwnWords: findings.foundInOwnWords,
    findings: countClasses(classed),
    heavy: countClasses(classed.filter(({ finding }) => finding.severity !== "info")),
    shown: countClasses(shownThings(classed)),
    notJudged: run.validation.notJudged.length,
    questions: run.read.recognition.questions.length,
    plan,
  };
}

function countClasses(items: readonly { readonly is: FindingClass }[]): Record<FindingClass, number> {
  return Object.fromEntries(CLASSES.map((kind) => [kind, items.filter(({ is }) => is === kind).length])) as Record<FindingClass, number>;
}

/** The worst that is so of any of its cells is so of the thing shown. */
function shownThings(classed: readonly ClassedFinding[]): Shown[] {
  const things = new Map<string, Shown>();
  for (const { finding, is, cell } of classed) {
    const value = finding.rows === undefined ? String(finding.data["value"] ?? cell?.written ?? "") : "";
    const id = [finding.rule, finding.messageId, finding.columnKey, value].join("\n");
    const before = things.get(id);
    const worst = before === undefined || CLASSES.indexOf(is) > CLASSES.indexOf(before.is) ? is : before.is;
    things.set(id, { is: worst, isHeavy: finding.severity !== "info" });
  }
  return [...things.values()];
}

/** What she acts on or agrees with, of all that is shown. */
export function agreedShare({ shown }: Figures): number {
  const all = CLASSES.reduce((sum, kind) => sum + shown[kind], 0);
  return all === 0 ? 1 : (shown.planted + shown.lacking + shown.question + shown.formal) / all;
}
