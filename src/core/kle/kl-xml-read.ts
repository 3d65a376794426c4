import { SaxesParser } from "saxes";

/** An element of KL's XML that is a number: main group, group, subject, facet category or facet. Texts are as in the file. */
export interface KlDraft {
  readonly kind: KlKind;
  number: string;
  title: string;
  retention: string;
  /** UdgaaetDato or FlyttetDato. */
  retired: string;
  readonly replacedBy: string[];
}

type KlKind = "Hovedgruppe" | "Gruppe" | "Emne" | "HandlingsfacetKategori" | "Handlingsfacet";

export interface KlXml {
  readonly ok: true;
  readonly kind: "subjects" | "facets";
  /** UdgivelsesDato as `åååå-mm-dd`; undefined where absent or no date. */
  readonly published: string | undefined;
  /** In the order in which they end: an inner one comes before its outer one. */
  readonly drafts: readonly KlDraft[];
}

export type KlXmlProblem =
  | { readonly ok: false; readonly why: "not-xml"; readonly line: number }
  | { readonly ok: false; readonly why: "other-kle"; readonly root: string }
  | { readonly ok: false; readonly why: "not-kle" | "too-many" };

const ROOTS: Readonly<Record<string, { kind: KlXml["kind"]; holds: ReadonlySet<string> } | undefined>> = {
  "KLE-Emneplan": { kind: "subjects", holds: new Set<KlKind>(["Hovedgruppe", "Gruppe", "Emne"]) },
  "KLE-Handlingsfacetter": { kind: "facets", holds: new Set<KlKind>(["HandlingsfacetKategori", "Handlingsfacet"]) },
};
const RETENTION = "BevaringJaevnfoerArkivloven";
const REPLACED_BY = "AfloestAf";
/** KLE has 3,000 numbers; a file with ten times as many is something else. */
const MAX_NUMBERS = 30_000;
/** KL's guidance, styled as XHTML, goes some ten levels deep. */
const MAX_DEPTH = 100;
const MAX_TEXT = 1_000;
const MAX_REPLACEMENTS = 50;

/** Thrown inside the parser's events to leave it; never leaves this file. */
class StopReading extends Error {
  constructor(readonly problem: KlXmlProblem) {
    super("stop");
  }
}

/** Reads the XML in one pass, retaining only the requested parts: guidance and references to law are skipped. Never throws. */
export function readKlXml(xml: string): KlXml | KlXmlProblem {
  const parser = new SaxesParser({ xmlns: true, position: true });
  const stop = (problem: KlXmlProblem): never => {
    throw new StopReading(problem);
  };
  const path: string[] = [];
  const open: KlDraft[] = [];
  const drafts: KlDraft[] = [];
  let root: (typeof ROOTS)[string];
  let published: string | undefined;
  let text = "";

  parser.on("error", () => stop({ ok: false, why: "not-xml", line: parser.line }));
  parser.on("opentag", ({ local }) => {
    if (path.length === 0) {
      root = Object.hasOwn(ROOTS, local) ? ROOTS[local] : undefined;
      if (root === undefined)
        stop(local.startsWith("KLE-") ? { ok: false, why: "other-kle", root: local.slice(0, 60) } : { ok: false, why: "not-kle" });
    }
    if (path.length >= MAX_DEPTH) stop({ ok: false, why: "not-kle" });
    if (root!.holds.has(local)) open.push({ kind: local as KlKind, number: "", title: "", retention: "", retired: "", replacedBy: [] });
    path.push(local);
    text = "";
  });
  const addText = (part: string): void => {
    if (text.length < MAX_TEXT) text += part.slice(0, MAX_TEXT);
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("closetag", ({ local }) => {
    path.pop();
    const parent = path[path.length - 1] ?? "";
    const draft = open[open.length - 1];
    if (path.length === 1 && local === "UdgivelsesDato") published = readDate(text);
    else if (draft !== undefined && local === draft.kind && root!.holds.has(local)) {
      drafts.push(open.pop()!);
      if (drafts.length > MAX_NUMBERS) stop({ ok: false, why: "too-many" });
    } else if (draft !== undefined) collect(draft, local, parent, text.trim());
    // What follows a closed element inside its parent is no part of the parent's own text.
    text = "";
  });

  try {
    parser.write(xml).close();
  } catch (error) {
    if (error instanceof StopReading) return error.problem;
    throw error;
  }
  return root === undefined ? { ok: false, why: "not-kle" } : { ok: true, kind: root.kind, published, drafts };
}

/** The numbers occur in two places: as an element's own, and below `AfloestAf` as its successor; the parent decides which. */
function collect(draft: KlDraft, local: string, parent: string, text: string): void {
  if (parent === REPLACED_BY) {
    if (local.endsWith("Nr") && draft.replacedBy.length < MAX_REPLACEMENTS) draft.replacedBy.push(text);
  } else if (parent === draft.kind) {
    if (local === `${draft.kind}Nr`) draft.number = text;
    else if (local === `${draft.kind}Titel`) draft.title = text;
    else if (local === RETENTION) draft.retention = text;
  } else if ((local === "UdgaaetDato" && parent === "Historisk") || (local === "FlyttetDato" && parent === "Flyttet")) {
    draft.retired = readDate(text) ?? "";
  }
}

/** An xs:date, with or without a time zone. */
function readDate(text: string): string | undefined {
  return /^\s*(\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))(?:Z|[+-]\d\d:\d\d)?\s*$/.exec(text)?.[1];
}
