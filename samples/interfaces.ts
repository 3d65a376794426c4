import { PEOPLE } from "./municipality";
import type { Network } from "./network";
import type { Random } from "./random";
import { day, type SampleRow } from "./rows";

const INTERFACE_COUNT = 900;

/** The data of each component's interface and, where KOMBIT has published one, its version. */
const COMPONENTS: Readonly<Record<string, { readonly data: string; readonly version: string }>> = {
  "Sags- og Dokumentindeks": { data: "Sager, Dokumenter", version: "3.0" },
  Ydelsesindeks: { data: "Ydelser", version: "" },
  Organisation: { data: "Organisation", version: "3.1" },
  Klassifikation: { data: "KLE", version: "" },
  "Adgangsstyring for brugere": { data: "Roller", version: "" },
  "Adgangsstyring for systemer": { data: "Adgange", version: "" },
  Beskedfordeler: { data: "Hændelser", version: "" },
  Serviceplatformen: { data: "Grunddata", version: "" },
};

/**
 * 900 interfaces without a fault: those with KMD Sag, those between systems, everything that the systems wanted in SAPA
 * need, and lookups through Serviceplatformen to fill up.
 */
export function makeInterfaces(network: Network, systems: readonly SampleRow[], random: Random): SampleRow[] {
  const rows: Omit<SampleRow, "interfaceId">[] = [];
  const responsible = (): string => random.pick(PEOPLE);
  // An end is named by id or by name, as people do.
  const end = (row: number): string => String(random.chance(0.8) ? systems[row]!["systemId"] : systems[row]!["systemName"]);
  const types = new Map(
    systems.flatMap((system) => [system["systemId"], system["systemName"]].map((name) => [name, system["systemType"]])),
  );
  const typeOf = (name: SampleRow[string] | undefined): string => String(types.get(name) ?? "");
  const decided = (): number => day(2025, random.integer(1, 12), random.integer(1, 28));

  network.parts.forEach((part, row) => {
    if (part !== "direct") return;
    for (const data of random.shuffled(["Sager", "Dokumenter", "Parter"]).slice(0, random.integer(1, 3))) {
      // Rerouted are those of systems that get new interfaces.
      const decision = random.pick(systems[row]!["wantedInSapa"] === "Ja" ? ["Nedlægges", "Omlægges"] : ["Nedlægges"]);
      const pair = random.chance(0.7) ? [end(row), "KMD Sag"] : ["KMD Sag", end(row)];
      rows.push(today(pair, "KMD Sag", data, decision, decided()));
    }
  });
  for (const [from, to] of alongTheData(network, rows, systems)) {
    rows.push(
      today([end(from), end(to)], "Punkt-til-punkt", random.pick(["Parter", "Sager", "Bevillinger", "Stamdata"]), "Bevares", decided()),
    );
  }
  systems.forEach((system, row) => {
    if (system["wantedInSapa"] !== "Ja") return;
    for (const component of componentsFor(system)) {
      const { data, version } = COMPONENTS[component]!;
      rows.push({
        sender: end(row),
        receiver: component,
        horizon: "Fremtidig",
        component,
        version,
        data,
        frequency: "Løbende",
        decision: "Omlægges",
        decisionDate: decided(),
        goLive: day(2027, random.integer(1, 2), random.integer(1, 28)),
        responsible: responsible(),
        price: random.integer(2, 30) * 5_000,
        remark: "",
      });
    }
  });
  const networked = network.parts.flatMap((part, row) => (part === "isolated" || part === "kmdSag" ? [] : [row]));
  const used = new Set<string>();
  while (rows.length < INTERFACE_COUNT) {
    const row = random.pick(networked);
    const data = random.pick(["CPR-opslag", "CVR-opslag", "Adresser", "Digital Post", "NemKonto", "Indkomst"]);
    if (used.has(`${row} ${data}`)) continue;
    used.add(`${row} ${data}`);
    rows.push(today([end(row), "Serviceplatformen"], "Serviceplatformen", data, "Bevares", decided()));
  }
  return random
    .shuffled(rows)
    .slice(0, INTERFACE_COUNT)
    .map((row, i) => ({ interfaceId: `SNF-${String(i + 1).padStart(4, "0")}`, ...row, ...strategyOf(row, typeOf) }));

  function today(
    ends: readonly string[],
    component: string,
    data: string,
    decision: string,
    decisionDate: number | "",
  ): Omit<SampleRow, "interfaceId"> {
    return {
      sender: ends[0]!,
      receiver: ends[1]!,
      horizon: "Nuværende",
      component,
      version: "",
      data,
      frequency: random.pick(["Dagligt", "Løbende", "Ugentligt"]),
      decision,
      decisionDate,
      goLive: day(random.integer(2015, 2023), random.integer(1, 12), random.integer(1, 28)),
      responsible: responsible(),
      price: random.integer(0, 12) * 2_500,
      remark: "",
    };
  }
}

/** Components that a system planned for SAPA must deliver to and receive from. */
function componentsFor(system: SampleRow): string[] {
  return [
    ...(system["caseBearing"] === "Ja" ? ["Sags- og Dokumentindeks"] : []),
    ...(String(system["kleMainGroups"]).includes("32") ? ["Ydelsesindeks"] : []),
    "Organisation",
    "Klassifikation",
    "Adgangsstyring for brugere",
    "Adgangsstyring for systemer",
    "Beskedfordeler",
  ];
}

const USES: Readonly<Record<string, string>> = { "Sags- og Dokumentindeks": "Vise sager og dokumenter", Ydelsesindeks: "Vise ydelser" };
/** Of what the supplier asks first, so much is paid in the end. */
const PAID_SHARE = 0.8;

/** What the interface strategy says of a row; it follows from the row, so that nothing is drawn for it. */
function strategyOf(row: SampleRow, typeOf: (name: SampleRow[string] | undefined) => string): SampleRow {
  const shared = typeOf(row["sender"]) === "Fælleskommunal løsning";
  const own = ["Fagsystem", "ESDH"].includes(typeOf(row["sender"]));
  const price = row["price"];
  return {
    use: (row["horizon"] === "Fremtidig" ? USES[String(row["component"])] : undefined) ?? "Andet",
    sourceKind: shared ? "Fælleskommunal løsning" : own ? "ESDH- eller fagsystem" : "",
    negotiator: shared ? "KOMBIT" : row["horizon"] === "Fremtidig" ? "Kommunen" : "Ikke nødvendigt",
    askedPrice: typeof price === "number" ? price / PAID_SHARE : "",
    decidedBy: shared ? "Digitaliseringschefen" : "Digitaliseringsstyregruppen",
  };
}

/**
 * The links, each the way that a dependent system's data goes: what stands behind one that gets data from KMD Sag gets it from there, what
 * stands behind one that sends to it sends there. Links between others stay as they were drawn.
 */
function alongTheData(network: Network, withKmd: readonly SampleRow[], systems: readonly SampleRow[]): Network["links"] {
  const flows = new Map<number, Set<"from" | "to">>();
  const add = (row: number, flow: "from" | "to"): void => void flows.set(row, (flows.get(row) ?? new Set()).add(flow));
  systems.forEach(({ systemId, systemName }, row) => {
    const isIt = (end: unknown): boolean => end === systemId || end === systemName;
    for (const { sender, receiver } of withKmd) {
      if (isIt(sender)) add(row, "to");
      if (isIt(receiver)) add(row, "from");
    }
  });
  const depth = (row: number): number => (network.next.has(row) ? 1 + depth(network.next.get(row)!) : 0);
  return network.links.map(([from, to]) => {
    if (network.parts[from] === "none" || depth(from) === depth(to)) return [from, to];
    const [near, far] = depth(from) < depth(to) ? [from, to] : [to, from];
    const drawn = far === from ? "to" : "from";
    const flow = flows.get(near)!.has(drawn) ? drawn : [...flows.get(near)!][0]!;
    add(far, flow);
    return flow === "to" ? [far, near] : [near, far];
  });
}
