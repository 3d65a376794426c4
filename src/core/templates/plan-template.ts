import { registerSpec } from "../registers";
import type { RegisterSpec } from "../registers/register";
import type { RegisterId } from "../model/register-id";
import type { CellValue } from "../model/cell";
import type { Language } from "../text/language";
import { planColumn } from "./column-plan";
import { guideOf } from "./guides";
import { STRATEGY_THEMES } from "./strategy-questions";
import type { TemplatePlan } from "./template-plan";

/**
 * Blank rows that a new table has: enough to see where to write. Excel makes the table grow, with its lists and formats, as
 * soon as something is typed below it.
 */
const BLANK_ROWS = 25;

export interface TemplateOptions {
  /** Blank rows below those the template begins with. */
  readonly blankRows?: number;
}

/**
 * A register's template as data, made from the register's columns alone: adding a column there adds it here. Headers, notes and
 * guide are in `language`; values of closed lists are the same in every language.
 */
export function planTemplate(register: RegisterId, language: Language, options: TemplateOptions = {}): TemplatePlan {
  const spec = registerSpec(register);
  const rows = register === "documentStrategy" ? strategyRows(spec, language) : [];
  return {
    register,
    sheetName: spec.title[language],
    tableName: tableNameOf(spec.title[language]),
    title: spec.title[language],
    guide: guideOf(register)[language],
    columns: spec.columns.map((column, i) => {
      const texts = rows.map((row) => String(row[i]));
      return planColumn(column, language, texts);
    }),
    rows,
    tableRows: rows.length + Math.max(options.blankRows ?? BLANK_ROWS, rows.length === 0 ? 1 : 0),
  };
}

/** `Sags- og dokumentstrategi` → `Sags_og_dokumentstrategi`: what is neither letter nor digit becomes one underscore. */
function tableNameOf(title: string): string {
  return title.replace(/[^\p{L}\p{N}]+/gu, "_");
}

/** The questions of the strategy, numbered by theme; what they do not hold is blank. */
function strategyRows(spec: RegisterSpec, language: Language): CellValue[][] {
  const notStarted = spec.columns.find(({ key }) => key === "status")!.unknownChoice!;
  return STRATEGY_THEMES.flatMap(({ theme, questions }, themeIndex) =>
    questions.map(({ question, consideration, responsible }, i) => {
      const row: Readonly<Record<string, CellValue>> = {
        number: `${themeIndex + 1}.${i + 1}`,
        theme: theme[language],
        question: question[language],
        consideration: consideration[language],
        responsible: responsible[language],
        status: notStarted,
      };
      return spec.columns.map(({ key }) => row[key] ?? "");
    }),
  );
}
