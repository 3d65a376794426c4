import { kitosTemplate, type KitosTemplateId } from "../../core/import/kitos-template";
import { planKitosFile } from "../../core/import/plan-kitos-file";
import { AppError } from "../failures/errors";
import type { RunContext } from "../run-context";
import { readRegisters } from "../validation/read-registers";
import type { Effects } from "./effects";

export interface PlanKitosFileInput {
  readonly template: KitosTemplateId;
}

/** What of a register a file for KITOS would hold. @throws AppError `kitos-file-needs-register` where the workbook lacks it. */
export async function run(context: RunContext, { template: id }: PlanKitosFileInput): Promise<Effects<object>> {
  const template = kitosTemplate(id);
  const { data } = await readRegisters(context.port, context, [template.register]);
  const register = data.registers[template.register];
  if (register === undefined) throw new AppError("kitos-file-needs-register", { register: template.register });
  return { result: {}, plans: { kitosFile: planKitosFile(template, register, data.date1904) } };
}
