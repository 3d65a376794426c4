import { areaCover } from "./area-cover";

const cover = areaCover(["27.60", "27.60.04", "32", "27.60.08, 27.60.20", "", "27.36 Hjælp; 29.15", 27.45, "2026-01-01", "127.60"]);

it("prefers the subject to its group, and the group to the main group", () => {
  expect(cover.of("27.60.04")).toEqual([1]);
  expect(cover.of("27.60.12")).toEqual([0]);
  expect(cover.of("32.24.04")).toEqual([2]);
});

it("reads several numbers in a cell, and numbers with words behind", () => {
  expect(cover.of("27.60.20 ")).toEqual([3]);
  expect(cover.of("29.15.04")).toEqual([5]);
  expect(cover.of("27.45.08")).toEqual([6]);
});

it("tells what no area covers from what is no subject", () => {
  expect(cover.of("27.12.12")).toEqual([]);
  expect(cover.of("20.26.01")).toEqual([]);
  expect(["27.60", 276_004, "", "#N/A", true].map((cell) => cover.of(cell))).toEqual(Array<undefined>(5).fill(undefined));
  expect(areaCover(["", "ukendt"]).size).toBe(0);
});
