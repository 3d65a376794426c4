import { readFileSync } from "node:fs";
import { join } from "node:path";
import { SaxesParser } from "saxes";
import { ADD_IN_VERSION } from "../../src/core/version";
import { containerfile } from "./container";
import { CACHE, CACHE_OF_ICONS, HEADERS, headersOf } from "./headers";
import { reachable, readSbom, stable, type Sbom } from "./sbom";
import { iisConfiguration, nginxConfiguration } from "./servers";

const ROOT = join(__dirname, "../..");

/** Values of `<add name value>` by element that holds them: the site, and the folder of icons. */
function iisHeaders(text: string): Record<string, Record<string, string>> {
  const parser = new SaxesParser();
  const found: Record<string, Record<string, string>> = { "": {} };
  let place = "";
  let inHeaders = false;
  parser.on("opentag", ({ name, attributes }) => {
    if (name === "location") found[(place = attributes["path"]!)] = {};
    if (name === "customHeaders") inHeaders = true;
    if (inHeaders && name === "add") found[place]![attributes["name"]!] = attributes["value"]!;
  });
  parser.on("closetag", ({ name }) => {
    if (name === "customHeaders") inHeaders = false;
  });
  parser.write(text).close();
  return found;
}

/** Values of `add_header` by `location`. */
function nginxHeaders(text: string): Record<string, Record<string, string>> {
  const blocks = [...text.matchAll(/^location (\S+) \{\n([\s\S]*?)^\}/gm)];
  return Object.fromEntries(
    blocks.map(([, place, body]) => [
      place,
      Object.fromEntries([...body!.matchAll(/^ *add_header (\S+) "(.*)" always;$/gm)].map(([, name, value]) => [name, value])),
    ]),
  );
}

test("nginx sends every header with every file, and only icons may be stored", () => {
  expect(nginxHeaders(nginxConfiguration())).toEqual({ "/": headersOf("/taskpane.html"), "/assets/": headersOf("/assets/icon-16.png") });
});

test("IIS sends the same", () => {
  const { "": site, ...folders } = iisHeaders(iisConfiguration());
  expect(site).toEqual(headersOf("/taskpane.html"));
  expect(folders).toEqual({ assets: { "Cache-Control": CACHE_OF_ICONS } });
});

test("a page that may change between versions is asked for each time", () => {
  for (const path of ["/taskpane.html", "/taskpane.js", "/functions.json", "/manifest.xml"])
    expect(headersOf(path)["Cache-Control"]).toBe(CACHE);
});

test("no header breaks the line or the quotes that it stands in, and each says why", () => {
  for (const { name, value, why } of HEADERS) {
    expect([name, /["\\\r\n$]/.test(value), why.length > 0]).toEqual([name, false, true]);
  }
});

test("the container runs as nobody in particular, and copies finished files only", () => {
  const lines = containerfile().split("\n");
  expect(lines).toContain("USER 101");
  expect(lines.filter((line) => /^(RUN|ADD)\b/.test(line))).toEqual([]);
  expect(lines.find((line) => line.startsWith("ARG IMAGE="))).toMatch(/:\d+\.\d+/);
});

test("the change log has a section on the version, or begins with one on what comes after it", () => {
  const headings = [...readFileSync(join(ROOT, "CHANGELOG.md"), "utf8").matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
  expect(headings).toContain(ADD_IN_VERSION);
  expect(["Under arbejde", ADD_IN_VERSION]).toContain(headings[0]);
});

describe("list of packages", () => {
  const component = (id: string, name = id) => ({ "bom-ref": `${id}@1`, name, version: "1" });
  const sbom = readSbom(ROOT);
  const { dependencies, version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as {
    dependencies: Record<string, string>;
    version: string;
  };

  test("names each package that the add-in depends on, with version and licence", () => {
    const listed = new Map(sbom.components.map((component) => [component.name, component]));
    for (const [name, wanted] of Object.entries(dependencies)) {
      expect([name, listed.get(name)?.version, (listed.get(name)?.licenses ?? []).length > 0]).toEqual([name, wanted, true]);
    }
    expect(sbom.metadata.component).toMatchObject({ name: "sapa-ud-af-kmd-sag", version });
  });

  test("says nothing of when, where and by which address it was made", () => {
    const text = JSON.stringify(sbom);
    expect(text).not.toContain("serialNumber");
    expect(text).not.toContain("timestamp");
    expect(text).not.toMatch(/registry|https?:\/\/(?!cyclonedx)/);
    const made = (serialNumber: string, timestamp: string): Sbom =>
      stable({ serialNumber, metadata: { timestamp, component: component("@a/b", "folder") }, components: [], dependencies: [] });
    expect(made("1", "a")).toEqual(made("2", "b"));
    expect(made("1", "a")).toMatchObject({ metadata: { component: { name: "@a/b" } } });
  });

  test("holds what the add-in's packages bring, and nothing that only development needs", () => {
    const dependencies = [
      { ref: "own@1", dependsOn: ["used@1", "tool@1"] },
      { ref: "used@1", dependsOn: ["deep@1"] },
      { ref: "deep@1", dependsOn: [] },
      { ref: "tool@1", dependsOn: ["deep@1", "other@1"] },
      { ref: "other@1", dependsOn: [] },
    ];
    const all = {
      metadata: { component: component("own") },
      components: ["used", "deep", "tool", "other"].map((name) => component(name)),
      dependencies,
    };
    const own = reachable(all, ["used"]);
    expect(own.components.map(({ name }) => name)).toEqual(["used", "deep"]);
    expect(own.dependencies).toEqual([{ ref: "own@1", dependsOn: ["used@1"] }, dependencies[1], dependencies[2]]);
    expect(sbom.components.map(({ name }) => name)).not.toContain("webpack");
  });
});
