/**
 * The invented municipality of the sample workbook. Municipality, suppliers, products, units and people do not exist;
 * KLE subjects are real numbers and titles of KL's KLE (edition of February 2026).
 */
export const MUNICIPALITY = "Eksempelkommune";

/** Day on which the sample is checked, so that its answers never depend on the wall clock. */
export const SAMPLE_TODAY = { year: 2026, month: 9, day: 1 } as const;

export interface Department {
  readonly name: string;
  readonly units: readonly string[];
  /** KLE main groups of the department's systems. */
  readonly mainGroups: readonly string[];
  readonly subjects: readonly (readonly [number: string, title: string])[];
  /** Purposes of its systems; the second word of their names. */
  readonly functions: readonly string[];
  /** Share of the cases. */
  readonly weight: number;
}

export const DEPARTMENTS: readonly Department[] = [
  {
    name: "Børn og Familie",
    units: ["Familieafsnittet", "Pladsanvisningen", "Ungerådgivningen", "Sundhedsplejen"],
    mainGroups: ["28", "27"],
    subjects: [
      ["28.06.12", "Støtte til børn efter dagtilbudsloven"],
      ["28.09.08", "Sprogvurdering og sprogstimulering"],
      ["28.09.20", "Madordning, dagtilbud"],
      ["27.25.08", "Kriminalpræventiv indsats, SSP"],
      ["27.29.05", "Straksreaktioner"],
      ["29.12.08", "Sundhedspleje til børn i eget hjem"],
      ["27.66.04", "Magtanvendelse, børn og unge"],
    ],
    functions: ["Pladsanvisning", "Børnesag", "Dagtilbud", "Sundhedspleje", "Underretning", "Familiepleje", "Barnets Bog", "Klub"],
    weight: 16,
  },
  {
    name: "Beskæftigelse og Integration",
    units: ["Jobcenter Virksomhed", "Sygedagpengeteamet", "Integrationsteamet", "Ydelseskontoret"],
    mainGroups: ["15", "32"],
    subjects: [
      ["15.17.06", "Sygedagpengeopfølgning"],
      ["15.17.26", "Jobafklaringsforløb"],
      ["15.18.05", "Virksomhedspraktik"],
      ["15.20.24", "Fleksjob"],
      ["15.40.22", "Integrationsgrunduddannelse (igu)"],
      ["32.24.04", "Hjælp til forsørgelse (kontanthjælp mv.)"],
      ["32.30.04", "Udbetaling af sygedagpenge"],
      ["32.24.12", "Ledighedsydelse"],
    ],
    functions: [
      "Jobforløb",
      "Sygedagpenge",
      "Kontanthjælp",
      "Integration",
      "Fleksjob",
      "Virksomhedskontakt",
      "Jobplan",
      "Ydelsesberegning",
    ],
    weight: 22,
  },
  {
    name: "Social og Handicap",
    units: ["Voksenhandicap", "Socialpsykiatrien", "Hjælpemiddelteamet", "Misbrugsbehandlingen"],
    mainGroups: ["27"],
    subjects: [
      ["27.12.12", "Handleplaner, voksne"],
      ["27.48.04", "Ledsageordning"],
      ["27.57.04", "Midlertidige botilbud efter servicelovens § 107"],
      ["27.60.08", "Mobilitetshjælpemidler"],
      ["27.60.20", "Støtte til bil efter serviceloven"],
      ["27.60.24", "Boligindretning"],
      ["27.39.20", "Borgerstyret personlig assistance"],
    ],
    functions: ["Voksensag", "Botilbud", "Hjælpemiddel", "Handleplan", "Ledsager", "Misbrug", "Støttebil", "Tilbudsvisitation"],
    weight: 15,
  },
  {
    name: "Sundhed og Ældre",
    units: ["Visitationen", "Hjemmeplejen Nord", "Genoptræningen", "Tandplejen"],
    mainGroups: ["29", "27"],
    subjects: [
      ["27.36.04", "Personlig og praktisk hjælp"],
      ["27.36.06", "Rehabiliteringsforløb"],
      ["27.42.28", "Skærmet enhed"],
      ["27.45.08", "Venteliste til ældrebolig / handicapbolig"],
      ["29.15.04", "Tandpleje for børn og unge under 22 år"],
      ["29.21.04", "Genoptræning efter sundhedsloven"],
      ["29.15.12", "Omsorgstandpleje"],
    ],
    functions: ["Omsorg", "Visitation", "Genoptræning", "Tandpleje", "Vagtplan", "Madservice", "Medicin", "Kørsel"],
    weight: 14,
  },
  {
    name: "Teknik og Miljø",
    units: ["Byggesag", "Vej og Park", "Miljøtilsyn", "Plan og Natur"],
    mainGroups: ["02", "05", "09", "01"],
    subjects: [
      ["02.34.02", "Byggetilladelse"],
      ["02.34.30", "Nedrivning af bebyggelse"],
      ["05.14.05", "Stadepladser - genstande på vejareal"],
      ["05.02.10", "Overkørsler og overgange - private fællesveje"],
      ["09.13.01", "Rottebekæmpelse"],
      ["09.17.60", "Tilsyn med husdyrbrug"],
      ["01.02.05", "Lokalplanlægning"],
      ["07.18.10", "Storskrald, indsamlingsordning"],
    ],
    functions: ["Byggesag", "Vejdrift", "Miljøtilsyn", "Lokalplan", "Affald", "Parkering", "Grundkort", "Vandløb"],
    weight: 12,
  },
  {
    name: "Borgerservice og Digitalisering",
    units: ["Borgerservice", "Pensionsteamet", "Kontrolgruppen", "Folkeregisteret"],
    mainGroups: ["23", "32"],
    subjects: [
      ["32.03.10", "Varmetillæg"],
      ["32.03.12", "Personligt tillæg og helbredstillæg"],
      ["32.06.16", "Beboerindskud"],
      ["32.42.08", "Begravelseshjælp"],
      ["32.45.04", "Kontrol med sociale ydelser"],
      ["29.03.04", "Udstedelse af sundhedskort"],
      ["23.25.10", "Den registreredes indsigtsret"],
    ],
    functions: [
      "Borgerkontakt",
      "Pensionstillæg",
      "Boliglån",
      "Kontrol",
      "Folkeregister",
      "Tidsbestilling",
      "Digital Post",
      "Brugeradgang",
    ],
    weight: 12,
  },
  {
    name: "Skole og Kultur",
    units: ["Skoleafdelingen", "Pædagogisk Psykologisk Rådgivning", "Fritid og Foreninger", "Bibliotekerne"],
    mainGroups: ["17", "18"],
    subjects: [
      ["17.03.04", "Pædagogisk-psykologisk vurdering (PPV)"],
      ["17.03.07", "Tilbud om ordblindetest"],
      ["17.03.22", "Specialklasser"],
      ["17.00.02", "Erstatningskrav fra elever"],
      ["17.02.24", "Åben skole"],
    ],
    functions: [
      "Skoleadministration",
      "Elevplan",
      "Specialundervisning",
      "Foreningsportal",
      "Lokalebooking",
      "Bibliotek",
      "Musikskole",
      "Skolekørsel",
    ],
    weight: 6,
  },
  {
    name: "Økonomi og Personale",
    units: ["Løn og Personale", "Opkrævningen", "Ejendomscentret", "Indkøb"],
    mainGroups: ["81", "25", "82"],
    subjects: [
      ["25.45.10", "Opkrævning af fordringer"],
      ["81.28.00", "Sygdom og fravær, personale i almindelighed"],
      ["81.36.01", "Ansøgt afsked"],
      ["82.16.05", "Udleje af kommunens ejendomme og lokaler"],
      ["81.30.03", "Barselsorlov / adoptionsorlov"],
    ],
    functions: ["Løn", "Økonomi", "Opkrævning", "Debitor", "Indkøb", "Fravær", "Rekruttering", "Ejendom"],
    weight: 3,
  },
];

/** First words of invented products, and the invented supplier of each. */
export const SUPPLIERS: readonly (readonly [product: string, company: string])[] = [
  ["Havtorn", "Havtorn Fagdata A/S"],
  ["Bregne", "Bregnelund Systemer ApS"],
  ["Kvartsit", "Kvartsit Kommuneløsninger A/S"],
  ["Lærke", "Lærkesø Software ApS"],
  ["Strandeng", "Strandeng IT A/S"],
  ["Mosebryg", "Mosebryg Data ApS"],
  ["Granskov", "Granskov & Holt A/S"],
  ["Tangnål", "Tangnål Digital ApS"],
  ["Ravsten", "Ravsten Informatik A/S"],
  ["Vibefed", "Vibefed Kommunedata A/S"],
  ["Klitrose", "Klitrose Solutions ApS"],
  ["Ternevig", "Ternevig Fagsystemer A/S"],
];

const FIRST_NAMES = [
  "Asta",
  "Birk",
  "Carla",
  "Ditlev",
  "Esther",
  "Folmer",
  "Gerda",
  "Hjalmar",
  "Iben",
  "Jeppe",
  "Karla",
  "Loke",
  "Merle",
  "Njord",
  "Oda",
  "Pelle",
  "Ragna",
  "Sune",
  "Tove",
  "Viggo",
];
const LAST_NAMES = ["Abildtrup", "Bøgeskov", "Damhave", "Egelykke", "Fjordbak", "Grønlund-Prøve"];

/** Invented people: every first name with every last name. */
export const PEOPLE: readonly string[] = LAST_NAMES.flatMap((last) => FIRST_NAMES.map((first) => `${first} ${last}`));
