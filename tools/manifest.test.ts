import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import { LONGEST, schemaFaults } from "./manifest-schema";
import { LOCALES } from "./manifest/product";
import { all, child, FILE, one, RESOURCES, ROOT, text, XML } from "./manifest/testing";
import { LANGUAGES } from "../src/core/text/language";
import { ADD_IN_VERSION } from "../src/core/version";

function pngSize(file: string): [number, number] {
  const bytes = readFileSync(file);
  expect(bytes.subarray(1, 4).toString()).toBe("PNG");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}
function fileOf(url: string): string {
  return join(ROOT, new URL(url).pathname);
}

describe("form", () => {
  test("Microsoft's own parser reads it", () => {
    // In a process of its own: the package requires ES modules, which Node does and Jest does not.
    const script = `require("office-addin-manifest").OfficeAddinManifest.readManifestFile(process.argv[1]).then((info) => console.log(JSON.stringify(info)))`;
    const info: unknown = JSON.parse(execFileSync(process.execPath, ["-e", script, FILE], { cwd: ROOT, encoding: "utf8" }));
    expect(info).toMatchObject({
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      officeAppType: "TaskPaneApp",
      hosts: ["Workbook"],
      defaultLocale: "da-DK",
    });
  });

  test("elements stand in the order and number that the schemas ask for", () => {
    expect(schemaFaults(XML.documentElement)).toEqual([]);
  });

  test("the check itself sees a wrong order and an unknown element", () => {
    const wrong = new JSDOM("<Supertip><Description/><Title/><Extra/></Supertip>", { contentType: "text/xml" }).window.document;
    expect(schemaFaults(wrong.documentElement)).toEqual([
      "<Supertip> holds [Description, Title, Extra], but must hold [Title, Description]",
    ]);
  });

  test("a pane with an id of its own beside the shared runtime is a fault", () => {
    const action = new JSDOM(
      '<Action xsi:type="ShowTaskpane" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><TaskpaneId/><SourceLocation/></Action>',
      {
        contentType: "text/xml",
      },
    ).window.document;
    expect(schemaFaults(action.documentElement)).toHaveLength(1);
  });

  test("one version everywhere", () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { version: string };
    expect([one("Version").textContent, ADD_IN_VERSION]).toEqual([version, version]);
  });

  test("pane, functions and commands share one long-lived runtime", () => {
    const pane = one("Runtime").getAttribute("resid");
    expect(one("Runtime").getAttribute("lifetime")).toBe("long");
    expect(child(one("Page"), "SourceLocation").getAttribute("resid")).toBe(pane);
    expect(one("FunctionFile").getAttribute("resid")).toBe(pane);
    expect(all("Set").map((set) => set.getAttribute("Name"))).toContain("SharedRuntime");
  });
});

describe("references and texts", () => {
  test("every reference has its resource, and every resource a reference", () => {
    const referred = all("*")
      .concat([...XML.getElementsByTagName("*")])
      .flatMap((element) => element.getAttribute("resid") ?? []);
    expect([...new Set(referred)].sort()).toEqual([...RESOURCES.keys()].sort());
  });

  test.each(
    [...RESOURCES.values()].filter((entry) => entry.localName === "String").map((entry) => [entry.getAttribute("id")!, entry] as const),
  )("%s has a text in every language, no longer than allowed", (_id, entry) => {
    const longest = LONGEST[entry.parentElement!.localName as "ShortStrings" | "LongStrings"];
    for (const language of LANGUAGES) {
      const locale = LOCALES[language];
      const value =
        locale === one("DefaultLocale").textContent
          ? entry.getAttribute("DefaultValue")
          : [...entry.children].find((o) => o.getAttribute("Locale") === locale)?.getAttribute("Value");
      expect(value ?? "").toMatch(/\S/);
      expect(value!.length).toBeLessThanOrEqual(longest);
    }
  });

  test("name and description have their override too", () => {
    for (const element of [one("DisplayName"), child(XML.documentElement, "Description")]) {
      expect([...element.children].map((override) => override.getAttribute("Locale"))).toEqual(["en-US"]);
    }
  });

  test("ids are no longer than 32 characters and stand once", () => {
    for (const id of RESOURCES.keys()) expect(id.length).toBeLessThanOrEqual(LONGEST.resid);
    const ids = [...all("CustomTab"), ...all("Group"), ...all("Control"), ...all("Item")].map((element) => element.getAttribute("id"));
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe("icons", () => {
  const images = [...RESOURCES.values()].filter((entry) => entry.localName === "Image");
  test("there are some", () => expect(images.length).toBeGreaterThan(0));

  test.each(images.map((entry) => [entry.getAttribute("id")!, entry.getAttribute("DefaultValue")!] as const))(
    "%s is a picture of the size its id names",
    (id, url) => {
      const size = Number(/\.(\d+)$/.exec(id)![1]);
      expect(pngSize(fileOf(url))).toEqual([size, size]);
    },
  );

  test.each([
    ["IconUrl", 32],
    ["HighResolutionIconUrl", 64],
  ])("%s is %i pixels", (name, size) => {
    expect(pngSize(fileOf(one(name).getAttribute("DefaultValue")!))).toEqual([size, size]);
  });

  test("every icon comes in 16, 32 and 80, and says its true size", () => {
    for (const icon of all("Icon")) {
      const sizes = [...icon.children].map((image) => {
        const size = Number(image.getAttribute("size"));
        expect(image.getAttribute("resid")).toMatch(new RegExp(`\\.${size}$`));
        return size;
      });
      expect(sizes).toEqual(expect.arrayContaining([16, 32, 80]));
    }
  });
});

describe("functions", () => {
  test("the namespace is SAPA in every language, since formulas are kept as written", () => {
    for (const language of LANGUAGES) expect(text(one("Namespace"), language)).toBe("SAPA");
  });

  test("the pages named are those that webpack makes", () => {
    expect(all("Url").map((url) => new URL(url.getAttribute("DefaultValue")!).pathname)).toEqual([
      "/taskpane.html",
      "/taskpane.js",
      "/functions.json",
    ]);
    expect(all("Url").flatMap((url) => [...url.children].map((override) => new URL(override.getAttribute("Value")!).pathname))).toEqual([
      `/functions.${LOCALES.en}.json`,
    ]);
    expect(existsSync(join(ROOT, "src/taskpane/taskpane.html"))).toBe(true);
  });
});
