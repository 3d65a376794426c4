import type { WorkbookData } from "../core/model/register-data";
import type { Settings } from "../core/settings/settings";
import { formatImpact, nameOf, type ImpactText } from "../core/strategy/format-impact";
import { createImpact } from "../core/strategy/impact";
import { readAreas } from "../core/strategy/read-areas";
import { strategyInputOf } from "../core/strategy/strategy-input";
import type { Language } from "../core/text/language";

/** A system as the user chooses it. */
export interface SystemChoice {
  /** Data row in Systemer og kontrakter. */
  readonly row: number;
  readonly name: string;
}

/** What would be touched if a system went. Built once for registers that have been read; each question is cheap. */
export interface ImpactService {
  readonly systems: readonly SystemChoice[];
  readonly impactOf: (row: number) => ImpactText;
}

/** Nothing is read or written: the answers are those of the registers as last validated. */
export function createImpactService(data: WorkbookData, settings: Settings, today: number, language: Language): ImpactService {
  const { systems, caseAreas } = data.registers;
  const input = strategyInputOf(data, settings, today);
  const of = createImpact(input, caseAreas === undefined ? [] : readAreas(caseAreas, input.resolve, data.date1904));
  const name = (row: number): string => nameOf(systems, "systems", row, language);
  return {
    systems: Array.from({ length: systems?.rowCount ?? 0 }, (_, row) => ({ row, name: name(row) })).sort((a, b) =>
      DANISH.compare(a.name, b.name),
    ),
    impactOf: (row) => formatImpact(of(row), data, language),
  };
}

const DANISH = new Intl.Collator("da", { numeric: true });
