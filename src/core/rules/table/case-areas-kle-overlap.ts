import { parseKle } from "../../identifiers/kle";
import { inNameOrder } from "../bodies/name-list";
import { shown } from "../bodies/shown";
import { NOTHING_TWICE } from "../../sources/rules-of-thumb";
import { tableRule } from "../define-rule";
import { message } from "../../model/rule-message";
import { plain } from "../../text/signs";

/** Finds areas with the same KLE number, and subjects under another area’s group. */
export const caseAreasKleOverlap = tableRule({
  id: "case-areas-kle-overlap",
  register: "caseAreas",
  severity: "info",
  title: { da: "Hver sag hører til ét sagsområde", en: "Each case belongs to one case area" },
  source: NOTHING_TWICE,
  since: "2026.12",
  columns: ["kle", "areaName"],
  messages: {
    same: message(
      {
        da: {
          what: "KLE-nummeret {kle} står også ved {areas}.",
          why: "Ud fra nummeret kan det ikke ses, hvilket af områderne en sag hører til, så sager tælles og flyttes med det forkerte.",
          how: "Del områderne efter emne, eller saml dem; er de delt efter forvaltning, så skriv i bemærkningen, hvordan sagerne kendes fra hinanden.",
        },
        en: {
          what: "The KLE number {kle} stands with {areas} too.",
          why: "By the number one can’t see to which of the areas a case belongs, so cases are counted and moved with the wrong one.",
          how: "Split the areas by subject, or gather them; if they are split by department, say in the remark how their cases are told apart.",
        },
      },
      "warning",
    ),
    under: message({
      da: {
        what: "Emnet {kle} ligger under gruppen {group}, som er sagsområdet {areas}.",
        why: "En sag med emnet hører til begge områder, så antallet af sager kan være talt med to gange.",
        how: "Se efter, at gruppens antal ikke tæller emnets sager med, og at de to områder ikke flytter hver sin vej ved en fejl.",
      },
      en: {
        what: "The subject {kle} lies under the group {group}, which is the case area {areas}.",
        why: "A case of the subject belongs to both areas, so cases may have been counted twice.",
        how: "See that the group’s numbers leave out the subject’s cases, and that the two areas do not go different ways by mistake.",
      },
    }),
  },
  example: {
    good: {
      rows: [
        { kle: "27.60", areaName: "Hjælpemidler" },
        { kle: "27.35", areaName: "Boliger" },
      ],
    },
    bad: {
      rows: [
        { kle: "27.60", areaName: "Hjælpemidler" },
        { kle: "27.60", areaName: "Biler" },
      ],
    },
  },
  check: (columns, _rowCount, report) => {
    const numbers = columns.kle.map((value) => (typeof value === "string" ? parseKle(plain(value)) : undefined));
    const areasOf = new Map<string, number[]>();
    numbers.forEach((number, row) => {
      const key = number?.subject ?? number?.group;
      if (key === undefined) return;
      const rows = areasOf.get(key);
      if (rows === undefined) areasOf.set(key, [row]);
      else rows.push(row);
    });
    const sorted = new Map<readonly number[], readonly number[]>();
    const nameOf = (row: number): string => `”${shown(columns.areaName[row]!)}”`;
    /** The rows of a number by the names of their areas; a whole column may be alike, and is put in order once. */
    const inOrder = (rows: readonly number[]): readonly number[] => {
      let list = sorted.get(rows);
      if (list === undefined) {
        const names = new Map(inNameOrder(rows.map(nameOf)).map((name, at) => [name, at]));
        sorted.set(rows, (list = [...rows].sort((a, b) => names.get(nameOf(a))! - names.get(nameOf(b))!)));
      }
      return list;
    };
    /** One more than are named, and the row itself: whoever reads it need not have them all. */
    const named = (rows: readonly number[], row: number): string => {
      const others = inOrder(rows)
        .slice(0, NAMED + 2)
        .filter((other) => other !== row);
      return others.slice(0, NAMED).map(nameOf).join(", ") + (others.length > NAMED ? " …" : "");
    };
    numbers.forEach((number, row) => {
      const kle = number?.subject ?? number?.group;
      if (number?.group === undefined || kle === undefined) return;
      const same = areasOf.get(kle)!;
      if (same.length > 1) {
        report(row, "kle", "same", { kle, areas: named(same, row) });
        return;
      }
      const over = number.level === 3 ? areasOf.get(number.group) : undefined;
      if (over !== undefined) report(row, "kle", "under", { kle, group: number.group, areas: named(over, row) });
    });
  },
});

/** Areas that a finding names. */
const NAMED = 3;
