import { matching } from "./matching";

const CHOICES = ["KMD Sag", "KMD Nexus", "Sagsøgning Nord", "ÆLDREPLEJE"].map((name, i) => ({ key: String(i), name }));
const names = (typed: string, most?: number): string[] => matching(CHOICES, typed, most).shown.map(({ name }) => name);

test("every word must be there, in any case and order; what begins with the text comes first", () => {
  expect(names("")).toEqual(CHOICES.map(({ name }) => name));
  expect(names("sag")).toEqual(["Sagsøgning Nord", "KMD Sag"]);
  expect(names(" nexus kmd ")).toEqual(["KMD Nexus"]);
  expect(names("æld")).toEqual(["ÆLDREPLEJE"]);
  expect(names("findes ikke")).toEqual([]);
});

test("what is not shown is counted", () => {
  expect(matching(CHOICES, "", 3)).toMatchObject({ shown: CHOICES.slice(0, 3), more: 1 });
  expect(matching(CHOICES, "k", 3).more).toBe(0);
});
