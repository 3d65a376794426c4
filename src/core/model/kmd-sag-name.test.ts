import { kmdSagName } from "./kmd-sag-name";

const YES = [
  "KMD Sag",
  "KMD-Sag",
  "KMD Sag ",
  "kmd sag\n",
  "K M D Sag",
  "KMDSAG",
  "KMDSag EDH",
  "KMD  Sag",
  "KMD\u00a0Sag",
  "KMD\u2011Sag",
  "KMD Sag Basis",
  "KMD-Sag ESDH",
  "KMD SAG (EDH)",
  "KMD Sag - Journal",
  "KMD Sag Journal",
  "KMD Sag (Kommunalt sagssystem)",
  "KMD Sag/EDH",
  "KMD Sag, EDH",
  "KMD sag EDH",
  "KMD Sag og EDH",
  "KMD Sag med EDH",
  "KMD A/S Sag",
  "KMD's Sag",
  "Sag (KMD)",
  "Sag/KMD",
  "Sag - KMD",
  "KMD (Sag)",
  "KMD Sag v. 4",
  "KMD Sag 4.2",
  "KMD Sag version 13.4",
  "KMDSag4",
  "KMD Sag (udfases)",
  "KMD Sag (via Serviceplatformen)",
  "KMD SAG Min arbejdsplads",
  "KMD EDH",
  "KMD Sagssystem",
  "KMD sagssystemet",
  "Gl. KMD Sag",
  "Det gamle KMD Sag",
  "ESDH: KMD Sag",
  "KMD A/S: KMD Sag",
  "Via KMD Sag",
  "KMD Sag (sager, journal og dokumenter)",
  "KMD Sag Basis, EDH og Journal",
];
const PERHAPS = [
  "KMD Sagsbehandling",
  "KMD Sags-overblik",
  "KMDSagsoverblik",
  "KMD Sager",
  "KMD Sag-adapter",
  "KMD Sag integration",
  "Afløser for KMD Sag",
  "Erstatning for KMD Sag",
  "SBSYS (før KMD Sag)",
  "Nexus og KMD Sag",
  "KMD Sag og Nexus",
  "KMD Sag, Nexus",
  "KMD Sag/SBSYS",
  "KMD Sag\nNexus",
  "KMD",
  "Sag",
  "EDH",
];
const NO = [
  "",
  "KMD Nova",
  "KMD Nexus",
  "KMD Opus",
  "KMD Aktiv",
  "KMD Elev",
  "KMD P-data",
  "SBSYS",
  "Sagsbank",
  "Sagsoverblik",
  "Acadre",
  "SAPA",
  "KMD Sagsoverblik (ikke KMD Sag)",
  "ikke KMD Sag",
  "Byggesag",
  "Nova Sag",
];

describe("kmdSagName", () => {
  test.each(YES)("%j is KMD Sag", (name) => {
    for (const variant of [name, name.toUpperCase(), name.normalize("NFD"), ` ${name} `]) expect(kmdSagName(variant)).toBe("yes");
  });
  test.each(PERHAPS)("%j is asked about", (name) => expect(kmdSagName(name)).toBe("perhaps"));
  test.each(NO)("%j is another system", (name) => expect(kmdSagName(name)).toBeUndefined());

  it("is never passed over in silence where a name begins with it", () => {
    for (const tail of ["X", " Online", "+", " og andre", "ning", "erne", " – 2", "/SBSYS", "\n(til 2027)"])
      expect([tail, kmdSagName(`KMD Sag${tail}`)]).not.toEqual([tail, undefined]);
  });
});
