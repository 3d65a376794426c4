import type { CellValue } from "../src/core/model/cell";
import { day, type SampleRow } from "./rows";
import type { Fault } from "./faults";
import type { Workshop } from "./workshop";

/**
 * What makes a dependency and what does not, a case of each: SAPA's own row, a planned interface, a one-off conversion, the municipality's
 * own middleware, and an area that is out of KMD Sag. Planted last, so that they take no row from a fault.
 */
export const DEPENDENCY_FAULTS: readonly Fault[] = [
  {
    rule: "interfaces-kmd-new",
    plant: (shop) => {
      const system = isolated(shop);
      const at = link(shop, system, "KMD Sag", {
        horizon: "Fremtidig",
        component: "KMD Sag",
        decision: "Omlægges",
        goLive: day(2027, 5, 1),
      });
      shop.expect("interfaces-kmd-new", "interfaces", at, "horizon", "Kun planlagt: systemet hænger ikke på KMD Sag i dag.");
    },
  },
];

/** Without a finding of their own. */
export function plantDependencyCases(shop: Workshop): void {
  const sapa = shop.system("isolated", (row) => row["status"] === "I drift" && row["wantedInSapa"] === "Nej");
  shop.set("systems", sapa, { systemName: "SAPA", systemType: "Fælleskommunal løsning", caseBearing: "Nej" });
  link(shop, "KMD Sag", "SAPA", { component: "KMD Sag", decision: "Nedlægges" });

  link(shop, "KMD Sag", isolated(shop), { component: "KMD Sag", decision: "Nedlægges", frequency: "Engangs", data: "Sager" });

  const platform = shop.system("isolated", (row) => row["status"] === "I drift" && row["caseBearing"] === "Nej");
  shop.set("systems", platform, { systemType: "Infrastruktur" });
  const behind = isolated(shop);
  const id = shop.row("systems", platform)["systemId"]!;
  link(shop, behind, id, { component: "Punkt-til-punkt", data: "Sager" });
  link(shop, id, sendsToKmdSag(shop), { component: "Punkt-til-punkt", data: "Sager" });

  const area = shop.any("caseAreas", (row) => !shop.hasCasesIn(String(row["kle"])) && row["status"] === "Ikke startet");
  shop.set("caseAreas", area, { currentSystem: isolated(shop) });
}

/** The id of a system that has no interface. */
function isolated(shop: Workshop): CellValue {
  const row = shop.system("isolated", (system) => system["status"] === "I drift" && system["integratesKmdSag"] === "Nej");
  return shop.row("systems", row)["systemId"]!;
}

function sendsToKmdSag(shop: Workshop): CellValue {
  const { interfaces } = shop.data;
  const sends = interfaces.find((row) => row["receiver"] === "KMD Sag" && row["horizon"] === "Nuværende" && shop.systemRow(row["sender"]));
  return sends!["sender"]!;
}

/** A lookup through Serviceplatformen becomes another interface; how many there are stays. */
function link(shop: Workshop, sender: CellValue, receiver: CellValue, change: SampleRow): number {
  const row = shop.interface((cells) => cells["component"] === "Serviceplatformen" && shop.isAwayFromKmd(cells));
  shop.set("interfaces", row, { sender, receiver, serviceAgreement: "", ...change });
  return row;
}
