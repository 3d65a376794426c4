import { cpuSeconds } from "../testing/cpu-seconds";
import { nearestReader } from "./nearest";

const NAMES = [
  "S-01",
  "Nexus",
  "KY (Kommunernes Ydelsessystem)",
  "Kommunernes Sygedagpengesystem",
  "Økonomi og Løn",
  "Opus Løn",
  "Novax",
  "Byg",
];
const near = nearestReader(NAMES);

test.each<[string, string[]]>([
  ["S-1", ["S-01"]],
  ["Nexsus", ["Nexus"]],
  ["Neuxs", ["Nexus"]],
  ["Nexus omsorg", ["Nexus"]],
  ["KY", ["KY (Kommunernes Ydelsessystem)"]],
  ["Kommunernes Ydelsessystem", ["KY (Kommunernes Ydelsessystem)"]],
  ["KS", ["Kommunernes Sygedagpengesystem"]],
  ["Oekonomi & loen", ["Økonomi og Løn"]],
  ["Løn", ["Økonomi og Løn", "Opus Løn"]],
  ["Opus", ["Opus Løn"]],
  ["S-97", []],
  ["Novaks", []],
  ["Bygge", []],
  ["Fiktio", []],
  ["?", []],
  ["", []],
])("%j", (text, expected) => expect([...near(text)].map((at) => NAMES[at]).sort()).toEqual([...expected].sort()));

test("the best is first", () => {
  expect(nearestReader(["Opus Løn", "Nexsus", "Opus Økonomi"])("Opus Økonom")).toEqual([2]);
  expect(nearestReader(["Løn og Opus", "Opus Løn"])("Opus")).toEqual([1, 0]);
});

test("an id with other digits is another id; other letters beside the same digits are near", () => {
  const read = nearestReader(["SNF-0369", "System 2"]);
  expect([read("SNF-0368"), read("SFN-0369"), read("Systm 2"), read("Systm 3")]).toEqual([[], [0], [1], []]);
});

test("many names and many texts stay cheap", () => {
  const names = Array.from({ length: 5_000 }, (_, i) => `Fagsystem nummer ${i}`);
  const read = nearestReader(names);
  const seconds = cpuSeconds(() => {
    for (let i = 0; i < 200; i++) read(`Fagsysten nr ${i * 17}`);
  });
  expect(seconds).toBeLessThan(8);
});
