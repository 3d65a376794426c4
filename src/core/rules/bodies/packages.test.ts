import { packageNames, readPackages } from "./packages";

test.each([
  ["I-1, I-4", [1, 4], []],
  ["I1; i 4 og 2", [1, 2, 4], []],
  ["I-1 til I-3, I-15", [1, 2, 3, 15], []],
  ["2–4", [2, 3, 4], []],
  ["I-0, I-16, I-4 til I-2, K-3", [], ["I-0", "I-16", "I-4 til I-2", "K-3"]],
  [7, [7], []],
  ["", [], []],
])("%s names the packages %s, and %s is none", (cell, numbers, wrong) => {
  expect(readPackages(cell)).toEqual({ numbers, wrong });
});

test("packages are written as the agreement names them", () => expect(packageNames([1, 15])).toBe("I-1, I-15"));
