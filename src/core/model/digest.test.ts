import { digest, digestInParts } from "./digest";

// FIPS 180-4's own example.
const ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

test("a digest is the beginning of the SHA-256 of the text as UTF-8", () => {
  expect(digest("abc", 64)).toBe(ABC);
  expect(digest("abc", 10)).toBe(ABC.slice(0, 10));
  expect(digest("Ø", 8)).not.toBe(digest("O", 8));
});

test("parts give the digest of the whole", () => {
  const parts = digestInParts(32);
  for (const part of ["", "Sags", "område ", "Ø"]) parts.add(part);
  expect(parts.result()).toBe(digest("Sagsområde Ø", 32));
});
