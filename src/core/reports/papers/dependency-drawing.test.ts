import type { PictureNode } from "../../dependencies/picture/picture";
import { makeRegister } from "../../testing/make-register";
import { dependencyDrawings, pagesOf } from "./dependency-drawing";

const system = (id: number, parent: number): PictureNode => ({
  kind: "system",
  id,
  parent,
  span: 1,
  onChain: false,
  forced: false,
  behind: 0,
});
const ROOT: PictureNode = { kind: "root", id: -1, parent: null };

it("is cut between branches, with KMD Sag on each page and every system on one", () => {
  const nodes = Array.from({ length: 40 }, (_, i) => [system(i * 2, -1), system(i * 2 + 1, i * 2)]).flat();
  const pages = pagesOf([ROOT, ...nodes]);
  expect(pages.length).toBe(2);
  for (const page of pages) expect(page[0]).toBe(ROOT);
  expect(pages.flatMap((page) => page.slice(1))).toEqual(nodes);
  expect(pagesOf([ROOT])).toEqual([]);
});

it("names each system in its colour, without persons' numbers, and is well-formed whatever a name holds", () => {
  const systems = makeRegister("systems", [
    { systemId: "S1", systemName: 'Alfa & <Beta> "x"', integratesKmdSag: "Ja" },
    { systemId: "S2", systemName: "Arkiv 140872-5211", integratesKmdSag: "Nej" },
  ]);
  const interfaces = makeRegister("interfaces", [
    { interfaceId: "I1", sender: "S2", receiver: "S1", horizon: "Nuværende", component: "Punkt-til-punkt", decision: "Bevares" },
  ]);
  const [drawn, ...more] = dependencyDrawings({ registers: { systems, interfaces }, date1904: false }, "da").pages;
  expect(more).toEqual([]);
  const { svg } = drawn!;
  expect(svg).toContain(">Alfa &amp; &lt;Beta&gt; &quot;x&quot;<");
  expect(svg).toContain("#E8935A");
  expect(svg).toContain("#FCEBB0");
  expect(svg).not.toContain("5211");
});

it("shows which way data goes, what is not fully known, and links across branches; those over pages are told", () => {
  const systems = (count: number) =>
    makeRegister(
      "systems",
      Array.from({ length: count }, (_, i) => ({ systemId: `S${i}`, systemName: `System ${i}`, integratesKmdSag: "Nej" })),
    );
  const link = (interfaceId: string, sender: string, receiver: string) => ({
    interfaceId,
    sender,
    receiver,
    horizon: "Nuværende",
    component: "Punkt-til-punkt",
    decision: "Bevares",
  });
  const drawn = (count: number) => {
    const direct = Array.from({ length: count }, (_, i) => link(`I${i}`, "KMD Sag", `S${i}`));
    const more = [link("X1", "S0", `S${count - 1}`), link("X2", "S1", "Findes ikke")];
    const interfaces = makeRegister("interfaces", [...direct, ...more]);
    return dependencyDrawings({ registers: { systems: systems(count), interfaces }, date1904: false }, "da");
  };
  const few = drawn(3);
  expect(few.across).toEqual([]);
  expect(few.pages[0]!.svg).toMatch(/>→<.*>→ \?<.*>→ data fra KMD Sag/);
  expect(few.pages[0]!.svg).toContain('stroke-dasharray="1 4"');
  const many = drawn(39);
  expect(many.pages).toHaveLength(2);
  expect(many.across).toEqual(["System 0 – System 38"]);
});

it("draws nothing where nothing depends on KMD Sag", () => {
  const systems = makeRegister("systems", [{ systemId: "S1", systemName: "Alfa", integratesKmdSag: "Nej" }]);
  expect(dependencyDrawings({ registers: { systems }, date1904: false }, "da").pages).toEqual([]);
});
