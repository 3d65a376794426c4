import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { USE_CASES } from "../src/app/use-cases/list";
import { nameOf } from "../src/app/use-cases/name-of";
import { LANGUAGES, type Language } from "../src/core/text/language";
import { holesOf } from "../src/core/text/testing/icu";
import { localizedTexts } from "../src/core/text/testing/localized-texts";
import { functionsMetadata } from "../tools/functions/metadata";
import { LOCALES } from "../tools/manifest/product";
import { child, one, RESOURCES, XML } from "../tools/manifest/testing";
import { SHORTCUT_FILES } from "../tools/manifest/shortcuts";
import { ambiguousTexts } from "./one-translation";
import { textLiterals, type TextLiteral } from "./text-literals";

const ROOT = join(__dirname, "..");

const modulesIn = (folder: string, wanted = /\.tsx?$/): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .map((file) => `${folder}/${file.replaceAll("\\", "/")}`)
    .filter((file) => wanted.test(file) && !/(\.test\.tsx?|\.d\.ts)$|\/(testing|golden)\/|\/testing\.tsx?$/.test(file))
    .sort();

/** What modules export: also texts that are made when a module is loaded. Views are not loaded, but their dictionaries are. */
function exported(): TextLiteral[] {
  const seen = new Set<object>();
  return modulesIn("src", /^src\/(core|app|commands|excel)\/.+\.ts$|\.text\.ts$|views\/Pane\/views\.ts$/).flatMap((file) => {
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- found by name
    const module: unknown = require(join(ROOT, file));
    return localizedTexts(module, file, seen).map(({ path, text }) => ({ place: path, says: text }));
  });
}

let inSources: TextLiteral[] | undefined;
/** What sources write, whether anything exports it or not. */
const written = (): TextLiteral[] =>
  (inSources ??= ["src", "tools/manifest", "tools/functions"].flatMap((folder) =>
    modulesIn(folder).flatMap((file) => textLiterals(file, readFileSync(join(ROOT, file), "utf8"))),
  ));

const inEach = (place: string, said: (language: Language) => string | null | undefined): TextLiteral => ({
  place,
  says: Object.fromEntries(LANGUAGES.map((language) => [language, said(language) ?? ""])),
});

/** What Excel shows of the manifest: names, labels and tips of the ribbon and of a cell's menu. */
function inManifest(): TextLiteral[] {
  const said = (entry: Element) => (language: Language) =>
    LOCALES[language] === one("DefaultLocale").textContent
      ? entry.getAttribute("DefaultValue")
      : [...entry.children].find((each) => each.getAttribute("Locale") === LOCALES[language])?.getAttribute("Value");
  const strings = [...RESOURCES.values()].filter(({ localName }) => localName === "String");
  return [one("DisplayName"), child(XML.documentElement, "Description"), ...strings].map((entry) =>
    inEach(`manifest.xml ${entry.getAttribute("id") ?? entry.localName}`, said(entry)),
  );
}

/** What Excel asks with where two add-ins want the same keys. */
function ofShortcuts(): TextLiteral[] {
  type Names = Readonly<Record<string, { readonly value: string } | undefined>>;
  const read = (language: Language): unknown => JSON.parse(readFileSync(join(ROOT, "assets", SHORTCUT_FILES[language]), "utf8"));
  const names = (file: unknown): Names => (file as { resources?: { default: Names } }).resources?.default ?? (file as Names);
  const files = new Map(LANGUAGES.map((language) => [language, names(read(language))]));
  const ids = new Set([...files.values()].flatMap((each) => Object.keys(each)));
  return [...ids].map((id) => inEach(`shortcuts ${id}`, (language) => files.get(language)?.[id]?.value));
}

/** What Excel shows while a formula is typed. */
async function ofFunctions(): Promise<TextLiteral[]> {
  const made = await functionsMetadata();
  return made[LANGUAGES[0]].functions.flatMap(({ id, parameters }) => {
    const entry = (language: Language) => made[language]?.functions.find((each) => each.id === id);
    return [
      inEach(`function ${id}`, (language) => entry(language)?.description),
      ...parameters.flatMap((_, at) => [
        inEach(`function ${id} parameter ${at}`, (language) => entry(language)?.parameters[at]?.description),
        inEach(`function ${id} parameter ${at} name`, (language) => entry(language)?.parameters[at]?.name),
      ]),
    ];
  });
}

describe.each<readonly [string, number, () => TextLiteral[] | Promise<TextLiteral[]>]>([
  ["texts that modules export", 3000, exported],
  ["texts that sources write", 3000, written],
  ["texts of the manifest", 60, inManifest],
  ["names of shortcuts", 4, ofShortcuts],
  ["texts of custom functions", 80, ofFunctions],
])("%s", (_what, least, find) => {
  let texts: readonly TextLiteral[];
  beforeAll(async () => void (texts = await find()));
  const faults = (isFault: (text: string, all: TextLiteral["says"]) => boolean): string[] =>
    texts.flatMap(({ place, says }) =>
      LANGUAGES.filter((language) => isFault(says[language] ?? "", says)).map((language) => `${place}.${language}`),
    );

  test("are found", () => expect(texts.length).toBeGreaterThanOrEqual(least));

  test("are there in every language", () => expect(faults((text) => text.trim() === "")).toEqual([]));

  test("have no exclamation mark, and no blanks at their ends", () =>
    expect(faults((text) => text.includes("!") || text !== text.trim())).toEqual([]));

  test("can be read as messages, with the same holes in every language", () => {
    const isBroken = (text: string, all: TextLiteral["says"]): boolean => {
      try {
        return holesOf(text).join() !== holesOf(all[LANGUAGES[0]] ?? "").join();
      } catch {
        return true;
      }
    };
    expect(faults(isBroken)).toEqual([]);
  });

  test("of several words are not the same in two languages", () => {
    const words = (text: string): number => text.replace(/KMD Sag|\{[^{}]*\}/g, "").match(/\p{L}{2,}/gu)?.length ?? 0;
    expect(faults((text, all) => words(text) > 1 && LANGUAGES.filter((language) => all[language] === text).length > 1)).toEqual([]);
  });
});

/** Danish words that have two meanings, or one form for two of another language; the translations they may have. */
const AMBIGUOUS: Readonly<Record<string, readonly string[]>> = {
  // Singular and plural are the same.
  Spørgsmål: ["Question", "Questions"],
  Nøgletal: ["Key figure", "Key figures"],
  // What each language calls itself, and what an annex's language is called in the user's.
  Dansk: ["Danish", "English"],
};

test("one Danish text has one text in each other language, but for words of two meanings", () => {
  const inSource = [...exported(), ...written().filter(({ place }) => place.startsWith("src/"))]
    // A locale's tag is no text.
    .filter(({ place }) => !/language\.ts.*\.locale$/.test(place));
  const found = ambiguousTexts(inSource);
  const unexpected = found.filter(({ da, others }) => Object.keys(others).join() !== AMBIGUOUS[da]?.join());
  expect(unexpected).toEqual([]);
  // An exception that is needed no longer goes.
  expect(Object.keys(AMBIGUOUS).sort()).toEqual(found.map(({ da }) => da).sort());
});

/** Wordings that a Danish reader stumbles over, and what is written in their place. */
const WORDINGS: readonly (readonly [wrong: RegExp, instead: string])[] = [
  [/(?<![\p{L}-])unik\p{L}*/iu, "entydig"],
  [/(?<!\p{L})(?:hænger (?:på|af)|afhængig\p{L}* (?:på|fra)|afhænger (?:på|fra))(?!\p{L})/iu, "afhænger af"],
  [/(?<!den |\p{L})KLE-ansvarlige/iu, "den KLE-ansvarlige"],
  [/(?<!\d)(?:19|20)\d\d-\d\d-\d\d(?!\d)/u, "dd-mm-åååå"],
];
const stumbles = (texts: readonly TextLiteral[]): string[] =>
  texts.flatMap(({ place, says: { da = "" } }) =>
    WORDINGS.flatMap(([wrong, instead]) => (wrong.test(da) ? [`${place}: ${wrong.exec(da)![0]}, not ${instead}`] : [])),
  );

test("no Danish text has a wording that readers stumble over", () => {
  expect(stumbles([...written(), ...exported()])).toEqual([]);
  const wrong = ["Et unikt nummer", "Systemet hænger på KMD Sag", "Spørg KLE-ansvarlige", "Udløber 2026-12-01"];
  expect(stumbles(wrong.map((da) => ({ place: "x", says: { da } })))).toHaveLength(wrong.length);
  expect(stumbles([{ place: "x", says: { da: "Spørg den KLE-ansvarlige, om det afhænger af KMD Sag, senest 01-12-2026." } }])).toEqual([]);
});

test("no view of the pane writes an action's name itself, so that an action has one name", () => {
  const names = new Set(USE_CASES.flatMap((each) => (each.button === null && each.menu === null ? [] : [nameOf(each).da])));
  expect(names.size).toBeGreaterThan(10);
  expect(written().flatMap(({ place, says }) => (place.startsWith("src/taskpane/") && names.has(says.da ?? "") ? [place] : []))).toEqual(
    [],
  );
});

test("each name in bold in README is one that the program shows", () => {
  /** Names of Microsoft's, and words of the text itself. */
  const others = ["Integrerede apps", "In English."];
  const known = new Set(written().map(({ says }) => says.da));
  const bold = [...readFileSync(join(ROOT, "README.md"), "utf8").matchAll(/\*\*([^*`]+)\*\*/g)].map(([, name]) =>
    name!.replace(/\s+/g, " "),
  );
  expect(bold.length).toBeGreaterThan(10);
  expect(bold.filter((name) => !known.has(name) && !others.includes(name))).toEqual([]);
});

test("two translations of one text are named with where they are written", () => {
  const source = `
    export const A = { fetch: { da: "Hent", en: "Fetch" }, save: { da: "Gem", en: "Save" } };
    export const B = { fetch: { da: "Hent", en: "Import" }, save: { da: "Gem", en: "Save" } };`;
  expect(ambiguousTexts(textLiterals("a.ts", source))).toEqual([{ da: "Hent", others: { Fetch: ["a.ts:2"], Import: ["a.ts:3"] } }]);
});

test("texts stand where texts are expected", () => {
  const places = written().map(({ place }) => place);
  for (const folder of ["rules", "registers", "conditions", "reports", "process", "templates"]
    .map((name) => `core/${name}`)
    .concat("app", "commands", "excel", "taskpane/views"))
    expect([folder, places.filter((place) => place.startsWith(`src/${folder}/`)).length > 2]).toEqual([folder, true]);
});

test("a text is found wherever it is written: not exported, glued, in parts, in want of a language", () => {
  const source = `
    const hidden = { da: "Gem", en: "Save" };
    const many = (n) => ({ da: \`\${n} ark\`, en: \`\${n} sheets\` });
    export const rule = { da: { what: "Tom." }, en: { what: "Blank.", why: "So." } };
    const half = <p>{ say({ da: "Kun dansk" }) }</p>;
    const languages = { da: 1, other: { en: "x" } };`;
  expect(textLiterals("a.tsx", source)).toEqual([
    { place: "a.tsx:2", says: { da: "Gem", en: "Save" } },
    { place: "a.tsx:3", says: { da: "0 ark", en: "0 sheets" } },
    { place: "a.tsx:4.what", says: { da: "Tom.", en: "Blank." } },
    { place: "a.tsx:4.why", says: { en: "So." } },
    { place: "a.tsx:5", says: { da: "Kun dansk" } },
    { place: "a.tsx:6", says: { en: "x" } },
  ]);
});
