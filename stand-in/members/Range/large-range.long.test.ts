import { cellsInAndOut } from "../../testing/cells-in-and-out";

test("100,000 × 12 cells go in and out through office.js's own chunks", () => cellsInAndOut(100_000));
