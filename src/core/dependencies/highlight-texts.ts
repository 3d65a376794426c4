import type { Localized } from "../text/language";
import type { MarkKind } from "./highlight-plan";

/** Texts of the legend. Holes are filled by `formatMessage`. */
export const LEGEND: {
  readonly sheetName: Localized;
  readonly title: Localized;
  readonly empty: Localized;
  readonly emptyIncomplete: Localized;
  readonly headers: Localized<readonly string[]>;
  readonly kinds: Readonly<Record<MarkKind, { readonly label: Localized; readonly meaning: Localized }>>;
  readonly why: Readonly<
    Record<
      | "ownColumn"
      | "interfaces"
      | "both"
      | "indirect"
      | "contradiction"
      | "silent"
      | "doubtful"
      | "through"
      | "missing"
      | "planned"
      | "oneOff"
      | "andMore",
      Localized
    >
  >;
  /** The missing parts; keys as in `DependencyAnalysis.incomplete`, by register or `register.column`. */
  readonly incompleteRegister: Localized;
  readonly incompleteColumn: Localized;
  readonly unknownEnds: Localized;
  readonly ambiguousEnds: Localized;
  /** Systems without a way of which it is not known that they have none. */
  readonly uncertain: Localized;
} = {
  sheetName: { da: "Signaturforklaring – KMD Sag", en: "Legend – KMD Sag" },
  title: { da: "Afhængigheder af KMD Sag", en: "Dependencies on KMD Sag" },
  empty: {
    da: "Ingen systemer afhænger af KMD Sag efter det, der står i registrene.",
    en: "No system depends on KMD Sag by what the registers say.",
  },
  emptyIncomplete: {
    da: "Der er ikke set afhængigheder af KMD Sag, men svaret er ikke fuldstændigt.",
    en: "No dependencies on KMD Sag have been seen, but the answer is not complete.",
  },
  unknownEnds: {
    da: "{count, plural, one {# ende af en snitflade navngiver} other {# ender af snitflader navngiver}} intet kendt system. Afhængigheder gennem dem er ikke set.",
    en: "{count, plural, one {# end of an interface names} other {# ends of interfaces name}} no known system. Dependencies through them are not seen.",
  },
  ambiguousEnds: {
    da: "{count, plural, one {# ende af en snitflade passer} other {# ender af snitflader passer}} på flere systemer. Der er ikke gættet på, hvilket der menes.",
    en: "{count, plural, one {# end of an interface fits} other {# ends of interfaces fit}} several systems. Which one is meant has not been guessed.",
  },
  uncertain: {
    da: "For {count, plural, one {# system} other {# systemer}} kan det ikke afgøres, om {count, plural, one {det} other {de}} afhænger af KMD Sag: {count, plural, one {det} other {de}} er ikke fuldt oplyst eller hænger sammen med et system, der ikke er det.",
    en: "For {count, plural, one {# system} other {# systems}} it is not known whether {count, plural, one {it depends} other {they depend}} on KMD Sag: {count, plural, one {it is} other {they are}} not fully described, or tied to a system that is not.",
  },
  headers: {
    da: ["System-id", "Systemnavn", "Afhængighed", "Retning", "Vej mellem systemet og KMD Sag", "Hvorfor"],
    en: ["System ID", "System name", "Dependency", "Direction", "Way between the system and KMD Sag", "Why"],
  },
  kinds: {
    direct: {
      label: { da: "Direkte", en: "Direct" },
      meaning: {
        da: "Systemet har i dag en snitflade til eller fra KMD Sag, eller dets egen kolonne siger Ja. På snitflader: KMD Sag er den ene ende eller komponenten.",
        en: "The system has an interface to or from KMD Sag today, or its own column says Ja. On interfaces: KMD Sag is one end or the component.",
      },
    },
    indirect: {
      label: { da: "Indirekte", en: "Indirect" },
      meaning: {
        da: "Systemet får data fra KMD Sag, eller dets data når KMD Sag, gennem andre systemers snitflader. Vejen over de færreste systemer er vist; pilene viser, hvor data løber hen.",
        en: "The system gets data from KMD Sag, or its data reaches KMD Sag, through other systems' interfaces. The way over the fewest systems is shown; the arrows show where data goes.",
      },
    },
    unknown: {
      label: { da: "Ukendt", en: "Unknown" },
      meaning: {
        da: "Der er ikke set nogen vej til KMD Sag, men det vides ikke, om der er en. Svar Ja eller Nej i systemets kolonne, og gør snitfladerne færdige.",
        en: "No way to KMD Sag has been seen, but it is not known whether there is one. Answer Ja or Nej in the system's column, and complete the interfaces.",
      },
    },
    later: {
      label: { da: "Ikke i dag", en: "Not today" },
      meaning: {
        da: "Der er en snitflade med KMD Sag, men den er kun planlagt eller en engangskonvertering. Den gør ikke systemet afhængigt i dag.",
        en: "There is an interface with KMD Sag, but it is only planned, or a one-off conversion. It makes the system no dependent one today.",
      },
    },
    contradiction: {
      label: { da: "Modstrid", en: "Contradiction" },
      meaning: {
        da: "Systemets egen kolonne siger Nej, men der er en snitflade til eller fra KMD Sag. Ret den af dem, der er forkert.",
        en: "The system's own column says Nej, yet there is an interface to or from KMD Sag. Correct whichever is wrong.",
      },
    },
  },
  why: {
    silent: {
      da: "Kolonnen om KMD Sag siger hverken Ja eller Nej.",
      en: "The column on KMD Sag says neither Ja nor Nej.",
    },
    doubtful: {
      da: "En ende eller komponenten er ikke kendt i {count, plural, one {snitfladen} other {snitfladerne}} {list}.",
      en: "An end or the component is not known in {count, plural, one {the interface} other {the interfaces}} {list}.",
    },
    through: {
      da: "Udveksler data med {system}, som der ikke vides nok om.",
      en: "Exchanges data with {system}, of which not enough is known.",
    },
    missing: { da: "Et register eller en kolonne mangler.", en: "A register or a column is missing." },
    planned: {
      da: "{count, plural, one {Snitflade} other {Snitflader}} med KMD Sag, der kun er planlagt: {list}.",
      en: "{count, plural, one {Interface} other {Interfaces}} with KMD Sag that {count, plural, one {is} other {are}} only planned: {list}.",
    },
    oneOff: {
      da: "{count, plural, one {Engangskonvertering} other {Engangskonverteringer}} med KMD Sag: {list}.",
      en: "{count, plural, one {One-off conversion} other {One-off conversions}} with KMD Sag: {list}.",
    },
    andMore: {
      da: "{list} og {count, plural, one {# mere} other {# flere}}",
      en: "{list} and {count} more",
    },
    ownColumn: { da: "Kolonnen om KMD Sag siger Ja.", en: "The column on KMD Sag says Ja." },
    interfaces: {
      da: "{count, plural, one {Snitflade} other {Snitflader}} med KMD Sag: {list}.",
      en: "{count, plural, one {Interface} other {Interfaces}} with KMD Sag: {list}.",
    },
    both: {
      da: "Kolonnen om KMD Sag siger Ja, og der er {count, plural, one {en snitflade} other {snitflader}} med KMD Sag: {list}.",
      en: "The column on KMD Sag says Ja, and {count, plural, one {there is an interface} other {there are interfaces}} with KMD Sag: {list}.",
    },
    indirect: {
      da: "Gennem {count, plural, one {# system} other {# systemer}}.",
      en: "Through {count, plural, one {# system} other {# systems}}.",
    },
    contradiction: {
      da: "Kolonnen om KMD Sag siger Nej, men der er {count, plural, one {en snitflade} other {snitflader}} med KMD Sag: {list}.",
      en: "The column on KMD Sag says Nej, yet {count, plural, one {there is an interface} other {there are interfaces}} with KMD Sag: {list}.",
    },
  },
  incompleteRegister: {
    da: "Registret {register} blev ikke fundet eller har ingen rækker, så der kan være flere afhængigheder end vist.",
    en: "The register {register} was not found or has no rows, so there may be more dependencies than shown.",
  },
  incompleteColumn: {
    da: "Kolonnen {column} blev ikke fundet i {register}, så svaret om afhængigheder kan være forkert eller for småt.",
    en: "The column {column} was not found in {register}, so the answer on dependencies may be wrong or too small.",
  },
};
