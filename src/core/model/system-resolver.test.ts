import { buildResolver } from "./system-resolver";

const resolve = buildResolver({
  systemId: ["S-1", "S-2", "S-3", "S-4", "S-4", "S-11", "S-1.1", 33937, "S-9", "#N/A"],
  systemName: ["Nexus", "KMD-Sag", "Sags- og Dokumentindeks", "A", "B", "Dobbelt", "Dobbelt", "Kitos", "Børn & Unge", ""],
});

describe("buildResolver", () => {
  test.each([
    ["S-1", { kind: "system", row: 0 }],
    [" s-1 ", { kind: "system", row: 0 }],
    ["nexus", { kind: "system", row: 0 }],
    ["KMD Sag", { kind: "kmdSag" }],
    ["KMD Sag (EDH)", { kind: "kmdSag" }],
    ["S-2", { kind: "kmdSag", row: 1 }],
    ["KMD-Sag", { kind: "kmdSag", row: 1 }],
    ["S-3", { kind: "component", component: "Sags- og Dokumentindeks", row: 2 }],
    ["SF1470", { kind: "component", component: "Sags- og Dokumentindeks" }],
    ["organisation", { kind: "component", component: "Organisation" }],
    ["S-4", { kind: "ambiguous", rows: [3, 4] }],
    ["Dobbelt", { kind: "ambiguous", rows: [5, 6] }],
    ["S-11", { kind: "system", row: 5 }],
    ["S 11", { kind: "ambiguous", rows: [5, 6] }],
    [33937, { kind: "system", row: 7 }],
    ["Boern og Unge", { kind: "unknown" }],
    ["Boern & Unge", { kind: "system", row: 8 }],
    ["Ukendt", { kind: "unknown" }],
    ["", { kind: "unknown" }],
    ["#N/A", { kind: "unknown" }],
    ["--", { kind: "unknown" }],
    ["KMD Sag v. 4", { kind: "kmdSag" }],
    ["Sag (KMD)", { kind: "kmdSag" }],
    ["KMD Sagsbehandling", { kind: "unknown", perhaps: ["KMD Sag"] }],
    ["SP", { kind: "unknown", perhaps: ["Serviceplatformen"] }],
    ["KOMBIT Beskedfordeler (SF1460)", { kind: "component", component: "Beskedfordeler" }],
  ])("%j", (text, meaning) => expect(resolve(text)).toEqual(meaning));

  it("takes a row that is named KMD Sag by any name for KMD Sag, and asks about one that nearly is", () => {
    const named = buildResolver({ systemId: ["S-1", "S-2", "S-3"], systemName: ["KMD Sag Basis", "KMD Sagsbehandling", "Nexus"] });
    expect(named("S-1")).toEqual({ kind: "kmdSag", row: 0 });
    expect(named("kmd sag basis")).toEqual({ kind: "kmdSag", row: 0 });
    expect(named("S-2")).toEqual({ kind: "system", row: 1, perhaps: true });
    expect(named("KMD Sagsbehandling")).toEqual({ kind: "system", row: 1, perhaps: true });
    expect(named("S-3")).toEqual({ kind: "system", row: 2 });
  });

  it("knows KMD Sag and the components without any systems register", () => {
    const bare = buildResolver();
    expect(bare("KMD Sag EDH")).toEqual({ kind: "kmdSag" });
    expect(bare("Beskedfordeler")).toEqual({ kind: "component", component: "Beskedfordeler" });
    expect(bare("Nexus")).toEqual({ kind: "unknown" });
  });
});
