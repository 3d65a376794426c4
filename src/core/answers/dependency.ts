import { chainOf } from "../dependencies/chain-text";
import type { Doubt } from "../dependencies/dependency";
import { flowText } from "../dependencies/flow-texts";
import { formatMessage } from "../text/format-message";
import type { Localized, Language } from "../text/language";
import { columnSpec, registerSpec } from "../registers";
import type { RegisterId } from "../model/register-id";
import { value, type AnswerSpec } from "./answer";
import { kindOf } from "./kind-of";
import { placeOf } from "./place-of";

const TEXTS = {
  direct: { da: "Direkte", en: "Direct" },
  directFlow: { da: "Direkte: {flow}", en: "Direct: {flow}" },
  indirect: { da: "Indirekte, {flow}: {chain}", en: "Indirect, {flow}: {chain}" },
  none: { da: "Nej", en: "No" },
  kmdSag: { da: "Nej: KMD Sag selv", en: "No: KMD Sag itself" },
  sapa: { da: "Nej: SAPA viser kun, hvad andre systemer afleverer", en: "No: SAPA only shows what other systems deliver" },
  component: { da: "Nej: en fælles komponent", en: "No: a shared component" },
  planned: {
    da: "Nej i dag; planlagt{list, select, none {} other {: {list}}}",
    en: "Not today; planned{list, select, none {} other {: {list}}}",
  },
  oneOff: {
    da: "Nej i dag; engangskonvertering{list, select, none {} other {: {list}}}",
    en: "Not today; one-off conversion{list, select, none {} other {: {list}}}",
  },
  unknown: { da: "Kan ikke afgøres: {why}", en: "Can't be determined: {why}" },
  missing: { da: "{missing} mangler", en: "{missing} missing" },
  ownColumn: { da: "{column} siger ikke Ja eller Nej", en: "{column} says neither Ja nor Nej" },
  interfaces: {
    da: "{count, plural, one {snitfladen {list} er} other {# snitflader er}} ikke fuldt oplyst",
    en: "{count, plural, one {the interface {list} is} other {# interfaces are}} not fully described",
  },
  through: { da: "hænger sammen med {system}, der ikke er fuldt oplyst", en: "tied to {system}, which is not fully described" },
  interface: { da: "en ende eller komponenten er ikke kendt", en: "an end or the component is not known" },
} satisfies Record<string, Localized>;

/** Whether a system or an interface depends on KMD Sag, and over which systems. */
export const dependency: AnswerSpec = {
  parameters: [{ id: "key", type: "key" }],
  follows: ["systems", "interfaces"],
  answer: async (index, [key]) => {
    const found = await placeOf(index, key!, ["systems", "interfaces"]);
    if ("answer" in found) return found.answer;
    const { language } = index;
    const { kind, incomplete, system, later } = await kindOf(index, found.place);
    const say = (id: keyof typeof TEXTS, data: Readonly<Record<string, string>> = {}): ReturnType<typeof value> =>
      value(formatMessage(TEXTS[id][language], language, data));
    const flow = system === undefined ? "" : lowerFirst(flowText(system.flows, language));
    if (kind === "direct") return system === undefined ? say("direct") : say("directFlow", { flow });
    if (kind === "indirect") return say("indirect", { flow, chain: chainOf(system!, system!.system || system!.name) });
    if (kind === "none") {
      if (system?.is !== undefined) return say(system.is);
      const { planned, oneOff } = system?.later ?? { planned: [], oneOff: [] };
      if (planned.length > 0) return say("planned", { list: planned.join(", ") });
      if (oneOff.length > 0) return say("oneOff", { list: oneOff.join(", ") });
      return say(later ?? "none", { list: "none" });
    }
    return value(formatMessage(TEXTS.unknown[language], language, { why: whyUnknown(incomplete, system?.doubt, language) }));
  },
};

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** A missing register or column makes all unknown, and is the one thing to do something about. */
function whyUnknown(incomplete: readonly string[], doubt: Doubt | undefined, language: Language): string {
  const say = (id: keyof typeof TEXTS, data: Readonly<Record<string, string | number>> = {}): string =>
    formatMessage(TEXTS[id][language], language, data);
  if (incomplete.length > 0) return say("missing", { missing: incomplete.map((part) => partName(part, language)).join(", ") });
  if (doubt === undefined) return say("interface");
  const { ownColumn, interfaces, through } = doubt;
  return [
    ...(ownColumn ? [say("ownColumn", { column: partName("systems.integratesKmdSag", language) })] : []),
    ...(interfaces.length > 0 ? [say("interfaces", { count: interfaces.length, list: interfaces[0]! })] : []),
    ...(through === undefined ? [] : [say("through", { system: through })]),
  ].join("; ");
}

/** `interfaces` or `systems.integratesKmdSag` as users know them. */
function partName(part: string, language: Language): string {
  const [register, column] = part.split(".") as [RegisterId, string | undefined];
  return `”${column === undefined ? registerSpec(register).title[language] : columnSpec(register, column).header[language]}”`;
}
