import { levelOf, parentOf, type KleData, type KleEntry } from "../kle-data";

/**
 * Writes data as KL's XML (schema version 2.0), with guidance, references to law and filters as the real files have them: the generated
 * twin that the reader is tested on. A number without a parent in the data is left out, as the schema has no place for it.
 */
export function writeEmneplan(data: KleData, published: string): string {
  const under = (parent: string | undefined): readonly KleEntry[] =>
    [...data.numbers.values()].filter(({ number }) => parentOf(number) === parent);
  const element = (entry: KleEntry): string => {
    const kind = (["Hovedgruppe", "Gruppe", "Emne"] as const)[levelOf(entry.number) - 1]!;
    const children = kind === "Emne" ? "" : under(entry.number).map(element).join("");
    const retention = kind === "Emne" ? `<BevaringJaevnfoerArkivloven>${entry.retention ?? "tom"}</BevaringJaevnfoerArkivloven>` : "";
    const law =
      kind === "Hovedgruppe"
        ? ""
        : `<${kind}RetskildeReference><RetskildeTitel>Lov &amp; ret</RetskildeTitel><RetsinfoAccessionsNr>A2020</RetsinfoAccessionsNr></${kind}RetskildeReference>`;
    return `<${kind}>${head(kind, entry, law)}${retention}<${kind}Filter><FilterTitel>Alt</FilterTitel></${kind}Filter>${children}</${kind}>`;
  };
  return file("KLE-Emneplan", published, under(undefined).map(element).join("\r\n"));
}

export function writeFacets(data: KleData, published: string): string {
  const categories = [...data.categories].map(([letter, title]) => {
    const facets = [...data.facets.values()]
      .filter(({ number }) => number.startsWith(letter))
      .map(
        (entry) =>
          `<Handlingsfacet>${head("Handlingsfacet", entry, `<BevaringJaevnfoerArkivloven>${entry.retention ?? "tom"}</BevaringJaevnfoerArkivloven>`)}</Handlingsfacet>`,
      );
    return `<HandlingsfacetKategori>${head("HandlingsfacetKategori", { number: letter, title, editions: [] }, "")}${facets.join("")}</HandlingsfacetKategori>`;
  });
  return file("KLE-Handlingsfacetter", published, categories.join("\r\n"));
}

function head(kind: string, entry: KleEntry, between: string): string {
  const when = entry.retirement?.when;
  const heirs = (entry.replacedBy ?? []).map((number) => `<AfloestAf><EmneNr>${number}</EmneNr></AfloestAf>`).join("");
  const history =
    when === undefined
      ? ""
      : `<Historisk>${heirs === "" ? `<UdgaaetDato>${when}</UdgaaetDato>` : `<Flyttet><FlyttetDato>${when}</FlyttetDato>${heirs}</Flyttet>`}</Historisk>`;
  return (
    `<${kind}Nr>${entry.number}</${kind}Nr><${kind}Titel>${escape(entry.title)}</${kind}Titel>` +
    `<${kind}Vejledning><VejledningTekst><p>Om <b>${escape(entry.title)}</b>: se <i>99.99.99</i>.<ul><li>Note</li></ul></p></VejledningTekst></${kind}Vejledning>${between}` +
    `<${kind}AdministrativInfo><OprettetDato>2001-01-01</OprettetDato><RettetDato>2010-02-01</RettetDato>${history}</${kind}AdministrativInfo>`
  );
}

const file = (root: string, published: string, body: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\r\n<${root}>\r\n<UdgivelsesDato>${published}</UdgivelsesDato>\r\n${body}\r\n</${root}>\r\n`;

const escape = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
