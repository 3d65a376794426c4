import { componentNamed, perhapsNamed } from "./component-name";
import { INFRASTRUCTURE } from "./components";

describe("componentNamed", () => {
  test.each(INFRASTRUCTURE.flatMap(({ value, synonyms }) => [value, ...synonyms].map((name) => [name, value] as const)))(
    "%s, however decorated, is %s",
    (name, value) => {
      const variants = [
        name,
        name.toUpperCase(),
        name.normalize("NFD"),
        `KOMBIT ${name}`,
        `${name} (KOMBIT)`,
        `${name} v. 2.0`,
        ...(/SF\d/.test(name) ? [] : [`SF1234 ${name}`]),
        `Via ${name}`,
        `${name}:`,
      ];
      for (const variant of variants) expect([variant, componentNamed(variant)]).toEqual([variant, value]);
    },
  );

  test.each(["", "SP", "Nexus", "Støttesystemerne", "KMD Sag", "SAPA", "Serviceplatformen og Nexus", "v. 2", "(KOMBIT)"])(
    "%j is none",
    (name) => expect(componentNamed(name)).toBeUndefined(),
  );
});

describe("perhapsNamed", () => {
  test.each([
    ["SP", ["Serviceplatformen"]],
    ["sts", ["Sags- og Dokumentindeks", "Ydelsesindeks", "Organisation", "Klassifikation", "Beskedfordeler"]],
    ["Støttesystemerne (KOMBIT)", ["Sags- og Dokumentindeks", "Ydelsesindeks", "Organisation", "Klassifikation", "Beskedfordeler"]],
    ["SAPA", ["Sags- og Dokumentindeks", "Ydelsesindeks"]],
    ["KMD Sagsbehandling", ["KMD Sag"]],
    ["KMD", ["KMD Sag"]],
    ["KMD Sag Basis", []],
    ["Serviceplatform", []],
    ["Nexus", []],
    ["", []],
  ])("%j may be %j", (text, names) => expect(perhapsNamed(text)).toEqual(names));
});
