import { isErrorValue } from "../model/cell";
import type { RegisterData } from "../model/register-data";
import type { WorkbookData } from "../registers/workbook-data";
import { registerSpec } from "../registers";
import type { RegisterId } from "../model/register-id";
import { formatMessage } from "../text/format-message";
import type { Language } from "../text/language";
import type { Impact } from "./impact";
import { TEXT } from "./impact.text";

export interface ImpactText {
  readonly title: string;
  /** The affected parts, a sentence each. */
  readonly lines: readonly string[];
  /** Registers that were not there, a sentence each: a part that was not evaluated may be affected. */
  readonly missing: readonly string[];
}

/** Column by which a row of a register is named; the register's key where it is blank. */
const NAMES = {
  systems: "systemName",
  interfaces: "interfaceId",
  caseAreas: "areaName",
  procurements: "procurementId",
} as const satisfies Partial<Record<RegisterId, string>>;

/** The impact in sentences, with every name written out, so that it can be copied and sent. */
export function formatImpact(impact: Impact, { registers }: WorkbookData, language: Language): ImpactText {
  const rows = (text: keyof typeof TEXT, register: keyof typeof NAMES, list: readonly number[]): string[] =>
    list.length === 0
      ? []
      : [
          formatMessage(TEXT[text][language], language, {
            count: list.length,
            names: list.map((row) => nameOf(registers[register], register, row, language)).join(", "),
          }),
        ];
  const lines = [
    ...rows("interfaces", "interfaces", impact.interfaces),
    ...rows("neighbours", "systems", impact.neighbours),
    ...rows("isolated", "systems", impact.isolated),
    ...rows("sharedContract", "systems", impact.sharedContract),
    ...rows("areasToday", "caseAreas", impact.areasToday),
    ...rows("areasPlanned", "caseAreas", impact.areasPlanned),
    ...rows("areasLeft", "caseAreas", impact.areasLeft),
    ...rows("procurements", "procurements", impact.procurements),
    ...(impact.cases === 0 ? [] : [formatMessage(TEXT.cases[language], language, { count: impact.cases })]),
  ];
  const needed: readonly RegisterId[] = ["interfaces", "caseAreas", "procurements", "cases"];
  return {
    title: formatMessage(TEXT.title[language], language, { system: nameOf(registers.systems, "systems", impact.system, language) }),
    lines: lines.length === 0 ? [TEXT.nothing[language]] : lines,
    missing: needed
      .filter((register) => registers[register] === undefined)
      .map((register) => formatMessage(TEXT.missing[language], language, { register: registerSpec(register).title[language] })),
  };
}

/** As text to paste. */
export function impactToText({ title, lines, missing }: ImpactText): string {
  return [title, ...lines.map((line) => `- ${line}`), ...missing].join("\n");
}

export function nameOf(data: RegisterData | undefined, register: keyof typeof NAMES, row: number, language: Language): string {
  for (const column of [NAMES[register], registerSpec(register).keyColumn]) {
    const cell = data?.columns[column]?.[row] ?? "";
    const text = isErrorValue(cell) ? "" : String(cell).trim();
    if (text !== "") return text;
  }
  return formatMessage(TEXT.unnamed[language], language, { row: String((data?.sheetRows[row] ?? row) + 1) });
}
