/**
 * The invented municipality of the messy sample. Municipality, departments and people do not exist. Products and suppliers are of the Danish
 * market, as a project manager names them; the company numbers beside them are invented and not given out.
 */
export const DEPARTMENTS = ["Social, Sundhed og Ældre", "Børn, Skole og Kultur", "Teknik, Miljø og Stab"] as const;
export type Department = (typeof DEPARTMENTS)[number];

/** Invented people who answer for systems, interfaces and areas. */
export const OWNERS = [
  "Ragna Abildtrup",
  "Sune Bøgeskov",
  "Tove Damhave",
  "Viggo Egelykke",
  "Merle Fjordbak",
  "Loke Abildtrup",
  "Oda Bøgeskov",
  "Njord Damhave",
  "Karla Egelykke",
  "Pelle Fjordbak",
  "Asta Grønlund-Prøve",
  "Birk Abildtrup",
] as const;

export interface Product {
  readonly name: string;
  readonly supplier: string;
  readonly type: "Fagsystem" | "ESDH" | "Selvbetjening" | "Fælleskommunal løsning" | "Infrastruktur" | "Andet";
  /** Two-digit KLE main groups; a system without holds no cases. */
  readonly kle: string;
}

const product = (name: string, supplier: string, type: Product["type"] = "Fagsystem", kle = ""): Product => ({ name, supplier, type, kle });

/** The systems of each department, in the order of their ids. The first of all is KMD Sag itself. */
export const PRODUCTS: Readonly<Record<Department, readonly Product[]>> = {
  "Social, Sundhed og Ældre": [
    product("KMD Nexus", "KMD A/S", "Fagsystem", "27, 29"),
    product("DUBU", "KOMBIT A/S", "Fælleskommunal løsning", "27"),
    product("Columna Cura", "Systematic A/S", "Fagsystem", "27, 29"),
    product("KY (Kommunernes Ydelsessystem)", "KOMBIT A/S", "Fælleskommunal løsning", "32"),
    product("KSD (Kommunernes Sygedagpengesystem)", "KOMBIT A/S", "Fælleskommunal løsning", "32"),
    product("Momentum", "KMD A/S", "Fagsystem", "15"),
    product("Schultz Fasit", "Schultz A/S", "Fagsystem", "15"),
    product("Netblanket", "EG Danmark A/S", "Selvbetjening"),
    product("Novax Sundhedspleje", "EG Danmark A/S", "Fagsystem", "29"),
    product("TK2 Tandpleje", "TM Care A/S", "Fagsystem", "29"),
    product("Bostedsystemet", "EG Danmark A/S", "Fagsystem", "27"),
    product("Sensum Bosted", "EG Sensum A/S", "Fagsystem", "27"),
    product("KMD Boligstøtte", "KMD A/S", "Fagsystem", "32"),
    product("KP Pension", "KOMBIT A/S", "Fælleskommunal løsning", "32"),
    product("Fælles Medicinkort", "Sundhedsdatastyrelsen", "Infrastruktur"),
    product("MedCom Postkasse", "MedCom", "Infrastruktur"),
    product("Tunstall Nødkald", "Tunstall A/S", "Andet"),
    product("DigiRehab", "DigiRehab A/S", "Andet"),
    product("Vitacomm", "Vitacomm A/S", "Andet"),
    product("Hjælpemiddelbasen", "Socialstyrelsen", "Andet"),
    product("EG On Kørsel", "EG Danmark A/S", "Andet"),
    product("FLIS", "KOMBIT A/S", "Andet"),
    product("Jobnet Kommune", "STAR", "Infrastruktur"),
    product("VITAS", "STAR", "Infrastruktur"),
    product("Magistra Sprog", "Systematic A/S", "Andet"),
    product("IntraNote Visitation", "IntraNote A/S", "Andet"),
    product("Plancare", "Plancare ApS", "Andet"),
  ],
  "Børn, Skole og Kultur": [
    product("Aula", "KOMBIT A/S", "Fælleskommunal løsning"),
    product("KMD Elev", "KMD A/S", "Fagsystem", "17"),
    product("IST Dagtilbud", "IST ApS", "Fagsystem", "28"),
    product("KMD Institution", "KMD A/S", "Fagsystem", "28"),
    product("Hjernen & Hjertet", "Rambøll A/S", "Fagsystem", "28"),
    product("PPR Rambøll", "Rambøll A/S", "Fagsystem", "17"),
    product("Tabulex Børn", "IST ApS", "Fagsystem", "28"),
    product("Tabulex SFO", "IST ApS", "Andet"),
    product("MinUddannelse", "KMD A/S", "Andet"),
    product("Meebook", "Meebook ApS", "Andet"),
    product("SkoleIntra arkiv", "ItsLearning A/S", "Andet"),
    product("Cicero LMS", "Systematic A/S", "Andet"),
    product("Conventus", "Conventus A/S", "Andet"),
    product("FritidsPortalen", "Globus Data A/S", "Selvbetjening"),
    product("Speed Admin", "SpeedAdmin ApS", "Andet"),
    product("KMD Studica", "KMD A/S", "Fagsystem", "18"),
    product("Ungdommens Uddannelse", "KMD A/S", "Fagsystem", "15"),
    product("Nemplads", "IST ApS", "Selvbetjening"),
    product("Kultunaut", "Kultunaut ApS", "Andet"),
    product("Bibliotekernes Hjemmeside", "DBC A/S", "Andet"),
    product("Rexx Museum", "Rexx ApS", "Andet"),
    product("Sprogvurdering Web", "Rambøll A/S", "Andet"),
    product("Praktikplan", "Praktikplan ApS", "Andet"),
    product("UNI Login", "STIL", "Infrastruktur"),
    product("Vikarbooking", "Vikarbooking ApS", "Andet"),
  ],
  "Teknik, Miljø og Stab": [
    product("KMD Sag", "KMD A/S", "ESDH"),
    product("Acadre", "Formpipe A/S", "ESDH", "01, 02, 05, 09, 81, 82"),
    product("SBSYS", "SBSYS A/S", "ESDH", "02, 09"),
    product("Byg og Miljø", "KOMBIT A/S", "Selvbetjening"),
    product("Structura Byggesag", "Sweco A/S", "Fagsystem", "02"),
    product("GeoEnviron", "Geokon A/S", "Fagsystem", "09"),
    product("Vejman", "Vejdirektoratet", "Fagsystem", "05"),
    product("RenoWeb", "Sweco A/S", "Fagsystem", "07"),
    product("Spatial Map", "COWI A/S", "Andet"),
    product("MapInfo", "Precisely A/S", "Andet"),
    product("KMD Ejendomsskat", "KMD A/S", "Fagsystem", "25"),
    product("KMD Opus Økonomi", "KMD A/S", "Fagsystem", "81"),
    product("Silkeborg Data Løn", "Silkeborg Data A/S", "Fagsystem", "81"),
    product("KMD Debitor", "KMD A/S", "Fagsystem", "25"),
    product("Prisme 2015", "Fujitsu A/S", "Fagsystem", "81"),
    product("Emply Rekruttering", "Lessor A/S", "Andet"),
    product("Doc2mail", "KMD A/S", "Infrastruktur"),
    product("Digital Post", "Digitaliseringsstyrelsen", "Infrastruktur"),
    product("OS2rollekatalog", "Digital Identity ApS", "Infrastruktur"),
    product("OS2indberetning", "Digital Identity ApS", "Andet"),
    product("XFlow", "Multihouse A/S", "Selvbetjening"),
    product("KMD Brugervalg", "KMD A/S", "Andet"),
    product("FirstAgenda", "FirstAgenda A/S", "Andet"),
    product("SAPA Overblik", "Netcompany A/S", "Fælleskommunal løsning"),
    product("Mercell Udbud", "Mercell A/S", "Andet"),
    product("EnergyKey", "KMD A/S", "Andet"),
    product("Frontdesk", "Frontdesk A/S", "Andet"),
    product("Filarkiv", "Sweco A/S", "Andet"),
  ],
};
