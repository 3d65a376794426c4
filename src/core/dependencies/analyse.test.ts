import fc from "fast-check";
import type { CellValue } from "../model/cell";
import type { RegisterData } from "../model/register-data";
import type { WorkbookData } from "../registers/workbook-data";
import { makeRegister } from "../testing/make-register";
import { analyseDependencies } from "./analyse";

type Row = Record<string, CellValue>;
const system = (systemId: CellValue, integratesKmdSag: CellValue = "Nej", more: Row = {}): Row => ({
  systemId,
  systemName: `Navn ${systemId}`,
  integratesKmdSag,
  ...more,
});
const link = (sender: CellValue, receiver: CellValue, more: Row = {}): Row => ({
  interfaceId: `${sender}>${receiver}`,
  sender,
  receiver,
  horizon: "Nuværende",
  component: "Punkt-til-punkt",
  decision: "Afventer",
  ...more,
});
const workbook = (systems?: readonly Row[] | RegisterData, interfaces?: readonly Row[] | RegisterData): WorkbookData => ({
  registers: {
    ...(systems === undefined ? {} : { systems: "mapping" in systems ? systems : makeRegister("systems", systems) }),
    ...(interfaces === undefined ? {} : { interfaces: "mapping" in interfaces ? interfaces : makeRegister("interfaces", interfaces) }),
  },
  date1904: false,
});
const INTERFACE_COLUMNS = ["interfaceId", "sender", "receiver", "horizon", "component", "decision"];
/** `A direct`, `B indirect A`, `C none` */
const reported = (data: WorkbookData): string[] => analyseDependencies(data).systems.map((s) => [s.system, s.kind, ...s.via].join(" "));

describe("analyseDependencies", () => {
  it.each<[string, Row]>([
    ["receiver", link("A", "KMD Sag")],
    ["sender", link("kmd-sag", "A")],
    ["component", link("A", "Andet sted", { component: "kmd sag" })],
    ["EDH", link("A", "KMD Sag EDH")],
    ["by name", link("navn a", "KMD Sag")],
  ])("direct by interface: %s", (_, row) => {
    const analysis = analyseDependencies(workbook([system("A"), system("B")], [row]));
    expect(analysis.systems.map((s) => s.kind)).toEqual(["direct", "none"]);
    expect(analysis.systems[0]!.because).toEqual({ ownColumn: false, interfaces: [row["interfaceId"]] });
    expect(analysis.directInterfaceRows).toEqual([0]);
  });

  it("direct by the system's own column; Ukendt and what can't be read are not Ja", () => {
    const data = workbook([system("A", "ja"), system("B", "Ukendt"), system("C", "måske"), system("D", true)], []);
    expect(reported(data)).toEqual(["A direct", "B none", "C none", "D direct"]);
    expect(analyseDependencies(data).systems[0]!.because).toEqual({ ownColumn: true, interfaces: [] });
  });

  it.each<[string, Row, "planned" | "oneOff"]>([
    ["planned", { horizon: "Fremtidig" }, "planned"],
    ["a conversion, once", { frequency: "Engangs" }, "oneOff"],
    ["a conversion", { frequency: "", data: "Engangskonvertering af sager" }, "oneOff"],
    ["a planned conversion", { horizon: "Fremtidig", frequency: "Én gang" }, "oneOff"],
  ])("an interface with KMD Sag that is %s makes nothing direct, and is told of apart", (_, more, time) => {
    const analysis = analyseDependencies(workbook([system("A"), system("B")], [link("A", "KMD Sag", more), link("A", "B", more)]));
    expect(analysis.systems.map(({ kind, doubt }) => [kind, doubt])).toEqual([["none", undefined], ["none", undefined]]); // prettier-ignore
    expect(analysis.systems[0]!.later).toEqual({ planned: [], oneOff: [], [time]: ["A>KMD Sag"] });
    expect(analysis.directInterfaceRows).toEqual([]);
    expect(analysis.laterInterfaceRows).toEqual({ planned: [], oneOff: [], [time]: [0] });
  });

  it.each(["Engangskode", "Dagligt", "En gang i døgnet", "1 gang ugentligt", "Løbende"])("%j is no conversion", (frequency) => {
    expect(reported(workbook([system("A")], [link("A", "KMD Sag", { frequency, data: "Konvertering" })]))).toEqual(["A direct"]);
  });

  it("SAPA's own row depends on nothing, and nothing goes through it", () => {
    const systems = [system("S", "Ukendt", { systemName: "SAPA" }), system("A"), system("B"), system("K", "Ja", { systemName: "KMD Sag" })];
    const rows = [link("K", "S"), link("S", "A"), link("B", "S")];
    const analysis = analyseDependencies(workbook(systems, rows));
    expect(analysis.systems.map(({ kind, is, doubt }) => [kind, is, doubt])).toEqual([
      ["none", "sapa", undefined],
      ["none", undefined, undefined],
      ["none", undefined, undefined],
      ["none", "kmdSag", undefined],
    ]);
    expect(analysis.directInterfaceRows).toEqual([0]);
  });

  it("tells which way data goes, and follows it: what two systems both deliver to ties neither to the other", () => {
    const systems = ["Gets", "Sends", "Both", "After", "Before", "Beside"].map((id) => system(id));
    const rows = [
      link("KMD Sag", "Gets"),
      link("Sends", "KMD Sag"),
      link("KMD Sag", "Both"),
      link("Both", "KMD Sag"),
      link("Gets", "After"),
      link("Before", "Sends"),
      link("Beside", "Gets"),
      link("Sends", "Beside"),
    ];
    expect(analyseDependencies(workbook(systems, rows)).systems.map(({ kind, flows, via, chain }) => [kind, flows, via, chain])).toEqual([
      ["direct", ["from"], [], { atKmdSag: ["from"] }],
      ["direct", ["to"], [], { atKmdSag: ["to"] }],
      ["direct", ["from", "to"], [], { atKmdSag: ["from", "to"] }],
      ["indirect", ["from"], ["Gets"], { between: "from", atKmdSag: ["from"] }],
      ["indirect", ["to"], ["Sends"], { between: "to", atKmdSag: ["to"] }],
      ["none", [], [], { atKmdSag: [] }],
    ]);
  });

  it("a system that says Ja without an interface is direct, no one knows which way, and so are those next to it", () => {
    const rows = [link("B", "A"), link("A", "C"), link("D", "C")];
    const systems = [system("A", "Ja"), system("B"), system("C"), system("D")];
    expect(analyseDependencies(workbook(systems, rows)).systems.map(({ kind, flows, chain }) => [kind, flows, chain])).toEqual([
      ["direct", [], { atKmdSag: [] }],
      ["indirect", [], { between: "to", atKmdSag: [] }],
      ["indirect", [], { between: "from", atKmdSag: [] }],
      ["none", [], { atKmdSag: [] }],
    ]);
  });

  it("counts neither what was planned and given up, nor calls it a touch", () => {
    const given = link("A", "KMD Sag", { horizon: "Fremtidig", decision: "Nedlægges" });
    const analysis = analyseDependencies(workbook([system("A")], [given]));
    expect(analysis.systems[0]!.kind).toBe("none");
    expect(analysis.directInterfaceRows).toEqual([]);
    expect(reported(workbook([system("A")], [link("A", "KMD Sag", { decision: "Nedlægges" })]))).toEqual(["A direct"]);
  });

  it("follows chains by the shortest way, upper rows first", () => {
    const systems = ["A", "B", "C", "D", "E", "F"].map((id) => system(id));
    const rows = [
      link("B", "KMD Sag"),
      link("A", "KMD Sag"),
      link("C", "B"),
      link("C", "A"),
      link("D", "C"),
      link("D", "E"),
      link("E", "B"),
    ];
    expect(reported(workbook(systems, rows))).toEqual(["A direct", "B direct", "C indirect A", "D indirect C A", "E indirect B", "F none"]);
  });

  it("goes through a ring without end", () => {
    const rows = [link("A", "KMD Sag"), link("A", "B"), link("B", "C"), link("C", "D"), link("D", "A"), link("C", "C")];
    expect(
      reported(
        workbook(
          ["A", "B", "C", "D"].map((id) => system(id)),
          rows,
        ),
      ),
    ).toEqual(["A direct", "B indirect C D A", "C indirect D A", "D indirect A"]);
  });

  it("never passes through the named infrastructure, but through any other system of that type", () => {
    const systems = [
      system("A", "Ja"),
      system("B"),
      system("C", "Nej", { systemName: "Serviceplatformen" }),
      system("D", "Nej", { systemType: "Infrastruktur" }),
      system("E"),
      system("F"),
    ];
    const rows = [link("A", "Organisation"), link("B", "Organisation"), link("A", "C"), link("C", "E"), link("D", "A"), link("F", "D")];
    expect(reported(workbook(systems, rows))).toEqual(["A direct", "B none", "C none", "D indirect A", "E none", "F indirect D A"]);
  });

  it("goes on behind systems of the type Infrastruktur", () => {
    const systems = [system("S1"), system("S2"), system("M", "Nej", { systemType: "Infrastruktur" }), system("S3")];
    const rows = [link("S1", "KMD Sag"), link("S2", "S1"), link("M", "S2"), link("S3", "M")];
    expect(reported(workbook(systems, rows))).toEqual(["S1 direct", "S2 indirect S1", "M indirect S2 S1", "S3 indirect M S2 S1"]);
  });

  it("KMD Sag's own row hangs on nothing, and its id means KMD Sag", () => {
    const systems = [system("K", "Ja", { systemName: "KMD Sag" }), system("A"), system("B")];
    expect(reported(workbook(systems, [link("A", "K"), link("B", "A")]))).toEqual(["K none", "A direct", "B indirect A"]);
  });

  it("tells unknown and ambiguous ends and guesses neither", () => {
    const systems = [system("A"), system("A"), system("B"), system("", "Ja", { systemName: "Kun navn" })];
    const analysis = analyseDependencies(workbook(systems, [link("A", "KMD Sag"), link("B", "Findes ikke"), link("", "B")]));
    expect(analysis.systems.map((s) => `${s.system} ${s.kind}`)).toEqual(["A none", "A none", "B none", "Kun navn direct"]);
    expect(analysis.ambiguousEnds).toEqual([{ row: 0, end: "sender", name: "A", candidates: [0, 1] }]);
    expect(analysis.unknownEnds).toEqual([
      { row: 1, end: "receiver", name: "Findes ikke" },
      { row: 2, end: "sender", name: "" },
    ]);
    expect(analysis.directInterfaceRows).toEqual([0]);
  });

  it("works with one register, with missing columns and with none, and says so", () => {
    expect(analyseDependencies(workbook([system("A", "Ja")]))).toMatchObject({ systems: [{ kind: "direct" }], incomplete: ["interfaces"] });
    expect(analyseDependencies(workbook(undefined, [link("A", "KMD Sag")]))).toMatchObject({
      systems: [],
      directInterfaceRows: [0],
      unknownEnds: [],
      incomplete: ["systems"],
    });
    expect(analyseDependencies(workbook())).toMatchObject({ systems: [], incomplete: ["systems", "interfaces"] });
    const partial = workbook([{ systemName: "A" }], [{ sender: "A", component: "KMD Sag", interfaceId: "" }]);
    expect(analyseDependencies(partial).systems).toMatchObject([{ system: "A", kind: "direct", because: { interfaces: ["#2"] } }]);
    expect(analyseDependencies(partial).incomplete).toEqual([
      "systems.integratesKmdSag",
      "interfaces.receiver",
      "interfaces.horizon",
      "interfaces.decision",
    ]);
  });

  it("a sheet of interfaces without a row says as little as none", () => {
    const analysis = analyseDependencies(workbook([system("A")], makeRegister("interfaces", [], [...INTERFACE_COLUMNS])));
    expect(analysis.incomplete).toEqual(["interfaces"]);
    expect(analysis.systems[0]!.doubt).toEqual({ ownColumn: false, interfaces: [] });
  });

  describe("doubt", () => {
    const doubts = (systems: readonly Row[], rows: readonly Row[]) =>
      analyseDependencies(workbook(systems, makeRegister("interfaces", rows, [...INTERFACE_COLUMNS]))).systems.map(({ doubt }) => doubt);
    const none = { ownColumn: false, interfaces: [] };

    it.each(["", "Ukendt", "måske", "#N/A", "  "])("the own column says %j", (own) => {
      expect(doubts([system("A", own), system("B")], [link("B", "Organisation")])).toEqual([{ ...none, ownColumn: true }, undefined]);
    });

    it.each<[string, Row]>([
      ["unknown receiver", { receiver: "Findes ikke" }],
      ["blank receiver", { receiver: "" }],
      ["receiver that is an error", { receiver: "#REF!" }],
      ["ambiguous receiver", { receiver: "Dobbelt" }],
      ["blank component", { component: "" }],
      ["unreadable component", { component: "Kurér" }],
      ["component that is an error", { component: "#N/A" }],
    ])("an interface with %s", (_, change) => {
      const row = { ...link("A", "B"), ...change, interfaceId: "I1" };
      const [a, , c] = doubts([system("A"), system("B"), system("C")], [row]);
      expect([a, c]).toEqual([{ ...none, interfaces: ["I1"] }, undefined]);
    });

    it("is shared by all that one name may mean, and passed on over links, but not over the named infrastructure", () => {
      const systems = [system("A"), system("A"), system("B"), system("C"), system("D"), system("E")];
      const rows = [link("A", "Organisation"), link("B", "Findes ikke"), link("C", "B"), link("D", "C"), link("E", "Organisation")];
      const unsure = { ...none, interfaces: ["A>Organisation"] };
      expect(doubts(systems, rows)).toEqual([
        unsure,
        unsure,
        { ...none, interfaces: ["B>Findes ikke"] },
        { ...none, through: "B" },
        { ...none, through: "C" },
        undefined,
      ]);
    });

    it("is not raised by what never comes, nor about what has a way, KMD Sag or a component", () => {
      const given = { horizon: "Fremtidig", decision: "Nedlægges" };
      const systems = [
        system("A"),
        system("B", ""),
        system("K", "", { systemName: "KMD Sag" }),
        system("O", "", { systemName: "Organisation" }),
      ];
      expect(doubts(systems, [link("A", "Findes ikke", given), link("B", "KMD Sag"), link("B", "Findes ikke")])).toEqual([
        undefined,
        undefined,
        undefined,
        undefined,
      ]);
    });

    it("holds for every system where a register or a column is missing", () => {
      expect(analyseDependencies(workbook([system("A"), system("B", "Ja")])).systems.map(({ doubt }) => doubt)).toEqual([none, undefined]);
    });

    it("nothing that is not known can make a dependency of what has none", () => {
      const world = fc.integer({ min: 1, max: 8 }).chain((count) => {
        const end = fc.oneof(
          { weight: 6, arbitrary: fc.nat(count - 1).map((i) => `S${i}`) },
          fc.constantFrom("", "Et sted", "Organisation", "#REF!"),
        );
        const own = fc.oneof({ weight: 5, arbitrary: fc.constant("Nej") }, fc.constantFrom("", "Ukendt", "#N/A", "Ja"));
        const component = fc.oneof({ weight: 5, arbitrary: fc.constant("Punkt-til-punkt") }, fc.constantFrom("", "Kurér"));
        return fc.record({
          owns: fc.array(own, { minLength: count, maxLength: count }),
          rows: fc.array(fc.record({ sender: end, receiver: end, component, answer: fc.constantFrom("KMD Sag", "X") }), { maxLength: 12 }),
        });
      });
      fc.assert(
        fc.property(world, ({ owns, rows }) => {
          const register = (made: readonly Row[]) => makeRegister("interfaces", made, [...INTERFACE_COLUMNS]);
          // X depends on KMD Sag both ways, and what is not known turns out to be X or KMD Sag itself.
          const systems = [...owns.map((own, i) => system(`S${i}`, own)), system("X", "Ja")];
          const bothWays = (name: string): Row[] => [link(name, "KMD Sag"), link("KMD Sag", name)];
          const before = analyseDependencies(
            workbook(
              systems,
              register([...bothWays("X"), ...rows.map((row) => link(row.sender, row.receiver, { component: row.component }))]),
            ),
          );
          const settled = (end: string, answer: string) => (/^S|^Organisation/.test(end) ? end : answer);
          const after = analyseDependencies(
            workbook(
              systems,
              register([
                ...bothWays("X"),
                ...owns.flatMap((own, i) => (own === "Nej" ? [] : bothWays(`S${i}`))),
                ...rows.map(({ sender, receiver, component, answer }) =>
                  link(settled(sender, answer), settled(receiver, answer), {
                    component: component === "Punkt-til-punkt" ? component : "KMD Sag",
                  }),
                ),
              ]),
            ),
          );
          for (const [row, { kind, doubt }] of before.systems.entries()) {
            if (kind === "none" && doubt === undefined) expect(after.systems[row]!.kind).toBe("none");
            // And a doubt is one: what is not known decides.
            else if (kind === "none") expect(after.systems[row]!.kind).not.toBe("none");
          }
        }),
        { numRuns: 300 },
      );
    });
  });

  describe("equals a brute-force walk over today's directed interfaces", () => {
    const TIMES: readonly Row[] = [
      {},
      {},
      {},
      { horizon: "" },
      { horizon: "Fremtidig" },
      { frequency: "Engangskonvertering" },
      { horizon: "Fremtidig", decision: "Nedlægges" },
    ];
    // The last names: KMD Sag itself, SAPA's row, a component.
    const worlds = fc.integer({ min: 1, max: 12 }).chain((count) =>
      fc.record({
        own: fc.array(fc.constantFrom("Ja", "Nej", "Nej", "Nej"), { minLength: count, maxLength: count }),
        rows: fc.array(
          fc.record({
            sender: fc.nat(count + 2),
            receiver: fc.nat(count + 2),
            time: fc.nat(TIMES.length - 1),
            through: fc.integer({ min: 0, max: 11 }).map((pick) => (pick === 0 ? "KMD Sag" : "Punkt-til-punkt")),
          }),
          { maxLength: 36 },
        ),
      }),
    );

    it("for every system: kind, directions and length of the chain, and the chain is a real one", () => {
      fc.assert(
        fc.property(worlds, ({ own, rows }) => {
          const names = [...own.map((_, i) => `S${i}`), "KMD Sag", "SAPA", "Serviceplatformen"];
          const [kmd, sapa] = [own.length, own.length + 1];
          const analysis = analyseDependencies(
            workbook(
              makeRegister("systems", [
                ...own.map((says, i) => system(`S${i}`, says)),
                system("X", "Nej", { systemName: "KMD Sag" }),
                system("Y", "Nej", { systemName: "SAPA" }),
              ]),
              makeRegister(
                "interfaces",
                rows.map(({ sender, receiver, time, through }) =>
                  link(names[sender]!, names[receiver]!, { component: through, ...TIMES[time] }),
                ),
                [...INTERFACE_COLUMNS, "frequency"],
              ),
            ),
          );
          // Data of today, step by step: from, to, and KMD Sag on both sides where an interface goes through it.
          const today = rows.filter(({ time }) => time <= 3);
          const hops = today.flatMap(({ sender, receiver, through }) => [
            [sender, receiver] as const,
            ...(through === "KMD Sag" ? [[sender, kmd] as const, [kmd, receiver] as const] : []),
          ]);
          const passes = (node: number): boolean => node < own.length;
          const isDirect = (node: number): boolean => hops.some(([a, b]) => (a === node && b === kmd) || (a === kmd && b === node));
          const untold = own.flatMap((says, i) => (says === "Ja" && !isDirect(i) ? [i] : []));
          /** Length of the shortest walk, by trying ever longer ones. */
          const walk = (start: number, ends: (node: number) => boolean, forward: boolean): number => {
            let at = new Set([start]);
            for (let steps = 0; steps <= own.length + 1; steps++) {
              if ([...at].some(ends)) return steps;
              const next = hops.flatMap(([a, b]) => (forward ? (at.has(a) ? [b] : []) : at.has(b) ? [a] : []));
              at = new Set(next.filter((node) => passes(node) || node === kmd));
            }
            return Infinity;
          };
          own.forEach((_, i) => {
            const found = analysis.systems[i]!;
            const atKmd = (node: number): boolean => node === kmd;
            const shown = { from: walk(i, atKmd, false), to: walk(i, atKmd, true) };
            const anyhow = [true, false].map((forward) => walk(i, (node) => untold.includes(node), forward) + 1);
            const length = Math.min(shown.from, shown.to, ...anyhow);
            expect(found.kind).toBe(length === Infinity ? "none" : length === 1 ? "direct" : "indirect");
            expect(found.flows).toEqual((["from", "to"] as const).filter((flow) => shown[flow] < Infinity));
            if (length < Infinity) expect(found.via.length + 1).toBe(length);
            expect([found.steps, found.near]).toEqual([found.via.length, found.via.slice(0, 20)]);
            expect(found.carries).toBe(analysis.systems.filter(({ via }) => via.includes(found.system)).length);
            const chain = [found.system, ...found.via].map((id) => names.indexOf(id));
            chain.slice(1).forEach((next, step) => {
              const pair = found.chain.between === "to" ? [chain[step], next] : [next, chain[step]];
              expect(hops.some(([a, b]) => a === pair[0] && b === pair[1])).toBe(true);
            });
            expect(found.carrier).toBe(found.via.at(-1));
          });
          expect(analysis.systems.slice(kmd).map(({ kind, is }) => [kind, is])).toEqual([["none", "kmdSag"], ["none", "sapa"]]); // prettier-ignore
          expect(sapa).toBe(kmd + 1);
        }),
        { numRuns: 150 },
      );
    });
  });
});
