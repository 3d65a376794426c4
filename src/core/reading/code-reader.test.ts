import { codeReader } from "./code-reader";

const read = (register: "cases" | "caseAreas", column: string, cell: string | number) => codeReader(register, column)!.read(cell);

describe("a KLE number", () => {
  it.each([
    ["27.60", "27.60"],
    [" 27.60", "27.60"],
    ["27.60\u00a0", "27.60"],
    ["\u206027.60", "27.60"],
    ["KLE 27.60", "27.60"],
    ["KLE-nr. 27.60.04", "27.60.04"],
    ["27-60", "27.60"],
    ["27.60 Hjælpemidler", "27.60"],
    ["27.60.04 Kropsbårne hjælpemidler", "27.60.04"],
  ])("%j is read as %s", (written, number) => {
    const reading = read("caseAreas", "kle", written);
    expect(reading).toMatchObject({ kind: written === number ? "value" : "understood", value: number });
  });

  it.each([["27"], ["hjælpemidler"], ["27.60 og 27.36"], [27.6]])("%j is none", (written) => {
    expect(read("caseAreas", "kle", written).kind).toBe("unknown");
  });

  it.each([
    ["-", "blank"],
    ["n/a", "blank"],
    ["måske", "undecided"],
  ])("%j is %s", (written, kind) => expect(read("caseAreas", "kle", written).kind).toBe(kind));

  it("of a case is a subject", () => {
    expect(read("cases", "kle", "27.60").kind).toBe("unknown");
    expect(read("cases", "kle", "KLE 27.60.04")).toMatchObject({ value: "27.60.04" });
  });
});

test.each([
  ["G01", "G01"],
  ["g01", "G01"],
  ["G-1", "G01"],
  ["G01 Generelle sager", "G01"],
])("the facet %j is read as %s", (written, facet) => expect(read("cases", "facet", written)).toMatchObject({ value: facet }));
