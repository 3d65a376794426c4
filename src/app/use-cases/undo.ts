import type { UndoResult } from "./undo-last";
import { formatSheetRefusal } from "../failures/refusal-texts";
import type { Language } from "../../core/text/language";
import type { Translate } from "../../core/text/translate";
import { afterChange } from "./message";
import { useCase } from "./use-case";

const TEXTS = {
  undone: { da: "Fortrudt: {title}.", en: "Undone: {title}." },
  notUndone: { da: "Ikke fortrudt: {title}.", en: "Not undone: {title}." },
  cells: {
    da: "{cells, plural, =0 {Ingen celler} one {# celle} other {{cells, number} celler}} er sat tilbage.",
    en: "{cells, plural, =0 {No cells} one {# cell} other {{cells, number} cells}} put back.",
  },
  sheets: {
    da: "{count, plural, one {Arket ”{sheets}” er fjernet.} other {# ark er fjernet: {sheets}.}}",
    en: "{count, plural, one {The sheet ”{sheets}” has been removed.} other {# sheets have been removed: {sheets}.}}",
  },
  marks: { da: "Markering og forklaring er fjernet.", en: "Marks and explanation have been removed." },
  storedLeft: {
    da: "Det er ændret i projektmappen siden og er ladt i fred.",
    en: "It has been changed in the workbook since and was left alone.",
  },
  rows: {
    da: "{rows, plural, one {# tilføjet række er fjernet.} other {# tilføjede rækker er fjernet.}}",
    en: "{rows, plural, one {# added row has been removed.} other {# added rows have been removed.}}",
  },
  left: { da: "Resten kan fortrydes, når arket er låst op.", en: "The rest can be undone when the sheet has been unlocked." },
} as const;

export const undo = useCase({
  id: "undo",
  button: {
    group: "check",
    label: { da: "Fortryd sidste ændring", en: "Undo last change" },
    title: { da: "Fortryd tilføjelsesprogrammets sidste ændring", en: "Undo the add-in's last change" },
    tip: {
      da: "Tager den seneste rettelse fra tilføjelsesprogrammet tilbage, også efter at projektmappen er gemt og åbnet igen. Celler, du har ændret siden, røres ikke.",
      en: "Takes the add-in's latest change back, also after the workbook has been saved and reopened. Cells that you have changed since are left alone.",
    },
    icon: "undo",
    // Following the list of changes would touch the ribbon at each of them, and so clear Excel's own undo.
    needs: "nothing",
    shortcut: "Z",
    // The cells may be on another sheet.
    opensPane: () => true,
  },
  menu: null,
  effect: "undoes",
  step: null,
  background: null,
  cancellable: true,
  invalidates: ["cells", "formulas"],
  revalidates: "if-validated",
  closes: null,
  body: () => import(/* webpackChunkName: "use-cases" */ "./undo.run"),
  texts: TEXTS,
  message: ({ result, revalidation }, t, language) => {
    const message = afterChange(linesOf(result, t, language), result.refused, revalidation, language);
    const whole = result.sheetsLeft.length === 0 && !result.storedLeft;
    return whole ? message : { ...message, intent: "warning" };
  },
});

function linesOf(result: UndoResult, t: Translate<typeof TEXTS>, language: Language): readonly string[] {
  const { cells, rows, sheets, marks, stored, refused, sheetsLeft } = result;
  const title = result.title[language];
  const isBack = cells + rows + sheets.length > 0 || marks || stored;
  return [
    isBack ? t("undone", { title }) : t("notUndone", { title }),
    ...(cells > 0 || refused.length > 0 ? [t("cells", { cells })] : []),
    ...(rows === 0 ? [] : [t("rows", { rows })]),
    ...(sheets.length === 0 ? [] : [t("sheets", { count: sheets.length, sheets: sheets.join(", ") })]),
    ...(marks ? [t("marks")] : []),
    ...sheetsLeft.map((sheet) => formatSheetRefusal(sheet, language)),
    ...(result.storedLeft ? [t("storedLeft")] : []),
    ...(result.left ? [t("left")] : []),
  ];
}
