import fc from "fast-check";

const SURROGATES = [0xd800, 0xdfff] as const;
const COUNT = 0x110000 - (SURROGATES[1] - SURROGATES[0] + 1);

/** fast-check's own `binary` first lists its million signs, half a second and 100 MB in each group of suites; here a sign is computed. */
const sign = fc.nat(COUNT - 1).map(
  (at) => String.fromCodePoint(at < SURROGATES[0] ? at : at + (SURROGATES[1] - SURROGATES[0] + 1)),
  (text) => {
    const code = typeof text === "string" ? text.codePointAt(0) : undefined;
    const isSign = code !== undefined && String.fromCodePoint(code) === text && !(code >= SURROGATES[0] && code <= SURROGATES[1]);
    if (!isSign) throw new Error("no single sign");
    return code < SURROGATES[0] ? code : code - (SURROGATES[1] - SURROGATES[0] + 1);
  },
);

/** Text of whatever signs Unicode has but half ones, and of fast-check's dangerous strings. */
export const anyText = (constraints: { minLength?: number; maxLength?: number } = {}): fc.Arbitrary<string> =>
  fc.string({ ...constraints, unit: sign });
