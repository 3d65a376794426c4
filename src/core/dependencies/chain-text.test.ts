import { chainText } from "./chain-text";

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
