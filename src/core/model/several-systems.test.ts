import fc from "fast-check";
import { cpuSeconds } from "../testing/cpu-seconds";
import { endsOf } from "./resolved-system";
import { buildResolver } from "./system-resolver";

const systems = {
  systemId: ["S-01", "S-02", "S-03", "S-04", "S-05", "S-06", "S-07"],
  systemName: ["Nexus", "KMD Sag", "Økonomi og Løn", "Cura", "Doc2mail", "Digital Post", "Park"],
};
const resolve = buildResolver(systems);
const system = (row: number): object => ({ kind: "system", row });
const kmd = { kind: "kmdSag", row: 1 };
const unknown = { kind: "unknown" };

test.each<[string, object[]]>([
  ["Nexus, Cura", [system(0), system(3)]],
  ["Doc2mail / Digital Post", [system(4), system(5)]],
  ["Doc2mail/Digital Post", [system(4), system(5)]],
  ["Nexus\nCura", [system(0), system(3)]],
  ["- Nexus\n- Cura", [system(0), system(3)]],
  ["• Nexus\r\n• Cura\r\n", [system(0), system(3)]],
  ["Nexus; Cura;", [system(0), system(3)]],
  ["Nexus og Cura", [system(0), system(3)]],
  ["Nexus & Cura + S-05", [system(0), system(3), system(4)]],
  ["Nexus, Cura og KMD Sag", [system(0), system(3), kmd]],
  ["Økonomi og Løn", [system(2)]],
  ["Økonomi og Løn, Nexus", [system(2), system(0)]],
  ["Nexus og Økonomi og Løn", [system(0), system(2)]],
  ["Nexus og KMD Sag", [system(0), kmd]],
  ["KMD Sag, Fiktio", [kmd, unknown]],
  ["Fiktio og KMD Sag", [unknown, kmd]],
  ["Nexus, Fiktio", [system(0), unknown]],
  ["Nexus, Beskedfordeler", [system(0), { kind: "component", component: "Beskedfordeler" }]],
  ["S-01, Nexus", [system(0)]],
  ["S-01 Nexus", [system(0)]],
  ["S-01 - Nexus", [system(0)]],
  ["S-01: Nexus", [system(0)]],
  ["Nexus (S-01)", [system(0)]],
  ["Økonomi og Løn (S-03), S-04 Cura", [system(2), system(3)]],
  ["S-01 Cura", [unknown]],
  // One of the words is a system's name, which does not make two systems of one unknown name.
  ["Vej og Park", [unknown]],
  ["Fiktio", [unknown]],
  ["Fiktio, et fagsystem", [unknown]],
  ["", [unknown]],
])("%j", (text, ends) => expect(endsOf(resolve(text))).toEqual(ends));

test("each part keeps its name", () => {
  expect(resolve("Nexus, Fiktio")).toMatchObject({ parts: [{ name: "Nexus" }, { name: "Fiktio" }] });
});

test("whatever joins them, known names are found, each once and no others", () => {
  const names = fc.uniqueArray(fc.constantFrom(...systems.systemName), { minLength: 1 });
  const joint = fc.constantFrom(", ", "; ", "\n", " og ", " / ", " & ", " + ", " samt ");
  fc.assert(
    fc.property(names, joint, (chosen, by) => {
      const rows = endsOf(resolve(chosen.join(by))).map((end) => ("row" in end ? end.row : undefined));
      expect(rows).toEqual(chosen.map((name) => systems.systemName.indexOf(name)));
    }),
  );
});

test("running text does not cost more than its length", () => {
  const seconds = cpuSeconds(() => expect(resolve("a, b og c / ".repeat(2_700)).kind).toBe("unknown"));
  expect(seconds).toBeLessThan(1);
});
