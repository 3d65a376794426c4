import type { RegisterId } from "../model/register-id";
import type { Localized } from "../text/language";

/** A sheet that KITOS takes in, and where the register has what it asks for. */
export interface KitosTemplate {
  readonly id: KitosTemplateId;
  readonly title: Localized;
  readonly register: RegisterId;
  /** Name of the file that is handed out. */
  readonly file: string;
  /** Headers as KITOS' own sheet has them, in its order; `column`: what fills it, none where KITOS or the municipality fills it there. */
  readonly headers: readonly { readonly header: string; readonly column?: string; readonly required?: true }[];
  /** Rows of the register with the same value here are one row there; the first that is filled. */
  readonly same: readonly string[];
}

export type KitosTemplateId = "contracts" | "interfaces";

/** Source of the headers: KITOS, regneark til masseoprettelse (os2kitos/kitos, Content/excel), 2016-2023, MPL-2.0; headers are facts. */
export const KITOS_TEMPLATES: readonly KitosTemplate[] = [
  {
    id: "contracts",
    title: { da: "It-kontrakter", en: "IT contracts" },
    register: "systems",
    file: "kitos-it-kontrakter.csv",
    headers: [
      { header: "Id" },
      { header: "IT Kontrakt Navn (påkrævet)", column: "contractName", required: true },
      { header: "IT Kontrakt Id", column: "contractId" },
      { header: "Bemærkning", column: "remark" },
      { header: "Indgået", column: "contractStart" },
      { header: "Uopsigeligt til", column: "boundUntil" },
      { header: "Udløbsdato", column: "contractEnd" },
      { header: "Kontrakten opsagt", column: "contractTerminated" },
    ],
    same: ["contractId", "contractName"],
  },
  {
    id: "interfaces",
    title: { da: "Snitflader", en: "Interfaces" },
    register: "interfaces",
    file: "kitos-snitflader.csv",
    headers: [
      { header: "Id" },
      // The register has no name of an interface; its id names it.
      { header: "Snitflade Navn (påkrævet)", column: "interfaceId", required: true },
      { header: "Snitflade Id", column: "interfaceId" },
      { header: "Note", column: "remark" },
      { header: "Beskrivelse", column: "data" },
      { header: "Link" },
      { header: "Udstillet af", column: "sender" },
    ],
    same: ["interfaceId"],
  },
];

/** @throws when there is no such template: a bug. */
export function kitosTemplate(id: KitosTemplateId): KitosTemplate {
  const template = KITOS_TEMPLATES.find((each) => each.id === id);
  if (template === undefined) throw new Error(`No template "${id}"`);
  return template;
}
