import type { Fault } from "./faults";
import { groupOf } from "./areas";
import { day, type SampleRow } from "./rows";
import type { Workshop } from "./workshop";

/** Gives an unused system the values it needs before an area is sent to it. */
interface BadTarget {
  readonly rule: string;
  readonly note: string;
  readonly change: SampleRow;
}

const isUsable = (system: SampleRow): boolean =>
  system["status"] === "I drift" &&
  system["systemType"] === "Fagsystem" &&
  system["caseBearing"] === "Ja" &&
  Number(system["contractEnd"]) > day(2028, 1, 1);
/** Nobody wants these systems in SAPA, and the rule on that has its say as well. */
const NOT_SAPA = "case-areas-target-not-sapa";

const BAD_TARGETS: readonly BadTarget[] = [
  {
    rule: "case-areas-target-retired",
    note: "Målsystemet er udfaset.",
    change: { status: "Udfaset", contractTerminated: day(2026, 2, 2) },
  },
  { rule: "case-areas-target-not-case-bearing", note: "Målsystemet fører ikke sager.", change: { caseBearing: "Nej" } },
  {
    rule: "case-areas-target-contract-ends",
    note: "Målsystemets kontrakt udløber, før området er flyttet.",
    change: { contractEnd: day(2027, 3, 28), noticeMonths: 3 },
  },
];

/** Faults that take a system, an area and perhaps a procurement to see. */
export const TARGET_FAULTS: readonly Fault[] = [
  ...BAD_TARGETS.map(({ rule, note, change }): Fault => ({
    rule,
    plant: (shop) => {
      const system = shop.system("isolated", isUsable);
      const area = freeArea(shop);
      shop.set("systems", system, change);
      shop.set("caseAreas", area, { route: "Flyt til fagsystem", targetSystem: shop.row("systems", system)["systemId"]! });
      shop.expect(rule, "caseAreas", area, "targetSystem", note);
      // A system without cases has none to show.
      if (change["caseBearing"] !== "Nej") shop.expect(NOT_SAPA, "caseAreas", area, "targetSystem", "Målsystemet ønskes ikke vist i SAPA.");
    },
  })),
  {
    rule: "case-areas-edh-documents",
    plant: (shop) => {
      const system = shop.system("none", (row) => row["wantedInSapa"] === "Ja" && isUsable(row) && isWhole(row, shop));
      const id = shop.row("systems", system)["systemId"]!;
      const name = shop.row("systems", system)["systemName"]!;
      const link = shop.interface((row) => [id, name].includes(row["sender"]!) && row["receiver"] === "Sags- og Dokumentindeks");
      const area = freeArea(shop);
      shop.set("interfaces", link, { data: "Sager" });
      shop.set("caseAreas", area, { route: "Flyt til fagsystem", targetSystem: id, edhDocuments: "Ja" });
      shop.expect("case-areas-edh-documents", "caseAreas", area, "edhDocuments", "Målsystemets snitflade bærer ingen dokumenter.");
    },
  },
  {
    rule: "procurements-system-retired",
    plant: (shop) => {
      const system = shop.system("isolated", isUsable);
      const row = shop.any("procurements", (cells) => !isBeingProcured(cells["system"], shop));
      shop.set("systems", system, { status: "Udfaset", contractTerminated: day(2026, 2, 2) });
      shop.set("procurements", row, { system: shop.row("systems", system)["systemId"]! });
      shop.expect("procurements-system-retired", "procurements", row, "system", "Anskaffelsen gælder et udfaset system.");
    },
  },
  {
    rule: "procurements-contract-after-move",
    plant: (shop) => {
      const row = shop.any("procurements", (cells) => {
        const system = shop.data.systems[shop.systemRow(cells["system"]) ?? -1];
        return isBeingProcured(cells["system"], shop) && system?.["systemType"] === "Fagsystem" && system["caseBearing"] === "Ja";
      });
      const area = freeArea(shop);
      shop.set("procurements", row, { contractStart: day(2028, 2, 1) });
      shop.set("caseAreas", area, { route: "Flyt til fagsystem", targetSystem: shop.row("procurements", row)["system"]! });
      shop.expect(
        "procurements-contract-after-move",
        "procurements",
        row,
        "contractStart",
        "Kontrakten begynder, efter at området er begyndt at flytte.",
      );
      shop.expect(NOT_SAPA, "caseAreas", area, "targetSystem", "Målsystemet ønskes ikke vist i SAPA.");
    },
  },
];

/** None of its interfaces has been given up by another fault. */
function isWhole(system: SampleRow, shop: Workshop): boolean {
  return shop.data.interfaces.every(
    (link) => link["decision"] !== "Nedlægges" || (link["sender"] !== system["systemId"] && link["sender"] !== system["systemName"]),
  );
}

/** An area of a later wave without cases in any extract. */
function freeArea(shop: Workshop): number {
  return shop.any("caseAreas", (row) => !shop.hasCasesIn(groupOf(row["kle"])) && row["wave"] !== 1 && row["targetSystem"] !== "");
}

function isBeingProcured(name: unknown, shop: Workshop): boolean {
  return shop.data.systems.some(
    (system) => system["status"] === "Under anskaffelse" && (system["systemId"] === name || system["systemName"] === name),
  );
}
