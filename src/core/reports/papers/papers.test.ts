import { toSerial } from "../../identifiers/dates";
import { LANGUAGES } from "../../text/language";
import { makeRegister } from "../../testing/make-register";
import { REGISTERS, reportInput } from "../testing/fixture";
import { calendarText } from "./calendar-text";
import type { Paper } from "./paper";
import { planPapers } from "./plan-papers";

const textsOf = (paper: Paper): string => JSON.stringify(paper);

it.each(LANGUAGES)("the folder has its chapters and an appendix for each register that is there (%s)", (language) => {
  const { folder } = planPapers(reportInput(language));
  const headings = folder.chapters.map(({ heading }) => heading);
  expect(headings.slice(0, 5)).toEqual(
    language === "da"
      ? ["Sammenfatning", "Beslutninger", "Plan", "Afhængigheder", "Risici"]
      : ["Summary", "Decisions", "Plan", "Dependencies", "Risks"],
  );
  expect(headings.slice(5).map((heading) => heading.split(":")[0]!.slice(-1))).toEqual([..."ABCDEFGH"]);
  for (const { parts } of folder.chapters) expect(parts.length).toBeGreaterThan(0);
  // What it says of the rest is true outside the sheets, too.
  expect(textsOf(folder)).not.toMatch(/nederst på arket|foot of the sheet/i);
});

it("has no appendix of a register that is not there", () => {
  const { systems } = REGISTERS;
  const { chapters } = planPapers(reportInput("da", { systems })).folder;
  expect(chapters.slice(5).map(({ heading }) => heading)).toEqual([
    "Bilag A: Systemer og kontrakter",
    "Bilag B: Snitflader og integrationsvilkår",
  ]);
});

const SYSTEMS = makeRegister("systems", [
  { systemId: "S1", systemName: "Alfa", supplier: "Kvartsit A/S", integratesKmdSag: "Ja", wantedInSapa: "Ja", contractEnd: "31-12-2029" },
  { systemId: "S2", systemName: "Beta", supplier: "Stille ApS", integratesKmdSag: "Nej", wantedInSapa: "Nej" },
  { systemId: "S3", systemName: "Gamma", supplier: "kvartsit a/s ", integratesKmdSag: "Nej", wantedInSapa: "Nej" },
]);
const INTERFACES = makeRegister("interfaces", [
  {
    interfaceId: "I1",
    sender: "KMD Sag",
    receiver: "Alfa",
    horizon: "Nuværende",
    data: "Sager",
    decision: "Afventer",
    component: "",
    version: "",
  },
  { interfaceId: "I2", sender: "KMD Sag", receiver: "S3", horizon: "Fremtidig", data: "Parter", decision: "Bevares", responsible: "Asta" },
]);

it("writes to a supplier once, by name, of the systems that something is asked of, and not to one that nothing is asked of", () => {
  const { letters } = planPapers(reportInput("da", { systems: SYSTEMS, interfaces: INTERFACES }));
  const [supplier, ...others] = letters.chapters.filter(({ parts }) => JSON.stringify(parts).includes("Systemer hos jer"));
  expect(supplier!.heading).toBe("Til Kvartsit A/S");
  expect(others).toEqual([]);
  const [systems, links, asked] = supplier!.parts;
  expect(systems).toMatchObject({
    rows: [{ c0: { value: "Alfa" }, c1: { value: toSerial(2029, 12, 31) }, c2: { value: "Aflevering til Organisation" } }],
  });
  expect(links).toMatchObject({ rows: [{ c2: { value: "Sager" }, c3: { value: "Afventer" } }] });
  expect(asked).toMatchObject({ items: [expect.stringMatching(/vilkår/), expect.stringMatching(/snitflade/)] });
});

it("writes to each who is named as responsible, with the days first", () => {
  const input = reportInput("da");
  const { letters } = planPapers(input);
  const named = new Set(input.strategy.decisions.map(({ responsible }) => responsible.trim().toLowerCase()).filter((name) => name !== ""));
  for (const name of named) expect(letters.chapters.map(({ heading }) => heading.toLowerCase())).toContain(`til ${name}`);
});

it("the calendar holds days to come only, each once, and none of a contract that is terminated", () => {
  const input = reportInput("da");
  const { events } = planPapers(input).calendar;
  expect(events.length).toBeGreaterThan(0);
  for (const { day } of events) expect(day).toBeGreaterThanOrEqual(input.today);
  expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
  expect([...events].sort((a, b) => a.day - b.day)).toEqual(events);
  expect(events.map(({ title }) => title)).toContain("KMD Sags kontrakt udløber");
});

describe("iCalendar", () => {
  const day = toSerial(2026, 12, 31)!;
  const made = "2026-09-01T08:00:00.000Z";
  const text = calendarText(
    {
      file: "a.ics",
      name: "Frister; alle",
      events: [{ uid: "notice-Æble & co-1", day, title: "Opsig “Æble”, nu; straks", text: `Én linje\nto \\ ${"åååååååååå ".repeat(20)}` }],
    },
    made,
  );

  it("is one whole day, with what ends a value escaped", () => {
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n/);
    expect(text).toContain("DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n");
    expect(text).toContain("DTSTAMP:20260901T080000Z\r\n");
    expect(text).toContain("SUMMARY:Opsig “Æble”\\, nu\\; straks\r\n");
    expect(text).toContain("UID:notice-Æble-co-1@ud-af-kmd-sag\r\n");
    expect(text).toMatch(/END:VEVENT\r\nEND:VCALENDAR\r\n$/);
  });

  it("has no line of more than 75 octets, and says the same unfolded", () => {
    for (const line of text.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(text.replace(/\r\n /g, "")).toContain(`DESCRIPTION:Én linje\\nto \\\\ ${"åååååååååå ".repeat(20)}`);
  });
});

it("says of which systems and decisions there is nobody to write to, and counts no letter for them", () => {
  const systems = makeRegister("systems", [
    { systemId: "S1", systemName: "Alfa", supplier: "", integratesKmdSag: "Ja", wantedInSapa: "Ja" },
    { systemId: "S2", systemName: "Beta", supplier: "Stille ApS", integratesKmdSag: "Nej", wantedInSapa: "Nej" },
  ]);
  const { letters } = planPapers(reportInput("da", { systems, interfaces: INTERFACES }));
  const unaddressed = letters.chapters.slice(letters.count);
  expect(letters.chapters.slice(0, letters.count).filter(({ heading }) => !heading.startsWith("Til "))).toEqual([]);
  expect(unaddressed[0]).toMatchObject({ heading: "Systemer uden leverandør", parts: [{ items: ["Alfa"] }] });
});
