import { formatSerial } from "../../identifiers/dates";
import { message } from "../../model/rule-message";
import { means } from "../../registers/choice-reader";
import { dutyReader } from "../../retention/duty";
import { movedBy } from "../../retention/udk";
import { UDK_NAME } from "../../retention/udk-areas";
import { cite } from "../../sources/source";
import { UDK_RETENTION } from "../../sources/sources";
import { rowRule } from "../define-rule";

/** Finds old cases of areas that moved to Udbetaling Danmark that are to be discarded before they are on its list. */
export const casesDiscardUdk = rowRule({
  id: "cases-discard-udk",
  register: "cases",
  severity: "error",
  title: {
    da: "Gamle sager på Udbetaling Danmarks områder gemmes, til de står på dens liste",
    en: "Old cases of Udbetaling Danmark's areas are kept until they are on its list",
  },
  source: cite(UDK_RETENTION, "keep"),
  since: "2026.14",
  columns: ["action", "kle"],
  optionalColumns: ["retentionCode", "created", "udkList"],
  messages: {
    udk: message({
      da: {
        what: `Sagen skal kasseres, men hører under ${UDK_NAME.da}, som Udbetaling Danmark overtog senest {moved}.`,
        why: "Kommunen skal gemme sine gamle sager på området, så længe Udbetaling Danmark kan få brug for dem; en kassation kan ikke gøres om.",
        how: "Vælg en handling, så sagen kan findes igen. Står den på en liste fra Udbetaling Danmark over sager, der kan kasseres, så skriv Ja i ”På Udbetaling Danmarks liste”.",
      },
      en: {
        what: `The case is to be discarded but belongs to ${UDK_NAME.en}, which Udbetaling Danmark took over by {moved}.`,
        why: "The municipality must keep its old cases of the area for as long as Udbetaling Danmark may need them; discarding can't be undone.",
        how: "Choose an action by which the case can be found again. If it is on a list from Udbetaling Danmark of cases that may be discarded, write Ja in ”On Udbetaling Danmark's list”.",
      },
    }),
  },
  example: {
    good: { rows: [{ action: "Kassér", kle: "32.06.04", created: 40_000, udkList: "Ja" }] },
    bad: { rows: [{ action: "Kassér", kle: "32.06.04", created: 40_000, udkList: "" }] },
  },
  check: (columns, from, to, report, { kle, date1904 }, optional) => {
    const isDiscard = means("cases", "action", "Kassér");
    const duties = dutyReader({ ...optional, kle: columns.kle }, kle, date1904);
    for (let row = from; row < to; row++) {
      if (!isDiscard(columns.action[row]!) || duties.dutyOf(row) !== "udk") continue;
      const area = duties.areaOf(row)!;
      report(row, "action", "udk", { area: area.id, moved: formatSerial(movedBy(area)) });
    }
  },
});
