import { crc32 } from "./crc32";

test("the sum is the one that the standard names, whole and in pieces of any length", () => {
  const bytes = new TextEncoder().encode("123456789");
  const sums = Array.from({ length: bytes.length + 1 }, (_, n) => crc32(bytes.subarray(n), crc32(bytes.subarray(0, n))));
  expect(new Set(sums)).toEqual(new Set([0xcbf43926]));
});
