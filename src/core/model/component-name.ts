import { foldText } from "../text/fold";
import { INFRASTRUCTURE, KMD_SAG, type Component } from "./components";
import { kmdSagName } from "./kmd-sag-name";

const NAMES: ReadonlyMap<string, Component> = new Map(
  INFRASTRUCTURE.flatMap((component) => [component.value, ...component.synonyms].map((name) => [foldText(name), component.value] as const)),
);

/**
 * Short or general names that may mean a component, and something else as well: `SP` is Serviceplatformen or SharePoint. SAPA receives
 * nothing itself: what shows there comes through the indexes.
 */
const PERHAPS: ReadonlyMap<string, readonly Component[]> = new Map(
  (
    [
      [["SP"], ["Serviceplatformen"]],
      [["FK", "FKI"], ["Fordelingskomponenten"]],
      [["SKI"], ["Sags- og Dokumentindeks"]],
      [["BFO", "BF"], ["Beskedfordeler"]],
      [
        ["Støttesystemerne", "Støttesystem", "Støttesystemer", "STS", "De fælleskommunale støttesystemer", "KDI", "Infrastrukturen"],
        ["Sags- og Dokumentindeks", "Ydelsesindeks", "Organisation", "Klassifikation", "Beskedfordeler"],
      ],
      [["Adgangsstyring"], ["Adgangsstyring for brugere", "Adgangsstyring for systemer"]],
      [
        ["Indeks", "Indekset", "Indekser", "Indekserne"],
        ["Sags- og Dokumentindeks", "Ydelsesindeks"],
      ],
      [
        ["SAPA", "KOMBIT SAPA", "SAPA Overblik", "SAPA Advis"],
        ["Sags- og Dokumentindeks", "Ydelsesindeks"],
      ],
    ] as const
  ).flatMap(([names, components]) => names.map((name) => [foldText(name), components] as const)),
);

/** A longer text is no name. */
const LONGEST = 200;
const NUMBER = /\bsf\s?\d{4}\w*/giu;
/** Said around a component's name: who makes it, a version, how it is used. */
const AROUND = /\b(?:v(?:er(?:sion)?)?\.?\s?\d[\d.]*|kombits?|sts|fælleskommunale?|den|det|via|gennem|støttesystemet)\b|\([^)]*\)/giu;

/** The infrastructure's component of that name, with the integration's number, a version or a remark in brackets around it. */
export function componentNamed(text: string): Component | undefined {
  const exact = NAMES.get(foldText(text));
  if (exact !== undefined) return exact;
  if (text.length > LONGEST) return undefined;
  const bare = text.normalize("NFC").replace(AROUND, " ");
  return NAMES.get(foldText(bare)) ?? NAMES.get(foldText(bare.replace(NUMBER, " ")));
}

/** The names, as the closed list spells them, that a text nearly says; empty where it is sure or says none. The likeliest first. */
export function perhapsNamed(text: string): readonly (Component | typeof KMD_SAG)[] {
  if (kmdSagName(text) === "perhaps") return [KMD_SAG];
  if (text.length > LONGEST || componentNamed(text) !== undefined) return [];
  return PERHAPS.get(foldText(text)) ?? PERHAPS.get(foldText(text.replace(/\([^)]*\)/g, " "))) ?? [];
}
