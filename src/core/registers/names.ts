import type { RegisterId } from "../model/register-id";
import type { Localized } from "../text/language";

export interface RegisterName {
  /** The id in kebab case; ids of the register's rules begin with it. */
  readonly slug: string;
  /** The sheet's name in our template, and the register's name in texts. */
  readonly title: Localized;
}

/**
 * What the registers are called, in the order of the process diagram; documents and reminders go with the clean-up. Apart from their columns and words, which are many, so that the pane
 * can name a register before it has fetched them.
 */
export const REGISTER_NAMES = {
  systems: { slug: "systems", title: { da: "Systemer og kontrakter", en: "Systems and contracts" } },
  interfaces: { slug: "interfaces", title: { da: "Snitflader", en: "Interfaces" } },
  caseAreas: { slug: "case-areas", title: { da: "Sagsområder", en: "Case areas" } },
  documentStrategy: { slug: "document-strategy", title: { da: "Sags- og dokumentstrategi", en: "Case and document strategy" } },
  procurements: { slug: "procurements", title: { da: "Anskaffelser", en: "Procurements" } },
  cases: { slug: "cases", title: { da: "Sagsoprydning", en: "Case clean-up" } },
  documents: { slug: "documents", title: { da: "Dokumenter", en: "Documents" } },
  reminders: { slug: "reminders", title: { da: "Adviser og påmindelser", en: "Reminders" } },
} as const satisfies { readonly [R in RegisterId]: RegisterName };
