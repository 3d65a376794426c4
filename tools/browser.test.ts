import { findBrowser, requireBrowser } from "./browser";

describe("the browser finder", () => {
  const before = process.env["CHROMIUM_PATH"];
  afterEach(() => {
    if (before === undefined) delete process.env["CHROMIUM_PATH"];
    else process.env["CHROMIUM_PATH"] = before;
  });

  test("CHROMIUM_PATH wins where it names a file", () => {
    process.env["CHROMIUM_PATH"] = process.execPath;
    expect(findBrowser()).toBe(process.execPath);
  });

  test("a path that is not there is passed over, and what is missing is said", () => {
    process.env["CHROMIUM_PATH"] = "/nowhere/browser";
    expect(findBrowser()).not.toBe("/nowhere/browser");
    if (findBrowser() === undefined) expect(() => requireBrowser()).toThrow(/CHROMIUM_PATH/);
    else expect(requireBrowser()).toBe(findBrowser());
  });
});
