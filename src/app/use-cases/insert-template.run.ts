import { candidatesOf } from "../../core/recognition/answer";
import { registersAsked } from "../../core/recognition/choice";
import type { RegisterId } from "../../core/model/register-id";
import { registerSpec } from "../../core/registers";
import type { Localized } from "../../core/text/language";
import { recordChange } from "../stores/changes";
import { AppError } from "../failures/errors";
import { newStep } from "../new-step";
import type { RunContext } from "../run-context";
import { readRegisters } from "../validation/read-registers";
import type { Effects } from "./effects";
import { writeOptionsFor } from "../write-options";

export interface TemplateInput {
  readonly register: RegisterId;
}
export interface TemplateResult extends TemplateInput {
  readonly sheet: string;
}

/**
 * Makes a register's empty sheet, as one step of the list of changes.
 * @throws AppError `register-exists` with the sheet it is on, or `register-asked`: two of one register would be ambiguous.
 */
export async function run(context: RunContext, { register }: TemplateInput): Promise<Effects<TemplateResult>> {
  const { port, language } = context;
  const { recognition } = await readRegisters(port, context, []);
  const there = recognition.mappings.find((mapping) => mapping.register === register);
  // An export counts as the register only until there is one, and can be merged into it then.
  const exists =
    there !== undefined && !(await (await import(/* webpackChunkName: "import" */ "../imports/read-import")).isExport(port, there.sheet));
  if (exists) throw new AppError("register-exists", { sheet: there.sheet, register });
  const asked = recognition.questions.find((question) => registersAsked(question).includes(register));
  if (asked !== undefined) {
    const { sheet = "", table } = candidatesOf(asked)[0] ?? {};
    throw new AppError("register-asked", { sheet, ...(table !== undefined && { table }) });
  }
  // Header notes and lists of all registers are needed here only.
  const { planTemplate } = await import(/* webpackChunkName: "templates" */ "../../core/templates/plan-template");
  const made = await port.insertTemplate(planTemplate(register, language), writeOptionsFor(context));
  await recordChange(port, { ...newStep(templateTitle(register)), sheets: [made] }).catch(context.note);
  return { result: { register, sheet: made.sheet } };
}

/** The step in the list of changes. */
function templateTitle(register: RegisterId): Localized {
  const { title } = registerSpec(register);
  return { da: `Indsæt redskabet ${title.da}`, en: `Insert the tool ${title.en}` };
}
