import { PREVIEWS } from "./shapes";
import { success } from "./message";
import { useCase } from "./use-case";

const TITLE = { da: "Lav strategimappe", en: "Make strategy folder" };

/** The strategy folder, the letters and the calendar, made ready to be saved as files; the workbook stays as it is. */
export const papers = useCase({
  id: "papers",
  ...PREVIEWS,
  button: {
    group: "strategy",
    label: TITLE,
    title: TITLE,
    tip: {
      da: "Gør strategimappen, brevene og kalenderen klar i ruden, så de kan gemmes som filer. Intet sendes.",
      en: "Makes the strategy folder, the letters and the calendar ready in the pane, to be saved as files. Nothing is sent.",
    },
    icon: "strategy-folder",
    needs: "register",
    // They are saved from there.
    opensPane: "first",
  },
  menu: { section: "sheets" },
  body: () => import(/* webpackChunkName: "use-cases" */ "./papers.run"),
  texts: {
    ready: {
      da: "Klar til at gemmes: strategimappen, {letters, plural, one {# brev} other {# breve}} og en kalender med {events, plural, one {# frist} other {# frister}}. Vælg nedenfor.",
      en: "Ready to be saved: the strategy folder, {letters, plural, one {# letter} other {# letters}} and a calendar of {events, plural, one {# deadline} other {# deadlines}}. Choose below.",
    },
  },
  message: ({ letters, events }, t) => success(t("ready", { letters, events })),
});
