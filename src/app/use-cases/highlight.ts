import { success } from "./message";
import { UNREAD_MARKS } from "./unread-marks.text";
import { useCase } from "./use-case";

const TITLE = { da: "Markér KMD Sag-afhængigheder", en: "Mark KMD Sag dependencies" };

export const highlight = useCase({
  id: "highlight",
  button: {
    group: "check",
    label: { da: "Markér afhængigheder", en: "Mark dependencies" },
    title: TITLE,
    tip: {
      da: "Farver de systemer og snitflader, der direkte eller indirekte afhænger af KMD Sag, og skriver en forklaring på et ark for sig.",
      en: "Colours the systems and interfaces that depend directly or indirectly on KMD Sag, and writes an explanation on a sheet of its own.",
    },
    icon: "highlight",
    needs: ["systems", "interfaces"],
    // The marks show; what could not be checked does not.
    opensPane: ({ result }) => result.incomplete.da.length > 0 || result.unread.length > 0,
  },
  menu: { section: "marks" },
  effect: "writes",
  step: { kind: "marks", title: TITLE },
  background: null,
  cancellable: true,
  invalidates: [],
  revalidates: "never",
  closes: null,
  body: () => import(/* webpackChunkName: "use-cases" */ "./highlight.run"),
  texts: {
    highlighted: {
      da: "Markeret: {direct} direkte og {indirect} indirekte afhængige systemer. Forklaringen står på arket ”{sheet}”.",
      en: "Marked: {direct} directly and {indirect} indirectly dependent systems. The explanation is on the sheet ”{sheet}”.",
    },
    nothingToMark: {
      da: "Der blev ikke fundet systemer, der afhænger af KMD Sag. Se arket ”{sheet}”.",
      en: "No system was found that depends on KMD Sag. See the sheet ”{sheet}”.",
    },
    unread: UNREAD_MARKS,
    incomplete: { da: "Svaret kan være for lille.", en: "The answer may be too small." },
  },
  message: ({ result: { direct, indirect, legendSheet: sheet, incomplete, doubt, unread } }, t, language) => {
    const line = direct + indirect === 0 ? t("nothingToMark", { sheet }) : t("highlighted", { direct, indirect, sheet });
    const left = unread.length === 0 ? [] : [t("unread", { count: unread.length, sheets: unread.join(", ") })];
    if (incomplete[language].length > 0) return { intent: "warning", lines: [line, t("incomplete"), ...incomplete[language], ...left] };
    return left.length === 0 ? success(line, ...doubt[language]) : { intent: "warning", lines: [line, ...doubt[language], ...left] };
  },
});
