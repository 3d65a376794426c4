import { pick, twice, type Fault } from "./faults";
import type { SampleRegister } from "./layout";
import { day, type SampleRow } from "./rows";
import type { Workshop } from "./workshop";

/** Faults that take two cells, two rows or two registers to see. */
export const RELATION_FAULTS: readonly Fault[] = [
  ...twiceOver("systems-id-unique", "systems", "systemId", "System-id står i to rækker."),
  ...twiceOver("systems-name-unique", "systems", "systemName", "Systemnavn står i to rækker."),
  ...twiceOver("interfaces-id-unique", "interfaces", "interfaceId", "Snitflade-id står i to rækker."),
  ...twiceOver("cases-number-unique", "cases", "caseNumber", "Sagsnummer står i to rækker."),
  {
    rule: "systems-contract-date-order",
    plant: (shop) => {
      const first = pick(shop, "systems");
      shop.set("systems", first, { boundUntil: day(2012, 1, 1) });
      shop.expect("systems-contract-date-order", "systems", first, "boundUntil", "Uopsigelig til en dag, før kontrakten er indgået.");
      const second = pick(shop, "systems");
      shop.set("systems", second, { contractEnd: Number(shop.row("systems", second)["boundUntil"]) - 30, status: "Udfaset" });
      shop.expect("systems-contract-date-order", "systems", second, "contractEnd", "Udløber, før den kan opsiges.");
    },
  },
  {
    rule: "systems-active-interface-when-retired",
    plant: (shop) => {
      for (let i = 0; i < 2; i++) {
        const row = shop.system(
          "none",
          (system) => system["wantedInSapa"] === "Nej" && hasCurrentInterface(shop, system["systemId"], system["systemName"]),
        );
        shop.set("systems", row, { status: "Udfaset", contractEnd: day(2026, 3, 1), contractTerminated: day(2025, 6, 2) });
        shop.expect("systems-active-interface-when-retired", "systems", row, "status", "Udfaset, men har nuværende snitflader.");
      }
    },
  },
  {
    rule: "systems-kmd-flag-contradiction",
    plant: (shop) => {
      for (let i = 0; i < 4; i++) {
        const row = shop.system("direct");
        shop.set("systems", row, { integratesKmdSag: "Nej" });
        shop.expect("systems-kmd-flag-contradiction", "systems", row, "integratesKmdSag", "Siger Nej, men har en snitflade med KMD Sag.");
      }
    },
  },
  {
    rule: "systems-kmd-flag-without-interface",
    plant: (shop) => {
      for (let i = 0; i < 3; i++) {
        const row = pick(shop, "systems");
        shop.set("systems", row, { integratesKmdSag: "Ja", ...endNotNear(shop.row("systems", row)) });
        shop.expect(
          "systems-kmd-flag-without-interface",
          "systems",
          row,
          "integratesKmdSag",
          "Siger Ja, men har ingen snitflade med KMD Sag.",
        );
      }
    },
  },
  ...(
    [
      ["systems-sapa-case-index", "Sags- og Dokumentindeks"],
      ["systems-sapa-benefit-index", "Ydelsesindeks"],
    ] as const
  ).map(([rule, component]): Fault => ({
    rule,
    plant: (shop) => {
      for (let i = 0; i < 3; i++) giveUp(shop, rule, component);
    },
  })),
  {
    rule: "systems-sapa-advised",
    plant: (shop) => {
      const systems = new Set<number>();
      for (const component of [
        "Organisation",
        "Klassifikation",
        "Adgangsstyring for brugere",
        "Adgangsstyring for systemer",
        "Beskedfordeler",
      ])
        giveUp(shop, "systems-sapa-advised", component, systems);
    },
  },
];

/** The planned interface through a component is given up, so that its system lacks a condition. */
function giveUp(shop: Workshop, rule: string, component: string, besides = new Set<number>()): void {
  const row = shop.interface((link) => {
    const system = shop.systemRow(link["sender"]) ?? 0;
    return link["receiver"] === component && link["horizon"] === "Fremtidig" && !shop.isRelied(system) && !besides.has(system);
  });
  const system = shop.systemRow(shop.row("interfaces", row)["sender"])!;
  besides.add(system);
  shop.set("interfaces", row, { decision: "Nedlægges" });
  shop.expect(rule, "systems", system, "wantedInSapa", `Den planlagte snitflade til ${component} er opgivet.`);
}

/** Two pairs of rows share a key; all four are marked. */
function twiceOver(rule: string, register: SampleRegister, column: string, note: string): Fault[] {
  return [0, 1].map(() => twice(rule, register, [column], column, note));
}

function hasCurrentInterface(shop: Workshop, ...names: readonly unknown[]): boolean {
  return shop.data.interfaces.some(
    (link) =>
      link["horizon"] === "Nuværende" &&
      link["decision"] === "Bevares" &&
      (names.includes(link["sender"]) || names.includes(link["receiver"])),
  );
}

/** Notice of a contract tied to KMD Sag is not near yet; that of any other may be. */
function endNotNear({ contractEnd }: SampleRow): SampleRow {
  return typeof contractEnd === "number" && contractEnd < day(2028, 1, 1) ? { contractEnd: contractEnd + 2 * 365 } : {};
}
