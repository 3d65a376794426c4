import { means } from "../../registers/choice-reader";
import { dutyReader } from "../../retention/duty";
import { cite } from "../../sources/source";
import { DISCARD_RULES } from "../../sources/sources";
import { rowRule } from "../define-rule";
import { message } from "../../model/rule-message";

/**
 * Finds cases that are to be discarded although their retention code, or KLE's mark of their subject or facet, says that they are to be
 * preserved. Marks are known once KL's XML is loaded; then a case whose subject and facet are not both marked for discard is found, too.
 */
export const casesDiscardKept = rowRule({
  id: "cases-discard-kept",
  register: "cases",
  severity: "error",
  title: { da: "Bevaringsværdige sager kasseres ikke", en: "Cases to be kept are not discarded" },
  source: cite(DISCARD_RULES, "bothMarks"),
  since: "2026.11",
  example: { good: { rows: [{ action: "Arkivér", retentionCode: "B" }] }, bad: { rows: [{ action: "Kassér", retentionCode: "B" }] } },
  columns: ["action", "retentionCode"],
  optionalColumns: ["kle", "facet"],
  messages: {
    kept: message({
      da: {
        what: "Sagen skal kasseres, men dens kassationskode er B, bevares.",
        why: "Bevaringsværdige sager skal afleveres til arkiv; en kassation kan ikke gøres om.",
        how: "Sæt handlingen til Arkivér, eller ret kassationskoden, hvis den er forkert.",
      },
      en: {
        what: "The case is to be discarded, but its retention code is B, to be kept.",
        why: "Cases to be kept go to an archive; discarding can't be undone.",
        how: "Set the action to Arkivér, or correct the retention code if it is wrong.",
      },
    }),
    marked: message({
      da: {
        what: "Sagen skal kasseres, men KLE mærker dens {what, select, subject {emne} other {handlingsfacet}} til bevaring.",
        why: "Er blot et af mærkerne bevaring, skal sagen bevares; en kassation kan ikke gøres om.",
        how: "Sæt handlingen til Arkivér, eller ret emne eller facet, hvis de er forkerte.",
      },
      en: {
        what: "The case is to be discarded, but KLE marks its {what, select, subject {subject} other {action facet}} to be preserved.",
        why: "If only one of the marks is preservation, the case must be preserved; discarding can't be undone.",
        how: "Set the action to Arkivér, or correct subject or facet if they are wrong.",
      },
    }),
    unmarked: message(
      {
        da: {
          what: "Sagen skal kasseres, men KLE har ikke mærket både dens emne og dens handlingsfacet til kassation.",
          why: "En sag må kun kasseres, når begge er mærket til det.",
          how: "Udfyld eller ret emne og facet. Har KLE intet mærke, så spørg det modtagende arkiv.",
        },
        en: {
          what: "The case is to be discarded, but KLE has not marked both its subject and its action facet for discard.",
          why: "A case may be discarded only when both are marked for it.",
          how: "Fill in or correct subject and facet. Where KLE has no mark, ask the receiving archive.",
        },
      },
      "warning",
    ),
  },
  check: (columns, from, to, report, { kle, date1904 }, { kle: subjects, facet }) => {
    const isDiscard = means("cases", "action", "Kassér");
    const { retentionCode } = columns;
    const { dutyOf } = dutyReader(
      { retentionCode, ...(subjects === undefined ? {} : { kle: subjects }), ...(facet === undefined ? {} : { facet }) },
      kle,
      date1904,
    );
    for (let row = from; row < to; row++) {
      if (!isDiscard(columns.action[row]!)) continue;
      const duty = dutyOf(row);
      if (duty === "code") report(row, "action", "kept");
      else if (duty === "subject" || duty === "facet") report(row, "action", "marked", { what: duty });
      else if (duty === "unmarked") report(row, "action", "unmarked");
    }
  },
});
