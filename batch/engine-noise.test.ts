import { quietenEngine } from "./engine-noise";

test("only the engine's own known line is kept back, and all is as before afterwards", () => {
  const before = console.error;
  const said: unknown[][] = [];
  console.error = (...words: unknown[]) => void said.push(words);
  try {
    const restore = quietenEngine();
    console.error("Dependency tree not found for treeId:", 70);
    console.error("Uventet fejl; intet er skrevet.", "Dependency tree not found for treeId:");
    restore();
    console.error("Dependency tree not found for treeId:", 71);
    expect(said).toEqual([
      ["Uventet fejl; intet er skrevet.", "Dependency tree not found for treeId:"],
      ["Dependency tree not found for treeId:", 71],
    ]);
  } finally {
    console.error = before;
  }
});
