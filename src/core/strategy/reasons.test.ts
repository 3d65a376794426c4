import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { LANGUAGES } from "../text/language";
import { formatReason } from "./format-reason";
import { REASON_TEXTS } from "./reason-texts";

const code = [...readdirSync(__dirname), "../model/system-resolver.ts"]
  .filter((name) => name.endsWith(".ts") && !name.includes("test") && name !== "reason-texts.ts")
  .map((name) => readFileSync(join(__dirname, name), "utf8"))
  .join("\n");

it.each(Object.entries(REASON_TEXTS))("%s is a sentence in every language, and something gives it", (id, text) => {
  for (const language of LANGUAGES) expect(text[language]).toMatch(/^[\p{Lu}{].*[.}]$/su);
  // Ids made of a kind and a state, such as target-ready and notice-near.
  const [family, ...rest] = id.split("-");
  const made = new RegExp(`\`${family}-\\$\\{`).test(code) && code.includes(`"${rest.join("-")}"`);
  expect([id, made || code.includes(`"${id}"`)]).toEqual([id, true]);
});

it("names conditions, days and what a risk rests on", () => {
  const data = { area: "Byggesag", system: "Cura", conditions: "sapa-case-index,sapa-benefit-index", because: "conditions-missing" };
  expect(formatReason({ id: "unplanned", data }, "da")).toBe(
    "Byggesag kan ikke planlægges. Cura skal vises i SAPA, men mangler en snitflade til Sags- og Dokumentindeks og Ydelsesindeks; flytter området før, kan sagerne ikke ses dér imens.",
  );
  expect(formatReason({ id: "go-live", data: { system: "Cura" } }, "da", 46_419)).toBe(
    "Snitfladerne til Cura er først i drift den 01-02-2027.",
  );
  expect(() => formatReason({ id: "no-such", data: {} }, "da")).toThrow("no-such");
});
