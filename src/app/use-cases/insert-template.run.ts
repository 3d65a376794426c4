import { candidatesOf } from "../../core/recognition/answer";
import { registersAsked } from "../../core/recognition/choice";
import type { RegisterId } from "../../core/model/register-id";
import type { Language } from "../../core/text/language";
import { recordChange } from "../stores/changes";
import { AppError } from "../failures/errors";
import { newStep } from "../new-step";
import type { RunOptions, WorkbookPort } from "../ports";
import { readRegisters } from "../validation/read-registers";
import { templateTitle } from "../step-titles";
import { writing } from "./write-options";

/**
 * Makes a register's empty sheet, as one step of the list of changes. Returns its name.
 * @throws AppError `change-not-recorded` when the sheet is there but can't be taken back from here; `register-exists` with the sheet it is on, or `register-asked`: two of one register would have to be told apart.
 */
export async function insertTemplate(
  port: WorkbookPort,
  register: RegisterId,
  language: Language,
  options: RunOptions = {},
): Promise<string> {
  const { recognition } = await readRegisters(port, options, []);
  const there = recognition.mappings.find((mapping) => mapping.register === register);
  // An export counts as the register only until there is one, and can be merged into it then.
  const isTaken =
    there !== undefined && !(await (await import(/* webpackChunkName: "import" */ "../imports/read-import")).isExport(port, there.sheet));
  if (isTaken) throw new AppError("register-exists", { sheet: there.sheet, register });
  const asked = recognition.questions.find((question) => registersAsked(question).includes(register));
  if (asked !== undefined) throw new AppError("register-asked", { sheet: candidatesOf(asked)[0]?.sheet ?? "" });
  // Header notes and lists of six registers are needed here only.
  const { planTemplate } = await import(/* webpackChunkName: "templates" */ "../../core/templates/plan-template");
  const made = await port.insertTemplate(planTemplate(register, language), writing(options));
  await recordChange(port, { ...newStep(templateTitle(register)), sheets: [made] });
  return made.sheet;
}
