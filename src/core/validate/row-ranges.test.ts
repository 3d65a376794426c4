import { cutAtLongCells } from "./row-ranges";

const LONG = "x".repeat(32_767);

test("rows with a long cell are evaluated one by one, and short ones together", () => {
  expect([...cutAtLongCells([0, 2_000], [new Array<string>(2_000).fill("x".repeat(900)), new Array<number>(2_000).fill(1)])]).toEqual([
    [0, 2_000],
  ]);
  expect([...cutAtLongCells([0, 4], [["", LONG, LONG, ""]])]).toEqual([
    [0, 1],
    [1, 2],
    [2, 4],
  ]);
});

test("each row is in one range, whichever cells are long", () => {
  const column = Array.from({ length: 50 }, (_, row) => "x".repeat((row * 7_919) % 32_767));
  const ranges = [...cutAtLongCells([10, 50], [column, [...column].reverse()])];
  expect(ranges[0]![0]).toBe(10);
  expect(ranges.at(-1)![1]).toBe(50);
  ranges.slice(1).forEach(([from], i) => expect(from).toBe(ranges[i]![1]));
  expect(ranges.every(([from, to]) => to > from)).toBe(true);
});

test("an empty range stays one range", () => expect([...cutAtLongCells([0, 0], [])]).toEqual([[0, 0]]));
