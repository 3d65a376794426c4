import { shownTime } from "../../core/text/shown-time";
import { success } from "./message";
import { useCase } from "./use-case";

export const validate = useCase({
  id: "validate",
  button: {
    group: "check",
    label: { da: "Validér", en: "Validate" },
    title: { da: "Validér registrene", en: "Validate the registers" },
    tip: {
      da: "Kontrollerer redskabernes ark i projektmappen og viser fundene i ruden. Der ændres ikke i arkene.",
      en: "Checks the tools’ sheets in the workbook and shows the findings in the pane. No sheet is changed.",
    },
    icon: "validate",
    // It is what finds registers, so it can't wait until some are known.
    needs: "nothing",
    shortcut: "V",
    // Reading many cases takes a while, and progress and Cancel are in the pane.
    opensPane: "first",
  },
  menu: null,
  effect: "reads",
  step: null,
  background: null,
  cancellable: true,
  invalidates: [],
  revalidates: "never",
  closes: null,
  body: () => import(/* webpackChunkName: "use-cases" */ "./validate.run"),
  texts: {
    validated: {
      da: "{rows, plural, one {# række} other {# rækker}} kontrolleret kl. {time}: {findings, plural, =0 {ingen fund} one {# fund} other {# fund}}.",
      en: "{rows, plural, one {# row} other {# rows}} checked at {time}: {findings, plural, =0 {no findings} one {# finding} other {# findings}}.",
    },
    accepted: {
      da: "{count, plural, one {# fund er} other {# fund er}} sat til side og tæller ikke med.",
      en: "{count, plural, one {# finding has} other {# findings have}} been set aside and do not count.",
    },
    returned: {
      da: "{count, plural, one {# fund, der var sat til side, er kommet igen.} other {# fund, der var sat til side, er kommet igen.}}",
      en: "{count, plural, one {# finding that was set aside has returned.} other {# findings that were set aside have returned.}}",
    },
    unread: {
      da: "Excel lader ikke {count, plural, one {arket} other {arkene}} {sheets} læse. Intet på {count, plural, one {det} other {dem}} er kontrolleret.",
      en: "Excel does not let the {count, plural, one {sheet} other {sheets}} {sheets} be read. Nothing on {count, plural, one {it} other {them}} has been checked.",
    },
  },
  message: ({ result: { stats, findings, accepted, returned, recognition } }, t, language) => {
    const unread = recognition.rejected.filter(({ reason }) => reason === "unread").map(({ sheet }) => `”${sheet}”`);
    const said = success(
      t("validated", { rows: stats.rows, findings: findings.length, time: shownTime(stats.finishedAt, language) }),
      ...(accepted.length === 0 ? [] : [t("accepted", { count: accepted.length })]),
      ...(returned.length === 0 ? [] : [t("returned", { count: returned.length })]),
    );
    if (unread.length === 0) return said;
    return { intent: "warning", lines: [...said.lines, t("unread", { count: unread.length, sheets: unread.join(", ") })] };
  },
});
