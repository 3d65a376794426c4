import { cite, type CitedSource } from "../sources/source";
import { UDK_ACT, UDK_MOVES } from "../sources/sources";
import type { Language, Localized } from "../text/language";

/** A task that moved from the municipalities to Udbetaling Danmark. */
export interface UdkArea {
  /** A word, which messages choose the name by. */
  readonly id: string;
  readonly name: Localized;
  /** The acts under which the benefit is paid; Danish as they are. */
  readonly law: string;
  /** KLE groups (`32.10`) and subjects (`32.30.08`). */
  readonly kle: readonly string[];
  /** Subjects under these groups that the municipalities still have themselves. */
  readonly except?: readonly string[];
  /** When it moved: year, month, day. Between two days where the source gives the period only. */
  readonly moved: { readonly from: Day; readonly to: Day; readonly source: CitedSource };
}
type Day = readonly [year: number, month: number, day: number];

/** The first five areas moved one by one in this period. */
const FIRST = { from: [2012, 10, 1], to: [2013, 3, 1], source: cite(UDK_MOVES, "first") } as const;
const HOUSING = { from: [2013, 3, 1], to: [2013, 3, 1], source: cite(UDK_MOVES, "housing") } as const;
/** Five more moved on one day. */
const SECOND = { from: [2015, 5, 1], to: [2015, 5, 1], source: cite(UDK_MOVES, "second") } as const;
/** Which acts are Udbetaling Danmark's. */
export const UDK_ACTS: CitedSource = cite(UDK_ACT, "acts");

/**
 * What moved to Udbetaling Danmark in 2012–2015, by act and KLE. Acts: lov om Udbetaling Danmark, § 1. Days: ATP's page on Udbetaling
 * Danmark. Exceptions: what municipalities still decide themselves, by kombit.dk (indhold/kommunale-opgaver-pensionsomraadet) and star.dk (lån
 * til beboerindskud). Which KLE numbers an act covers is read from their titles.
 */
export const UDK_AREAS: readonly UdkArea[] = [
  {
    id: "family",
    name: { da: "Familieydelser", en: "Family benefits" },
    law: "Lov om børnetilskud og forskudsvis udbetaling af børnebidrag, lov om en børne- og ungeydelse",
    kle: ["32.10", "32.12"],
    moved: FIRST,
  },
  {
    id: "support",
    name: { da: "Underholdsbidrag", en: "Child and spousal support" },
    law: "Lov om opkrævning af underholdsbidrag",
    kle: ["32.15", "32.16"],
    moved: FIRST,
  },
  {
    id: "maternity",
    name: { da: "Barselsdagpenge", en: "Maternity benefit" },
    law: "Lov om ret til orlov og dagpenge ved barsel",
    kle: ["32.30.08", "32.30.12"],
    moved: FIRST,
  },
  {
    id: "pension",
    name: { da: "Folkepension og førtidspension", en: "State and disability pension" },
    law: "Lov om social pension, lov om højeste, mellemste, forhøjet almindelig og almindelig førtidspension m.v.",
    kle: ["32.03"],
    // Personal supplements stay with the municipality; delpension moved later, and is an area of its own.
    except: ["32.03.12", "32.03.13", "32.03.24"],
    moved: FIRST,
  },
  {
    id: "housing",
    name: { da: "Boligstøtte", en: "Housing benefit" },
    law: "Lov om individuel boligstøtte",
    kle: ["32.06"],
    // Loans for the deposit are the municipality's.
    except: ["32.06.16"],
    moved: HOUSING,
  },
  {
    id: "flexibleRetirement",
    name: { da: "Fleksydelse", en: "Flexible retirement benefit" },
    law: "Lov om fleksydelse",
    kle: ["32.27.03", "32.27.05"],
    moved: SECOND,
  },
  { id: "partialPension", name: { da: "Delpension", en: "Partial pension" }, law: "Lov om delpension", kle: ["32.03.24"], moved: SECOND },
  { id: "funeral", name: { da: "Begravelseshjælp", en: "Funeral grant" }, law: "Sundhedsloven", kle: ["32.42.08"], moved: SECOND },
  {
    id: "insurance",
    name: { da: "International sygesikring", en: "International health insurance" },
    law: "Sundhedsloven",
    kle: ["29.03.06", "29.03.08"],
    moved: SECOND,
  },
  {
    id: "survivor",
    name: { da: "Efterlevelseshjælp", en: "Survivor's aid" },
    law: "Lov om aktiv socialpolitik",
    kle: ["32.21.28"],
    moved: SECOND,
  },
];

/** The name of the area whose id fills `{area}`, within a sentence. */
export const UDK_NAME: Localized = { da: names("da"), en: names("en") };

function names(language: Language): string {
  return `{area, select, ${UDK_AREAS.map(({ id, name }) => `${id} {${name[language].toLowerCase()}}`).join(" ")} other {}}`;
}
