import { readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { LANGUAGES } from "../src/core/text/language";
import { holesOf } from "../src/core/text/testing/icu";
import { localizedTexts, type FoundText } from "../src/core/text/testing/localized-texts";

const SRC = join(__dirname, "../src");

/** The modules whose texts are looked at: every module of the core, the app, the commands and Excel, and the views' dictionaries. */
function modules(): string[] {
  return readdirSync(SRC, { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => /^(core|app|commands|excel)\/.+\.ts$/.test(file) || file.endsWith(".text.ts") || file.endsWith("views/Pane/views.ts"))
    .filter((file) => !/(\.test\.ts|\.d\.ts)$|\/(testing|golden)\//.test(file))
    .sort();
}

const seen = new Set<object>();
const TEXTS: FoundText[] = modules().flatMap((file) => {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- found by name
  const exported: unknown = require(join(SRC, file));
  return localizedTexts(exported, relative(SRC, join(SRC, file)), seen);
});
const faults = (isFault: (text: string, all: FoundText["text"]) => boolean): string[] =>
  TEXTS.flatMap(({ path, text }) => LANGUAGES.filter((language) => isFault(text[language], text)).map((language) => `${path}.${language}`));

test("texts of rules, registers, conditions, reports and views are found", () => {
  for (const place of [
    "core/rules/",
    "core/registers/",
    "core/conditions/",
    "core/reports/",
    "core/process/",
    "app/",
    "commands/",
    "taskpane/",
  ]) {
    expect(TEXTS.filter(({ path }) => path.startsWith(place)).length).toBeGreaterThan(2);
  }
  expect(TEXTS.length).toBeGreaterThan(3000);
});

test("every text is there in every language", () => {
  expect(faults((text) => typeof text !== "string" || text.trim() === "")).toEqual([]);
});

test("no text has an exclamation mark, or blanks at its ends", () => {
  expect(faults((text) => text.includes("!") || text !== text.trim())).toEqual([]);
});

test("every text is a message that can be read, with the same holes in every language", () => {
  const broken = faults((text, all) => {
    try {
      return holesOf(text).join() !== holesOf(all[LANGUAGES[0]]).join();
    } catch {
      return true;
    }
  });
  expect(broken).toEqual([]);
});
