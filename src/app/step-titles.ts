import { registerSpec } from "../core/registers";
import type { RegisterId } from "../core/model/register-id";
import type { Localized } from "../core/text/language";

/** What was done, as it stands in the list of changes. */
export const STEP_TITLES = {
  marks: { da: "Markér KMD Sag-afhængigheder", en: "Mark KMD Sag dependencies" },
  mapping: { da: "Vælg ark og kolonner", en: "Choose sheets and columns" },
  forgetMapping: { da: "Genkend ark automatisk", en: "Recognise sheets automatically" },
  settings: { da: "Ændr indstillinger", en: "Change settings" },
  loadKle: { da: "Indlæs KLE", en: "Load KLE" },
  removeKle: { da: "Fjern den indlæste KLE", en: "Remove the loaded KLE" },
} satisfies Record<string, Localized>;

export function templateTitle(register: RegisterId): Localized {
  const { title } = registerSpec(register);
  return { da: `Indsæt redskabet ${title.da}`, en: `Insert the tool ${title.en}` };
}

/** @param sheets names of at least one sheet. */
export function sheetsTitle(sheets: readonly string[]): Localized {
  return sheets.length === 1
    ? { da: `Lav arket ”${sheets[0]}”`, en: `Make the sheet ”${sheets[0]}”` }
    : { da: `Lav resuméer (${sheets.length} ark)`, en: `Make summaries (${sheets.length} sheets)` };
}

export function asideTitle(count: number): Localized {
  return count === 1
    ? { da: "Sæt et fund til side", en: "Set a finding aside" }
    : { da: `Sæt ${count} fund til side`, en: `Set ${count} findings aside` };
}

export function withdrawTitle(count: number): Localized {
  return count === 1
    ? { da: "Fjern en begrundelse", en: "Remove a reason" }
    : { da: `Fjern ${count} begrundelser`, en: `Remove ${count} reasons` };
}
