import { procurementsIn } from "../overviews/procurements";
import { planTenderAnnex } from "../../core/reports/tender-annex/plan-tender-annex";
import type { Language } from "../../core/text/language";
import { AppError } from "../failures/errors";
import type { RunContext } from "../run-context";
import { readRegisters } from "../validation/read-registers";
import type { Effects } from "./effects";
import { writeSheet } from "./write-sheets";

export interface AnnexInput {
  /** The procurement's key. */
  readonly procurement: string;
  /** Of the annex; need not be that of the pane. */
  readonly language: Language;
}

/** Reads the procurement and writes its annex. @throws AppError "procurement-needed". */
export async function run(context: RunContext, { procurement: key, language }: AnnexInput): Promise<Effects<{ readonly sheet: string }>> {
  const { data } = await readRegisters(context.port, context, ["procurements", "systems"]);
  const procurement = procurementsIn(data).find((choice) => choice.key === key);
  const { procurements } = data.registers;
  if (procurement === undefined || procurements === undefined) throw new AppError("procurement-needed");
  const plan = planTenderAnnex({ data, procurements, procurement, language, when: context.when });
  return { result: { sheet: await writeSheet(context, { summary: plan, data }) } };
}
