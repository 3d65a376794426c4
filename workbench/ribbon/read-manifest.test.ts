/** @jest-environment jsdom */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readManifest } from "./read-manifest";

const ROOT = join(__dirname, "../..");
const xml = readFileSync(join(ROOT, "manifest.xml"), "utf8");

test("the ribbon is the manifest's own: every label, tip and icon is there", () => {
  const tab = readManifest(xml, new DOMParser());
  expect(tab.label).toBe("Ud af KMD Sag");
  expect(tab.panePath).toBe("/taskpane.html");
  expect(tab.functions.namespace).toBe("SAPA");
  const controls = tab.groups.flatMap((group) => group.controls);
  const buttons = controls.flatMap((control) => ("items" in control ? control.items : [control]));
  const named = buttons.flatMap((button) => (button.action.kind === "function" ? [button.action.name] : []));
  expect(named).toEqual(expect.arrayContaining(["validate", "highlight", "removeHighlights", "summaries"]));
  for (const button of [...controls, ...buttons]) {
    expect(button.label).not.toBe("");
    expect(button.tip).not.toBe("");
    for (const path of button.icons.values()) expect(existsSync(join(ROOT, path))).toBe(true);
  }
});

test("a menu opens the templates, the menu of a cell offers its command, and the shortcuts are found", () => {
  const tab = readManifest(xml, new DOMParser());
  const menus = tab.groups.flatMap((group) => group.controls).flatMap((control) => ("items" in control ? [control] : []));
  expect(menus.map(({ items }) => items.length)).toEqual([8]);
  expect(tab.cellMenu.map(({ label, action }) => [label, action])).toEqual([
    ["Forklar fund", { kind: "function", name: "explainFinding" }],
  ]);
  expect(tab.shortcutsPath).toBe("/shortcuts.json");
});

test("another language takes its overrides", () => {
  expect(readManifest(xml, new DOMParser(), "en-US").label).toBe("Out of KMD Sag");
});

test.each([
  ["no tab", xml.replace(/<CustomTab[\s\S]*<\/CustomTab>/, ""), "CustomTab"],
  ["a resource without a value", xml.replace('id="Tab.Label"', 'id="Tab.Label2"'), "Tab.Label"],
  ["a kind of action that Excel does not know", xml.replace('xsi:type="ExecuteFunction"', 'xsi:type="Dance"'), "Dance"],
  ["broken XML", xml.slice(0, 4000), "XML"],
])("%s is refused with its name", (_what, broken, named) => {
  expect(() => readManifest(broken, new DOMParser())).toThrow(named);
});
