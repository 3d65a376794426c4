import * as fc from "fast-check";
import { loadKlXml, type LoadedKle } from "./load-kl-xml";
import { kleData } from "./testing/arbitrary-kle";
import { writeEmneplan, writeFacets } from "./testing/write-kl-xml";
import { shippedKle } from "./shipped";
import type { KleEntry } from "./kle-data";
import { anyText } from "../testing/any-text";

const load = (xml: string): LoadedKle => {
  const read = loadKlXml(xml);
  if (!read.ok) throw new Error(read.problem.en);
  return read;
};
/** The edition's own name excepted, what an entry says. */
const said = (entries: ReadonlyMap<string, KleEntry>) =>
  [...entries.values()].map(({ editions, ...entry }) => ({ ...entry, inUse: editions.length > 0 }));
const plan = (emner: string): string =>
  `<KLE-Emneplan><UdgivelsesDato>2026-08-01</UdgivelsesDato><Hovedgruppe><HovedgruppeNr>27</HovedgruppeNr><HovedgruppeTitel>Social</HovedgruppeTitel>` +
  `<Gruppe><GruppeNr>27.35</GruppeNr><GruppeTitel>Ældre</GruppeTitel>${emner}</Gruppe></Hovedgruppe></KLE-Emneplan>`;
const emne = (number: string, title: string, rest = ""): string =>
  `<Emne><EmneNr>${number}</EmneNr><EmneTitel>${title}</EmneTitel>${rest}</Emne>`;

describe("KL's XML, read back from a twin of the schema", () => {
  test("subject plan: numbers, titles, retirements, successors, retention codes", () => {
    fc.assert(
      fc.property(kleData, (data) => {
        const plan2020 = writeEmneplan(data, "2020-01-01");
        expect(said(load(plan2020).data.numbers)).toEqual(said(data.numbers));
      }),
      { numRuns: 60 },
    );
  });

  test("action facets", () => {
    fc.assert(
      fc.property(
        kleData.filter((data) => [...data.facets.values()].some(({ editions }) => editions.length > 0)),
        (data) => {
          const read = load(writeFacets(data, "2020-01-01"));
          expect(said(read.data.facets)).toEqual(said(data.facets));
          expect(read.data.categories).toEqual(data.categories);
          expect(read.kind).toBe("facets");
        },
      ),
      { numRuns: 60 },
    );
  });

  test("the whole of KLE as shipped", () => {
    const { numbers, ...rest } = shippedKle();
    const plain = new Map([...numbers.values()].map(({ number, title }) => [number, { number, title, editions: ["e"] }]));
    const read = load(`\uFEFF${writeEmneplan({ ...rest, numbers: plain }, "2026-08-01")}`);
    expect(said(read.data.numbers)).toEqual(said(plain));
    expect(read).toMatchObject({
      current: numbers.size,
      retired: 0,
      skippedCount: 0,
      data: { editions: [{ date: "2026-08-01", covers: [1, 2, 3] }] },
    });
  });
});

describe("what an edition says", () => {
  test("an end that lies ahead is announced, one that is past is a retirement", () => {
    const end = (date: string): string =>
      `<EmneAdministrativInfo><Historisk><UdgaaetDato>${date}</UdgaaetDato></Historisk></EmneAdministrativInfo>`;
    const { data, current, retired } = load(plan(emne("27.35.04", "A", end("2026-08-02")) + emne("27.35.08", "B", end("2026-08-01Z"))));
    expect(data.numbers.get("27.35.04")).toMatchObject({ editions: ["kl-subjects-2026-08-01"], retirement: { when: "2026-08-02" } });
    expect(data.numbers.get("27.35.08")).toMatchObject({ editions: [], retirement: { when: "2026-08-01" } });
    expect({ current, retired }).toEqual({ current: 3, retired: 1 });
  });

  test("a number that is told both as retired and in use is in use", () => {
    const gone = emne(
      "27.35.04",
      "Før",
      "<EmneAdministrativInfo><Historisk><UdgaaetDato>2020-01-01</UdgaaetDato></Historisk></EmneAdministrativInfo>",
    );
    for (const both of [gone + emne("27.35.04", "Nu"), emne("27.35.04", "Nu") + gone]) {
      expect(load(plan(both)).data.numbers.get("27.35.04")).toMatchObject({ title: "Nu", editions: ["kl-subjects-2026-08-01"] });
    }
  });

  test("entries that can't be used are left out and told", () => {
    const read = load(
      plan(emne("27.35.4", "A") + emne("27.35.08", " ") + emne("27.35.12", "C") + emne("27.35.12", "D") + emne("27.35", "E")),
    );
    expect(read.skipped).toEqual([
      { number: "27.35.4", why: "form" },
      { number: "27.35.08", why: "title" },
      { number: "27.35.12", why: "twice" },
      { number: "27.35", why: "form" },
    ]);
    expect(read.data.numbers.get("27.35.12")?.title).toBe("C");
  });

  test("sizes are bounded: titles are cut, the list of what was left out too", () => {
    const read = load(plan(emne("27.35.04", "x".repeat(5000)) + emne("fejl", "A").repeat(200)));
    expect(read.data.numbers.get("27.35.04")!.title.length).toBe(300);
    expect(read.skipped.length).toBe(50);
    expect(read.skippedCount).toBe(200);
  });
});

describe("files that are refused, with one sentence", () => {
  const valid = plan(emne("27.35.04", "A"));
  test.each([
    ["empty", " \r\n", "Filen er tom."],
    ["no XML", "Emne;Titel\n27;Social", "Filen er ikke gyldig XML (linje 2)."],
    ["cut off", valid.slice(0, -20), "Filen er ikke gyldig XML (linje 1)."],
    ["another XML", "<html><body/></html>", "Filen er XML, men ikke en af KL's KLE-filer (KLE-Emneplan eller KLE-Handlingsfacetter)."],
    ["a name of every object", "<constructor/>", "Filen er XML, men ikke en af KL's KLE-filer (KLE-Emneplan eller KLE-Handlingsfacetter)."],
    [
      "KL's keywords",
      "<KLE-Stikord/>",
      "Filen er ”KLE-Stikord”; vælg i stedet KL's fil med emneplanen (KLE-Emneplan) eller handlingsfacetterne (KLE-Handlingsfacetter).",
    ],
    [
      "no date",
      valid.replace("2026-08-01", "august"),
      "Filen mangler en gyldig udgivelsesdato (UdgivelsesDato), så det kan ikke afgøres, om den er nyere end den KLE, du har.",
    ],
    ["no numbers", "<KLE-Emneplan><UdgivelsesDato>2026-08-01</UdgivelsesDato></KLE-Emneplan>", "Filen har ingen KLE-numre, der er i brug."],
    [
      "too deep",
      `<KLE-Emneplan>${"<a>".repeat(200)}${"</a>".repeat(200)}</KLE-Emneplan>`,
      "Filen er XML, men ikke en af KL's KLE-filer (KLE-Emneplan eller KLE-Handlingsfacetter).",
    ],
    ["too many", plan("<Emne/>".repeat(30_001)), "Filen har flere numre, end KLE kan have."],
  ])("%s", (_, xml, da) => expect(loadKlXml(xml)).toMatchObject({ ok: false, problem: { da } }));

  test("entities that the file declares itself are not expanded", () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">]>${plan(emne("27.35.04", "&a;"))}`;
    expect(loadKlXml(bomb)).toMatchObject({ ok: false });
  });

  test("no string makes it throw", () => {
    fc.assert(fc.property(anyText(), (text) => expect(typeof loadKlXml(text).ok).toBe("boolean")));
    fc.assert(
      fc.property(fc.nat(valid.length), fc.string({ maxLength: 4 }), (at, put) =>
        expect(typeof loadKlXml(valid.slice(0, at) + put + valid.slice(at + 2)).ok).toBe("boolean"),
      ),
    );
  });
});
