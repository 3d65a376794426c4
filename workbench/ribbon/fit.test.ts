import { sizesAt } from "./fit";

test.each([
  [0, "large large large"],
  [1, "large large small"],
  [3, "small small small"],
  [4, "small small folded"],
  [6, "folded folded folded"],
])("at step %i three groups are %s", (step, sizes) => expect(sizesAt(step, 3).join(" ")).toBe(sizes));
