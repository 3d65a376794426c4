import { analysisSteps } from "../../core/dependencies/analyse";
import { planHighlights } from "../../core/dependencies/highlight";
import { doubtText, incompleteText } from "../../core/dependencies/incomplete";
import { unscreened } from "../../core/identifiers/mask-persons";
import { screenHighlights, unmarkedPersons, unmarkedText } from "../../core/reports/screen-plan";
import { NoRegisterError } from "../failures/errors";
import type { RunContext } from "../run-context";
import { inSlices } from "../../core/model/in-slices";
import type { Language, Localized } from "../../core/text/language";
import { readRegisters, type ReadRegisters } from "../validation/read-registers";
import { writeOptionsFor } from "../write-options";

export interface HighlightResult {
  /** Registers and columns that are not there, and rows that can't be marked, as sentences. Made here, since the pane's start has no columns' names. */
  readonly incomplete: Localized<readonly string[]>;
  /** How many systems can't be answered for, as a sentence; none where all can. */
  readonly doubt: Localized<readonly string[]>;
  readonly direct: number;
  readonly indirect: number;
  readonly legendSheet: string;
  /** Sheets where earlier marks may be left: Excel does not let their conditional formats be read. */
  readonly unread: readonly string[];
}

const NEEDED = ["systems", "interfaces"] as const;

function isNeeded(register: string): boolean {
  return NEEDED.some((needed) => needed === register);
}

function onlyNeeded(read: ReadRegisters): ReadRegisters {
  const registers = Object.fromEntries(Object.entries(read.data.registers).filter(([id]) => isNeeded(id)));
  return { ...read, data: { ...read.data, registers } };
}

/**
 * Marks what depends on KMD Sag, replacing earlier marks.
 * @param known what this very run has read, where the registers can't have changed since.
 * @throws NoRegisterError when there is neither a systems nor an interfaces register, or it is not clear which sheet they are.
 */
export async function highlightDependencies(context: RunContext, known?: ReadRegisters): Promise<HighlightResult> {
  const { port, language, screen } = context;
  const { data, recognition } = known === undefined ? await readRegisters(port, context, NEEDED) : onlyNeeded(known);
  if (data.registers.systems === undefined && data.registers.interfaces === undefined) {
    const unclear = data.unclear?.some(isNeeded) === true;
    throw new NoRegisterError(unclear ? "register-unclear" : "dependencies-need-registers", recognition);
  }
  const analysis = await inSlices(analysisSteps(data), context);
  const plan = planHighlights(data, analysis, language);
  const { legend, unread } = await port.applyHighlights(screenHighlights(plan, screen, language), writeOptionsFor(context));
  const unmarked = screen === unscreened ? 0 : unmarkedPersons(plan);
  const incomplete = (each: Language): string[] => [
    ...analysis.incomplete.map((entry) => incompleteText(entry, each)),
    ...(unmarked === 0 ? [] : [unmarkedText(unmarked, each)]),
  ];
  const doubt = (each: Language): string[] => {
    const text = doubtText(analysis, each);
    return text === undefined ? [] : [text];
  };
  return {
    incomplete: { da: incomplete("da"), en: incomplete("en") },
    doubt: { da: doubt("da"), en: doubt("en") },
    direct: analysis.systems.filter(({ kind }) => kind === "direct").length,
    indirect: analysis.systems.filter(({ kind }) => kind === "indirect").length,
    legendSheet: legend,
    unread,
  };
}
