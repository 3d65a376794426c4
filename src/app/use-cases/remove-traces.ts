import { UNREAD_MARKS } from "./unread-marks.text";
import { useCase } from "./use-case";

/** All that the add-in has put into the workbook beside the user's cells. */
export const removeTraces = useCase({
  id: "removeTraces",
  button: null,
  menu: null,
  effect: "removes",
  step: {
    kind: "irreversible",
    warning: {
      da: "Fjerner markering, ark, indstillinger, valg, begrundelser, betydninger, indlæst KLE, tidligere valideringer og ændringslisten. Kan ikke fortrydes; jeres egne celler røres ikke",
      en: "Removes marks, sheets, settings, choices, reasons, meanings, loaded KLE, earlier validations and the list of changes. Can't be undone; your own cells are left alone",
    },
  },
  background: null,
  cancellable: false,
  invalidates: ["settings", "formulas"],
  revalidates: "never",
  closes: null,
  body: () => import(/* webpackChunkName: "use-cases" */ "./remove-traces.run"),
  texts: {
    removed: {
      da: "Alle spor er fjernet: {sheets, plural, =0 {ingen ark} one {# ark} other {# ark}}, {marks, plural, =0 {ingen markeringer} one {# markering} other {# markeringer}} og alt, hvad projektmappen gemte for tilføjelsesprogrammet. Gem projektmappen, så de også er væk i filen.",
      en: "All traces have been removed: {sheets, plural, =0 {no sheets} one {# sheet} other {# sheets}}, {marks, plural, =0 {no marks} one {# mark} other {# marks}} and all that the workbook stored for the add-in. Save the workbook, so that they are gone from the file, too.",
    },
    unread: UNREAD_MARKS,
    lists: {
      da: "Det skjulte ark med lister til redskabernes rullemenuer bliver, fordi jeres ark viser dem: {lists}.",
      en: "The hidden sheet of lists for the drop-downs of the tools stays, because your sheets show them: {lists}.",
    },
  },
  message: ({ sheets, marks, lists, unread }, t) => ({
    intent: unread.length === 0 ? "success" : "warning",
    lines: [
      t("removed", { sheets: sheets.length, marks }),
      ...(lists.length === 0 ? [] : [t("lists", { lists: lists.join(", ") })]),
      ...(unread.length === 0 ? [] : [t("unread", { count: unread.length, sheets: unread.join(", ") })]),
    ],
  }),
});
