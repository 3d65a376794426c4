import { UNREAD_MARKS } from "./unread-marks.text";
import { useCase } from "./use-case";

const TITLE = { da: "Fjern markering", en: "Remove marks" };

export const removeHighlights = useCase({
  id: "removeHighlights",
  button: {
    group: "check",
    label: TITLE,
    title: TITLE,
    tip: {
      da: "Fjerner tilføjelsesprogrammets markeringer og arket med forklaringen. Dine egne farver røres ikke.",
      en: "Removes the add-in's marks and the sheet with the explanation. Your own colours are left alone.",
    },
    icon: "remove-highlights",
    // Marks outlive the registers they were made from.
    needs: "nothing",
    opensPane: ({ removed, unread }) => removed === 0 || unread.length > 0,
  },
  menu: { section: "marks" },
  effect: "removes",
  step: {
    kind: "irreversible",
    warning: { da: "Kan ikke fortrydes, men markeringen kan laves igen", en: "Can't be undone, but the marks can be made again" },
  },
  background: null,
  cancellable: false,
  invalidates: [],
  revalidates: "never",
  closes: null,
  body: () => import(/* webpackChunkName: "use-cases" */ "./remove-highlights.run"),
  texts: {
    unread: UNREAD_MARKS,
    removed: {
      da: "{count, plural, =0 {Der var ingen markeringer at fjerne.} one {# markeringsregel er fjernet.} other {# markeringsregler er fjernet.}}",
      en: "{count, plural, =0 {There were no marks to remove.} one {# marking rule has been removed.} other {# marking rules have been removed.}}",
    },
  },
  message: ({ removed, unread }, t) => {
    const line = t("removed", { count: removed });
    if (unread.length > 0) return { intent: "warning", lines: [line, t("unread", { count: unread.length, sheets: unread.join(", ") })] };
    return { intent: removed === 0 ? "info" : "success", lines: [line] };
  },
});
