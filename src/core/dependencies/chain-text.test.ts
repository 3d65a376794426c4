import { chainOf, chainText } from "./chain-text";

test.each([
  [["A"], { atKmdSag: ["to"] }, "A → KMD Sag"],
  [["A"], { atKmdSag: ["from"] }, "KMD Sag → A"],
  [["A"], { atKmdSag: ["from", "to"] }, "A ⇄ KMD Sag"],
  [["A"], { atKmdSag: [] }, "A – KMD Sag"],
  [["A", "B"], { between: "to", atKmdSag: ["to"] }, "A → B → KMD Sag"],
  [["A", "B", "C"], { between: "from", atKmdSag: ["from"] }, "KMD Sag → C → B → A"],
  [["A", "B"], { between: "from", atKmdSag: [] }, "KMD Sag – B → A"],
  [["A", "B"], { between: "to", atKmdSag: [] }, "A → B – KMD Sag"],
] as const)("%j %j is %j", (names, chain, text) => expect(chainText(names, chain)).toBe(text));

test.each([
  [["B", "C"], 2, "C", "A → B → C → KMD Sag"],
  [["B", "C"], 3, "D", "A → B → C → D → KMD Sag"],
  [["B", "C"], 9, "J", "A → B → C → … (6) … → J → KMD Sag"],
] as const)("of %j and %i steps to %s the middle is left out and counted", (near, steps, carrier, text) =>
  expect(chainOf({ near, steps, carrier, chain: { between: "to", atKmdSag: ["to"] } }, "A")).toBe(text),
);
