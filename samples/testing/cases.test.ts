import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { PUBLIC_CASES } from "./cases";

const ROOT = join(__dirname, "../..");

describe("the kinds of what goes wrong", () => {
  it("are 41, each once", () => {
    expect(PUBLIC_CASES.map(({ number }) => number)).toEqual(Array.from({ length: 41 }, (_, i) => i + 1));
  });

  it("are held, each of them", () => {
    expect(PUBLIC_CASES.filter(({ tests }) => tests.length === 0).map(({ number }) => number)).toEqual([]);
  });

  it.each(PUBLIC_CASES.flatMap(({ number, kind, tests }) => tests.map(([file, title]) => [number, kind, file, title] as const)))(
    "%d (%s) is held by %s",
    (_, __, file, title) => {
      expect(existsSync(join(ROOT, file))).toBe(true);
      expect(readFileSync(join(ROOT, file), "utf8")).toContain(title);
    },
  );
});
