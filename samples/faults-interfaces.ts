import { pick, type AlsoFound, type Fault } from "./faults";
import { day, type SampleRow } from "./rows";
import type { Workshop } from "./workshop";

const isFuture = (row: SampleRow): boolean => row["horizon"] === "Fremtidig" && row["decision"] === "Omlægges";
const isDecided = (row: SampleRow): boolean => row["decision"] === "Nedlægges" || row["decision"] === "Omlægges";

/** Faults of interfaces that take the systems or two cells to see. */
export const INTERFACE_FAULTS: readonly Fault[] = [
  changed(
    "interfaces-unknown-system",
    "sender",
    "Afsendersystemet står ikke i systemoverblikket.",
    3,
    (shop) => pick(shop, "interfaces"),
    (_, i) => ({ sender: `Ukendt fagsystem ${i + 1}` }),
  ),
  changed(
    "interfaces-unknown-system",
    "receiver",
    "Modtagersystemet står ikke i systemoverblikket.",
    2,
    (shop) => pick(shop, "interfaces"),
    (_, i) => ({ receiver: `SYS-9${i}9` }),
  ),
  changed(
    "interfaces-same-system",
    "receiver",
    "Afsender og modtager er det samme system.",
    2,
    (shop) => pick(shop, "interfaces"),
    (row) => ({ receiver: row["sender"]! }),
  ),
  changed(
    "interfaces-kmd-kept",
    "decision",
    "En snitflade med KMD Sag skal bevares.",
    3,
    (shop) => shop.interface((row) => row["component"] === "KMD Sag" && isDecided(row)),
    () => ({ decision: "Bevares" }),
  ),
  changed(
    "interfaces-kmd-new",
    "horizon",
    "En ny snitflade til KMD Sag er planlagt.",
    2,
    (shop) => shop.interface((row) => row["component"] === "KMD Sag" && isDecided(row) && hasAnother(shop, row)),
    () => ({ horizon: "Fremtidig", decision: "Omlægges", goLive: day(2027, 2, 1) }),
  ),
  changed(
    "interfaces-component-mismatch",
    "component",
    "Komponenten er en anden end den, snitfladen går til.",
    3,
    (shop) =>
      shop.interface(
        (row) => row["component"] === "Serviceplatformen" && shop.data.systems[shop.systemRow(row["sender"])!]?.["wantedInSapa"] === "Nej",
      ),
    () => ({ component: "Beskedfordeler" }),
  ),
  changed(
    "interfaces-decision-date-order",
    "goLive",
    "Idriftsættes, før der er besluttet.",
    2,
    (shop) => shop.interface(isFuture),
    (row) => ({ goLive: Number(row["decisionDate"]) - 30 }),
    [{ rule: "interfaces-go-live-passed", column: "goLive" }],
  ),
  changed(
    "interfaces-decision-undated",
    "decisionDate",
    "Beslutning uden dato.",
    3,
    (shop) => pick(shop, "interfaces"),
    () => ({ decisionDate: "" }),
  ),
  changed(
    "interfaces-future-undecided",
    "decision",
    "Fremtidig snitflade uden beslutning.",
    3,
    (shop) => shop.interface(isFuture),
    () => ({ decision: "Afventer", decisionDate: "" }),
  ),
  changed(
    "interfaces-future-without-go-live",
    "goLive",
    "Besluttet fremtidig snitflade uden dato for idriftsættelse.",
    3,
    (shop) => shop.interface(isFuture),
    () => ({ goLive: "" }),
  ),
  {
    rule: "interfaces-duplicate",
    plant: (shop) => {
      for (let i = 0; i < 2; i++) {
        const first = pick(shop, "interfaces");
        const second = pick(shop, "interfaces");
        const { sender, receiver, data } = shop.row("interfaces", first);
        shop.set("interfaces", second, { sender: sender!, receiver: receiver!, data: data! });
        for (const row of [first, second])
          shop.expect("interfaces-duplicate", "interfaces", row, "sender", "Samme snitflade er beskrevet to gange.");
      }
    },
  },
  changed(
    "interfaces-use-missing",
    "use",
    "Fremtidig snitflade uden brugsmåde.",
    1,
    (shop) => shop.interface(isFuture),
    () => ({ use: "" }),
  ),
  changed(
    "interfaces-use-component",
    "use",
    "Brugsmåden passer ikke med komponenten.",
    1,
    (shop) => shop.interface((row) => isFuture(row) && row["component"] === "Organisation"),
    () => ({ use: "Vise sager og dokumenter" }),
  ),
  changed(
    "interfaces-source-kind-differs",
    "sourceKind",
    "Kildesystemets art er en anden end i systemoverblikket.",
    1,
    (shop) => shop.interface((row) => isFuture(row) && row["sourceKind"] === "ESDH- eller fagsystem"),
    () => ({ sourceKind: "Offentligt register" }),
  ),
  changed(
    "interfaces-negotiator-missing",
    "negotiator",
    "Ikke afklaret, hvem der forhandler.",
    1,
    (shop) => shop.interface(isFuture),
    () => ({ negotiator: "Ikke afklaret" }),
  ),
  changed(
    "interfaces-price-above-asked",
    "price",
    "Prisen er højere end det forlangte.",
    1,
    (shop) => shop.interface((row) => isFuture(row) && Number(row["price"]) > 0),
    (row) => ({ price: row["askedPrice"]!, askedPrice: row["price"]! }),
  ),
  changed(
    "interfaces-decided-by-missing",
    "decidedBy",
    "Besluttet, men ikke skrevet af hvem.",
    1,
    (shop) => shop.interface(isFuture),
    () => ({ decidedBy: "" }),
  ),
];

function changed(
  rule: string,
  column: string,
  note: string,
  times: number,
  choose: (shop: Workshop) => number,
  change: (row: SampleRow, i: number) => SampleRow,
  also: readonly AlsoFound[] = [],
): Fault {
  return {
    rule,
    plant: (shop) => {
      for (let i = 0; i < times; i++) {
        const index = choose(shop);
        shop.set("interfaces", index, change(shop.row("interfaces", index), i));
        shop.expect(rule, "interfaces", index, column, note);
        for (const other of also) shop.expect(other.rule, "interfaces", index, other.column, note);
      }
    },
  };
}

/** Whether the system has one more interface with KMD Sag today, so that its own column stays right. */
function hasAnother(shop: Workshop, row: SampleRow): boolean {
  const own = shop.systemRow(row["sender"] === "KMD Sag" ? row["receiver"] : row["sender"]);
  return shop.data.interfaces.some(
    (other) =>
      other !== row &&
      other["component"] === "KMD Sag" &&
      other["horizon"] === "Nuværende" &&
      [other["sender"], other["receiver"]].some((end) => end !== "KMD Sag" && shop.systemRow(end) === own),
  );
}
