import { cprInText } from "./faults-contracts";
import { inColumn, inRow, type Fault } from "./faults";
import { day, type SampleRow } from "./rows";
import type { Workshop } from "./workshop";

const isFuture = (row: SampleRow): boolean => row["horizon"] === "Fremtidig" && row["decision"] === "Omlægges";
const isToday = (row: SampleRow): boolean => row["horizon"] === "Nuværende" && row["component"] === "Punkt-til-punkt";
const withKmd = (row: SampleRow): boolean => row["component"] === "KMD Sag" && row["decision"] === "Nedlægges";

/** Faults of interfaces that the rule set of 2026.12 finds. */
export const LINK_FAULTS: readonly Fault[] = [
  inColumn("interfaces-text-blanks", "interfaces", "responsible", "Dobbelt mellemrum.", ["Carla  Fjordbak"]),
  inRow("interfaces-cpr-in-text", "interfaces", "remark", "Bemærkning med et CPR-nummer.", [() => ({ remark: cprInText() })]),
  link("interfaces-date-text", "goLive", "Idriftsættelse skrevet som tekst.", isFuture, { goLive: "28-02-2027" }),
  inColumn("interfaces-id-eaten", "interfaces", "interfaceId", "Snitfladens id er blevet til en dato.", ["01-02-2026"]),
  inColumn("interfaces-not-decided", "interfaces", "price", "Pris er ikke afgjort.", ["75.000?"]),
  // Below what was asked, which is another question.
  inColumn("interfaces-number-text", "interfaces", "price", "Pris står som tekst.", ["1.000"], (row) => Number(row["askedPrice"]) > 1_000),
  link(
    "interfaces-version-outdated",
    "version",
    "En ældre version af snitfladen.",
    (row) => isFuture(row) && row["component"] === "Organisation",
    { version: "2.0" },
  ),
  link("interfaces-data-missing", "data", "Det er ikke angivet, hvad snitfladen bærer.", isToday, { data: "" }),
  link(
    "interfaces-documents-loose",
    "data",
    "Afleverer dokumenter uden deres sager.",
    (row) => isFuture(row) && row["component"] === "Sags- og Dokumentindeks",
    { data: "Dokumenter" },
  ),
  link("interfaces-go-live-passed", "goLive", "Skulle være i drift for længst.", isFuture, (row) => ({
    goLive: Math.max(day(2026, 5, 1), Number(row["decisionDate"])),
  })),
  link("interfaces-decision-future", "decisionDate", "Besluttet i fremtiden.", isFuture, { decisionDate: day(2026, 11, 1) }),
  link("interfaces-pending-dated", "decisionDate", "Afventer, men har en beslutningsdato.", isToday, {
    decision: "Afventer",
    decisionDate: day(2026, 3, 1),
  }),
  link(
    "interfaces-kmd-undecided",
    "decision",
    "Snitflade til KMD Sag uden beslutning.",
    withKmd,
    { decision: "Afventer", decisionDate: "" },
    3,
  ),
  link(
    "interfaces-reroute-undescribed",
    "decision",
    "Omlægges, men den nye snitflade står ingen steder.",
    (row, shop) => withKmd(row) && shop.data.systems[ownEnd(row, shop)]?.["wantedInSapa"] === "Nej",
    { decision: "Omlægges" },
  ),
  link("interfaces-agreement-open", "serviceAgreement", "Nedlægges, men aftalen er aktiv.", withKmd, { serviceAgreement: "Aktiv" }),
  link(
    "interfaces-agreement-ended",
    "serviceAgreement",
    "Bevares, men aftalen er opsagt.",
    (row) => row["component"] === "Serviceplatformen",
    {
      serviceAgreement: "Opsagt",
    },
  ),
  link(
    "interfaces-agreement-missing",
    "serviceAgreement",
    "Over Serviceplatformen uden aftale.",
    (row) => row["component"] === "Serviceplatformen",
    {
      serviceAgreement: "Ingen",
    },
  ),
  {
    rule: "interfaces-go-live-after-kmd",
    plant: (shop) => {
      shop.set("systems", 0, { contractEnd: day(2027, 12, 28) });
      const row = shop.interface((cells) => isFuture(cells) && isFreeDirect(shop.systemRow(cells["sender"]), shop));
      shop.set("interfaces", row, { goLive: day(2028, 3, 1) });
      shop.expect("interfaces-go-live-after-kmd", "interfaces", row, "goLive", "I drift, efter at KMD Sags kontrakt er udløbet.");
    },
  },
  {
    rule: "interfaces-retired-end",
    plant: (shop) => {
      const system = shop.system("isolated", (row) => row["status"] === "I drift" && typeof row["contractEnd"] === "number");
      const at = shop.interface((row) => row["component"] === "Serviceplatformen" && shop.isAwayFromKmd(row));
      shop.set("systems", system, { status: "Udfaset", contractTerminated: day(2026, 2, 2) });
      shop.set("interfaces", at, {
        sender: shop.row("systems", system)["systemId"]!,
        horizon: "Fremtidig",
        decision: "Omlægges",
        goLive: day(2027, 2, 1),
        serviceAgreement: "Aktiv",
      });
      shop.expect("interfaces-retired-end", "interfaces", at, "sender", "Fremtidig snitflade til et udfaset system.");
      shop.expect("interfaces-agreement-retired", "interfaces", at, "serviceAgreement", "Aftalen er aktiv, men systemet er udfaset.");
    },
  },
  {
    rule: "systems-kmd-flag-component",
    plant: (shop) => {
      const system = shop.system("isolated", (row) => row["status"] === "I drift" && row["integratesKmdSag"] === "Nej");
      const at = shop.interface((row) => row["component"] === "Serviceplatformen" && shop.isAwayFromKmd(row));
      shop.set("interfaces", at, {
        sender: shop.row("systems", system)["systemId"]!,
        receiver: "Ukendt modtager",
        component: "KMD Sag",
        decision: "Nedlægges",
      });
      shop.expect("systems-kmd-flag-component", "systems", system, "integratesKmdSag", "Siger Nej, men en snitflade går gennem KMD Sag.");
      shop.expect("interfaces-unknown-system", "interfaces", at, "receiver", "Modtagersystemet står ikke i systemoverblikket.");
    },
  },
];

/** Planted last, so that they take no row from another fault. */
export const NAME_FAULTS: readonly Fault[] = [
  inRow(
    "systems-kmd-sag-name",
    "systems",
    "systemName",
    "Navnet ligner KMD Sag, men kan være et andet system.",
    [{ systemName: "KMD Sagsoverblik" }],
    (row, shop) => !shop.isRelied(shop.systemRow(row["systemId"]) ?? 0),
  ),
];

function isFreeDirect(system: number | undefined, shop: Workshop): boolean {
  return system !== undefined && shop.data.network.parts[system] === "direct" && !shop.isRelied(system);
}

function ownEnd(row: SampleRow, shop: Workshop): number {
  return shop.systemRow(row["sender"] === "KMD Sag" ? row["receiver"] : row["sender"]) ?? -1;
}

/** Interfaces of systems that something else relies on are left alone. */
function link(
  rule: string,
  column: string,
  note: string,
  fits: (row: SampleRow, shop: Workshop) => boolean,
  change: SampleRow | ((row: SampleRow) => SampleRow),
  times = 1,
): Fault {
  return {
    rule,
    plant: (shop) => {
      for (let i = 0; i < times; i++) {
        const row = shop.interface(
          (cells) =>
            fits(cells, shop) &&
            [cells["sender"], cells["receiver"]].every((end) => {
              const system = shop.systemRow(end);
              return system === undefined || system === 0 || !shop.isRelied(system);
            }),
        );
        shop.set("interfaces", row, typeof change === "function" ? change(shop.row("interfaces", row)) : change);
        shop.expect(rule, "interfaces", row, column, note);
      }
    },
  };
}
