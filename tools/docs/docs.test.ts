import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, posix } from "node:path";
import { CATALOGUE } from "../../src/core/conditions/catalogue";
import { REGISTERS } from "../../src/core/registers";
import { RULES } from "../../src/core/rules";
import { allPages } from "./all-pages";
import { anchor, plain, table } from "./markdown";
import { stalePages, writePages } from "./pages";

const pages = allPages();

describe("the documents made from declarations", () => {
  it("tell every rule, condition and column", () => {
    const heading = (path: string, text: string): boolean => pages.get(path)!.split("\n").includes(text);
    expect(
      RULES.filter(({ id, register }) => !heading(`docs/regler/${REGISTERS.find((r) => r.id === register)!.slug}.md`, `## ${id}`)),
    ).toEqual([]);
    expect(CATALOGUE.filter(({ id }) => !heading("docs/vilkaar.md", `### ${id}`))).toEqual([]);
    for (const { columns } of REGISTERS)
      for (const { header } of columns) expect(pages.get("docs/registre.md")).toContain(`| ${plain(header.da)} |`);
  });

  it("tell every word that is understood", () => {
    const text = pages.get("docs/ord.md")!;
    const words = REGISTERS.flatMap(({ columns }) =>
      columns.flatMap(({ synonyms, words: headers = [], choices = [] }) => [
        ...synonyms,
        ...headers,
        ...choices.flatMap(({ synonyms: spellings = [], words: known = [] }) => [...spellings, ...known]),
      ]),
    );
    expect(words.filter((word) => !text.includes(`”${plain(word)}”`))).toEqual([]);
  });

  it.each([...pages.keys()])("%s has links that lead somewhere, and tables of even rows", (path) => {
    const text = pages.get(path)!;
    const broken = [...text.matchAll(/(?<!\\)\]\((?!https?:)([^)#]*)(?:#([^)]+))?\)/g)].filter(([, file, at]) => {
      const target = pages.get(file === "" ? path : posix.join(posix.dirname(path), file!));
      return target === undefined || (at !== undefined && !anchorsOf(target).has(at));
    });
    expect(broken.map(([whole]) => whole)).toEqual([]);
    for (const block of text.split("\n\n").filter((part) => part.startsWith("|"))) {
      const widths = new Set(
        block
          .trimEnd()
          .split("\n")
          .map((line) => line.match(/(?<!\\)\|/g)!.length),
      );
      expect([block.split("\n")[0], widths.size]).toEqual([block.split("\n")[0], 1]);
    }
  });

  it("name no text of a municipality's that would be read as markup", () => {
    expect(plain("a|b*c_<d>\n#e")).toBe("a\\|b\\*c\\_\\<d\\> ↵ \\#e");
    expect(table(["A"], [])).toBe("");
    expect(anchor("Sags- og dokumentstrategi")).toBe("sags--og-dokumentstrategi");
  });

  it("are reported when they are not current, left over or missing", () => {
    const root = mkdtempSync(join(tmpdir(), "docs-"));
    try {
      const own = new Map([
        ["docs/x/a.md", "A\n"],
        ["docs/b.md", "B\n"],
      ]);
      writePages(root, own, ["docs/x"]);
      expect(stalePages(root, own, ["docs/x"])).toEqual([]);
      mkdirSync(join(root, "docs/x"), { recursive: true });
      writeFileSync(join(root, "docs/x/old.md"), "");
      writeFileSync(join(root, "docs/b.md"), "B changed\n");
      expect(stalePages(root, own, ["docs/x"])).toEqual(["docs/b.md is not current", "docs/x/old.md belongs to nothing any more"]);
      writePages(root, own, ["docs/x"]);
      expect(stalePages(root, own, ["docs/x"])).toEqual([]);
      expect(readFileSync(join(root, "docs/b.md"), "utf8")).toBe("B\n");
    } finally {
      rmSync(root, { recursive: true });
    }
  });
});

function anchorsOf(text: string): Set<string> {
  return new Set([...text.matchAll(/^#+ (.+)$/gm)].map((match) => anchor(match[1]!.replaceAll("\\", ""))));
}
