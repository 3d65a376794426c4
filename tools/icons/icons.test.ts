import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { leftOverPictures, sourceOf, staleIcons } from "./icons";

const COMMITTED = join(__dirname, "../../assets");

test("the committed pictures are those of their sources", () => {
  expect(staleIcons(COMMITTED)).toEqual([]);
  expect(leftOverPictures(COMMITTED)).toEqual([]);
});

describe("is named", () => {
  let assets: string;
  beforeEach(() => {
    assets = mkdtempSync(join(tmpdir(), "icons-"));
    cpSync(COMMITTED, assets, { recursive: true });
  });
  afterEach(() => rmSync(assets, { recursive: true, force: true }));
  const writeSource = (name: string, text: string): void => writeFileSync(join(assets, "src", `${name}.svg`), text);

  test("an icon whose source has changed since it was drawn", () => {
    writeSource("plan", `${sourceOf(assets, "plan")}<!-- -->`);
    expect(staleIcons(assets)).toEqual(["plan"]);
  });

  test("a new icon", () => {
    writeSource("brand-new", "<svg/>");
    expect(staleIcons(assets)).toEqual(["brand-new"]);
  });

  test("an icon that lacks a size", () => {
    rmSync(join(assets, "plan-20.png"));
    expect(staleIcons(assets)).toEqual(["plan"]);
  });

  test("a picture whose source is gone", () => {
    rmSync(join(assets, "src/plan.svg"));
    expect(leftOverPictures(assets)).toContain("plan-16.png");
    expect(staleIcons(assets)).toEqual([]);
  });

  test("no icon for other line ends", () => {
    writeSource("plan", sourceOf(assets, "plan").replaceAll("\n", "\r\n"));
    expect(staleIcons(assets)).toEqual([]);
  });
});
