import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { COMMANDS, RUNNABLES } from "../../src/commands/commands";
import { TAB_ID } from "../../src/commands/ids";
import { appPackage, baseUrlOf } from "../release/app-package";
import { Localizer } from "./localizer";
import { FILE, ROOT } from "./testing";
import { SCHEMA_VERSION, UNIFIED_FILES, unifiedManifestOf } from "./unified";

/** Microsoft's published schemas come with their own package. */
const MICROSOFT = dirname(dirname(require.resolve("@microsoft/app-manifest")));
type Validate = ((document: unknown) => boolean) & {
  errors?: readonly { instancePath: string; message: string; params: unknown }[] | null;
};
const validatorOf = (file: string, unicodeRegExp: boolean): Validate => {
  // The validator that Microsoft's package brings for schemas of this draft.
  const Ajv = createRequire(join(MICROSOFT, "package.json"))("ajv-draft-04") as new (options: object) => {
    compile(schema: unknown): Validate;
  };
  const schema: unknown = JSON.parse(readFileSync(join(MICROSOFT, `build/json-schemas/teams/v${SCHEMA_VERSION}/${file}`), "utf8"));
  return new Ajv({ strict: false, allErrors: true, validateFormats: false, unicodeRegExp }).compile(schema);
};
const faults = (validate: Validate, document: unknown): string[] =>
  validate(document)
    ? []
    : validate.errors!.map(({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`);

const { manifest, english } = unifiedManifestOf(COMMANDS);

describe("Microsoft's schema", () => {
  const validate = validatorOf("MicrosoftTeams.schema.json", true);
  // Patterns of this schema are no Unicode expressions.
  const validateTexts = validatorOf("MicrosoftTeams.Localization.schema.json", false);

  test("takes the manifest and its English texts", () => {
    expect(faults(validate, manifest)).toEqual([]);
    expect(faults(validateTexts, english)).toEqual([]);
  });

  test("refuses what is not in it, so that the check can fail", () => {
    expect(faults(validate, { ...manifest, accentColor: "green" })).not.toEqual([]);
    expect(faults(validateTexts, { ...english, "extensions[0].color": "green" })).not.toEqual([]);
  });
});

test("every command, item and key has its action, and every action its use", () => {
  const text = JSON.stringify(manifest);
  const used = [...text.matchAll(/"actionId":"([^"]+)"/g)].map(([, id]) => id!);
  const [extension] = manifest["extensions"] as [{ runtimes: [{ actions: { id: string }[] }] }];
  const actions = extension.runtimes[0].actions.map(({ id }) => id);
  expect([...new Set(used)].sort()).toEqual(actions.filter((id) => used.includes(id)).sort());
  expect(actions.filter((id) => !used.includes(id) && !RUNNABLES.some((command) => command.id === id))).toEqual([]);
  expect(RUNNABLES.filter(({ id }) => !actions.includes(id))).toEqual([]);
  expect(text).toContain(`"id":"${TAB_ID}"`);
});

test("each English text stands where a Danish one is", () => {
  const at = (place: string): unknown =>
    place
      .split(/[.[\]]+/)
      .filter(Boolean)
      .reduce<unknown>((node, key) => (node as Record<string, unknown>)[key], manifest);
  for (const [place, text] of Object.entries(english)) expect([place, typeof at(place), typeof text]).toEqual([place, "string", "string"]);
  expect(english["extensions[0].ribbons[0].tabs[0].label"]).toBe("Out of KMD Sag");
});

test("a text in a list or an object is named by its place", () => {
  const localizer = new Localizer();
  const document = { a: [{ b: localizer.text({ da: "æble", en: "apple" }) }], c: 1, d: null };
  expect(localizer.danish(document)).toEqual({ a: [{ b: "æble" }], c: 1, d: null });
  expect(localizer.english(document)).toEqual({ "a[0].b": "apple" });
});

describe("the package", () => {
  const files = unzipSync(appPackage(ROOT, "https://tilfoej.kommune.dk/sapa"));

  test("has the manifest, the texts and the two pictures, at the municipality's address", () => {
    expect(Object.keys(files).sort()).toEqual(Object.values(UNIFIED_FILES).sort());
    const text = strFromU8(files[UNIFIED_FILES.manifest]!);
    expect(text).toContain("https://tilfoej.kommune.dk/sapa/taskpane.html");
    expect(text + strFromU8(files[UNIFIED_FILES.english]!)).not.toContain("localhost");
  });

  test("is alike each time, and its pictures have the sizes that are asked for", () => {
    expect(appPackage(ROOT, "https://a.dk")).toEqual(appPackage(ROOT, "https://a.dk"));
    const width = (file: string): number => Buffer.from(files[file]!).readUInt32BE(16);
    expect([width(UNIFIED_FILES.color), width(UNIFIED_FILES.outline)]).toEqual([192, 32]);
  });

  test("takes the address from the built manifest", () => {
    expect(baseUrlOf(readFileSync(FILE, "utf8"))).toBe("https://localhost:3000");
    expect(() => baseUrlOf("<OfficeApp/>")).toThrow("manifest.xml");
  });
});
