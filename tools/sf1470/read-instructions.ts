import { JSDOM } from "jsdom";
import type { Duty } from "../../src/core/conditions/condition";
import type { ElementForm, Sf1470Edition, Sf1470Element, Sf1470Section } from "../../src/core/conditions/sf1470/element";

type ObjectKind = Sf1470Section["object"];

const MONTHS = ["januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november", "december"];

/**
 * Reads title, version and date from the front page of KOMBIT's instructions.
 * @throws when one of them is not there.
 */
export function readEdition(text: string, object: ObjectKind): Sf1470Edition {
  const name = /\*\*(Anvendelse af .*?)\*\*/.exec(text)?.[1];
  const version = /^Version: (\S+)$/m.exec(text)?.[1];
  const [, day, month, year] = /^\| (\d+)\\?\. (\p{L}+) (\d{4}) \|$/mu.exec(text) ?? [];
  const monthNumber = MONTHS.indexOf(month ?? "") + 1;
  if (name === undefined || version === undefined || day === undefined || monthNumber === 0)
    throw new Error(`The ${object} instructions have no title, version and date on their front page`);
  return { object, name: `KOMBIT: ${name}`, version, date: `${year}-${String(monthNumber).padStart(2, "0")}-${day.padStart(2, "0")}` };
}

/**
 * Reads every element of the object: the tables (HTML, one of them Markdown) under the headings of KOMBIT's instructions.
 * Takes names, duties, forms and lengths, no sentences.
 * @throws on a table row whose duty or form it does not know.
 */
export function readSections(text: string, object: ObjectKind): Sf1470Section[] {
  const sections: Sf1470Section[] = [];
  let title = "";
  for (const block of text.matchAll(/^#{1,6} ([^\n]+)$|<table>.*?<\/table>|^\| UUIDIdentifikator \|[^\n]*$/gms)) {
    if (block[1] !== undefined) title = block[1].trim();
    else if (block[0].startsWith("|")) {
      const cells = block[0].split("|").map((cell) => plain(cell.replaceAll("\\", "").replaceAll("*", "")));
      sections.push({ object, title, elements: [element(cells.slice(1, -1), title)] });
    } else {
      const section = readTable(block[0], object, title);
      if (section !== undefined) sections.push(section);
    }
  }
  return sections;
}

function readTable(html: string, object: ObjectKind, title: string): Sf1470Section | undefined {
  const rows = [...new JSDOM(html).window.document.querySelectorAll("tr")].map((row) =>
    [...row.querySelectorAll("td, th")].map((cell) => plain(cell.innerHTML.replace(/<[^>]+>/g, " ").replaceAll("&nbsp;", " "))),
  );
  const head = rows.findIndex((cells) => cells[0] === "Navn på dataelement");
  if (head < 0) return undefined;
  const occurs = rows
    .slice(0, head)
    .flat()
    .map((cell) => /^Forekomster: (1|0\.\.1|0\.\.\*)$/.exec(cell)?.[1])
    .find((count) => count !== undefined) as Sf1470Section["occurs"];
  const elements = rows.slice(head + 1).map((cells) => element(cells, title));
  return { object, title, ...(occurs === undefined ? {} : { occurs }), elements };
}

function element([name, , rule, form]: readonly string[], section: string): Sf1470Element {
  if (name === undefined || rule === undefined || form === undefined) throw new Error(`A row under "${section}" has too few cells`);
  const max = /Op til (\d+) karakterer/.exec(form)?.[1];
  return {
    name: name.replace(/^Virkning ?\/? ?/, "Virkning/").replace(/\/ /g, "/"),
    duty: dutyOf(rule, `${section}: ${name}`),
    form: formOf(form, `${section}: ${name}`),
    ...(max === undefined ? {} : { max: Number(max) }),
  };
}

const CODES: Readonly<Record<string, Duty>> = { OB1: "import", OB2: "save", OB3: "relation", OB4: "conditional", OB5: "validity" };
const WORDS: readonly (readonly [RegExp, Duty])[] = [
  [/^Ikke obligatorisk/, "optional"],
  [/^Obligatorisk, hvis/, "conditional"],
  [/^MÅ IKKE UDFYLDES/, "forbidden"],
  [/^NB: Dette felt udfyldes ikke af afsendersystemet/, "forbidden"],
];

function dutyOf(rule: string, where: string): Duty {
  const code = /^\[(OB\d)\]/.exec(rule)?.[1];
  const duty = code === undefined ? WORDS.find(([pattern]) => pattern.test(rule))?.[1] : CODES[code];
  if (duty === undefined) throw new Error(`Unknown duty of ${where}`);
  return duty;
}

/** The first that fits. */
const FORMS: readonly (readonly [RegExp, ElementForm])[] = [
  [/enumeration/i, "enumeration"],
  [/UUID eller URN/, "uuidOrUrn"],
  [/^UUID/, "uuid"],
  [/^URN/, "urn"],
  [/Graenseindikator/, "dateTimeOrInfinite"],
  [/dateTime/i, "dateTime"],
  [/^Dato/, "date"],
  [/^Boolean/, "boolean"],
  [/^Heltal/, "integer"],
  [/^Binært/, "binary"],
  [/^(Tekst|Op til)/, "text"],
];

function formOf(form: string, where: string): ElementForm {
  const found = FORMS.find(([pattern]) => pattern.test(form))?.[1];
  if (found === undefined) throw new Error(`Unknown form of ${where}`);
  return found;
}

/** One line, entities read. */
function plain(text: string): string {
  return (JSDOM.fragment(text).textContent ?? "").replace(/\s+/g, " ").trim();
}
