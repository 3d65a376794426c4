import type { Localized } from "../text/language";

/** A question of the case and document strategy as the template brings it; whoever uses it changes, adds and deletes. */
interface StrategyQuestion {
  readonly question: Localized;
  /** Starts the talk; takes no decision. */
  readonly consideration: Localized;
  /** A role, as a suggestion. */
  readonly responsible: Localized;
}

export interface StrategyTheme {
  readonly theme: Localized;
  readonly questions: readonly StrategyQuestion[];
}

const ROLES = {
  archivist: { da: "Arkivar", en: "Archivist" },
  lawyer: { da: "Jurist", en: "Lawyer" },
  privacy: { da: "Databeskyttelsesrådgiver", en: "Data protection officer" },
  security: { da: "Informationssikkerhedskoordinator", en: "Information security coordinator" },
  project: { da: "Projektleder", en: "Project manager" },
  digital: { da: "Digitaliseringschef", en: "Head of digitalisation" },
  owner: { da: "Systemejer", en: "System owner" },
  contracts: { da: "Kontraktansvarlig", en: "Contract manager" },
  access: { da: "Brugeradministrator", en: "User administrator" },
  department: { da: "Forvaltningschef", en: "Head of department" },
  citizens: { da: "Leder af Borgerservice", en: "Head of citizen services" },
  training: { da: "Uddannelseskoordinator", en: "Training coordinator" },
} satisfies Record<string, Localized>;

/** One line a language: the question, then what starts the talk. */
function ask(role: keyof typeof ROLES, da: readonly [string, string], en: readonly [string, string]): StrategyQuestion {
  return { question: { da: da[0], en: en[0] }, consideration: { da: da[1], en: en[1] }, responsible: ROLES[role] };
}

/**
 * A municipality's decisions on its cases and documents on the way out of KMD Sag. The project's own words; the facts behind them are
 * KOMBIT's instructions for the case object (1.7, 2023-07-07), the archive legislation and the rules of the index.
 */
export const STRATEGY_THEMES: readonly StrategyTheme[] = [
  {
    theme: { da: "Struktur", en: "Structure" },
    questions: [
      ask(
        "archivist",
        [
          "Hvad er en sag hos os, og hvornår oprettes den?",
          "En sag pr. ydelse giver et andet overblik end en sag pr. henvendelse. Det kan aftales for hvert sagsområde.",
        ],
        [
          "What is a case with us, and when is it opened?",
          "A case for each benefit gives another overview than one for each enquiry. It can be agreed for each case area.",
        ],
      ),
      ask(
        "archivist",
        [
          "Hvornår er noget et dokument, og hvornår er det et journalnotat?",
          "Det, der har betydning for afgørelsen, skal kunne findes igen. Grænsen skal være den samme i ESDH og fagsystemer.",
        ],
        [
          "When is something a document, and when a journal note?",
          "What bears on the decision must be found again. The line must be the same in ESDH and specialist systems.",
        ],
      ),
      ask(
        "archivist",
        ["Skal store sager deles op, og hvem afgør det?", "Delte sager er lettere at give adgang til, men giver flere steder at lede."],
        ["Shall large cases be split, and who decides?", "Split cases are easier to give access to, but leave more places to search."],
      ),
      ask(
        "archivist",
        ["Må samme dokument høre til flere sager?", "Kopier løber let fra hinanden. En henvisning kræver, at begge systemer kan vise den."],
        ["May one document belong to several cases?", "Copies easily drift apart. A reference demands that both systems can show it."],
      ),
    ],
  },
  {
    theme: { da: "Metadata", en: "Metadata" },
    questions: [
      ask(
        "archivist",
        [
          "Hvilke oplysninger skal en sag altid have?",
          "Indekset forventer nummer, titel, KLE-emne, handlingsfacet, tilstand, følsomhed, ejer og ansvarlig enhed, men afviser ikke en sag, der mangler dem.",
        ],
        [
          "What must every case always have?",
          "The index expects number, title, KLE subject, action facet, state, sensitivity, owner and responsible unit, but rejects no case that lacks them.",
        ],
      ),
      ask(
        "owner",
        [
          "Hvordan dannes sagsnumre, så de er entydige i hele kommunen?",
          "To systemer kan have brugt samme nummer. Et fast forled for hvert system er én mulighed.",
        ],
        [
          "How are case numbers made so that they are unique in the whole municipality?",
          "Two systems may have used one number. A prefix for each system is one way.",
        ],
      ),
      ask(
        "project",
        [
          "Hvilke oplysninger tager vi med fra KMD Sag, og hvilke lader vi ligge?",
          "Alt, der tages med, skal kunne læses og vedligeholdes i det nye system.",
        ],
        [
          "What do we take along from KMD Sag, and what do we leave?",
          "All that comes along must be readable and kept up in the new system.",
        ],
      ),
      ask(
        "archivist",
        [
          "Hvordan bruger vi sagens tilstand ens i alle systemer?",
          "Tilstanden i SAPA skal svare til afsenderens. Sager, der aldrig bliver lukket, fylder i alle overblik.",
        ],
        [
          "How do we use the state of a case alike in all systems?",
          "The state in SAPA must mirror the sender's. Cases that are never closed fill every overview.",
        ],
      ),
    ],
  },
  {
    theme: { da: "Titler", en: "Titles" },
    questions: [
      ask(
        "lawyer",
        [
          "Hvordan skriver vi titler, som offentligheden må se?",
          "Titler vises i SAPA og kan indgå i aktindsigt. CPR-numre og følsomme forhold hører ikke hjemme i dem.",
        ],
        [
          "How do we write titles that the public may see?",
          "Titles show in SAPA and may be part of access to documents. CPR numbers and sensitive matters do not belong there.",
        ],
      ),
      ask(
        "lawyer",
        [
          "Hvornår undtages en titel fra offentlighed, og hvem skriver den alternative titel?",
          "En undtaget titel kræver både hjemmel og alternativ titel, og de må kun stå der, når titlen er undtaget.",
        ],
        [
          "When is a title exempt from public access, and who writes the alternative title?",
          "An exempt title demands both a legal basis and an alternative title, and these may stand only where the title is exempt.",
        ],
      ),
    ],
  },
  {
    theme: { da: "KLE og handlingsfacetter", en: "KLE and action facets" },
    questions: [
      ask(
        "archivist",
        [
          "Hvem vælger sagens KLE-emne, og hvem retter et forkert?",
          "Emnet styrer adgangen i SAPA. Forvalgte emner i fagsystemet mindsker fejl, men passer ikke altid.",
        ],
        [
          "Who chooses the KLE subject of a case, and who corrects a wrong one?",
          "The subject governs access in SAPA. Preset subjects in the specialist system mean fewer errors, but do not always fit.",
        ],
      ),
      ask(
        "archivist",
        [
          "Må vi bruge egne KLE-numre, og hvem vedligeholder dem?",
          "Egne numre er tilladt, men andre kender dem ikke, og de skal med, når adgangen sættes op.",
        ],
        [
          "May we use KLE numbers of our own, and who keeps them up?",
          "Own numbers are allowed, but nobody else knows them, and they must be part of the set-up of access.",
        ],
      ),
      ask(
        "archivist",
        [
          "Hvordan følger vi KL's opdateringer af KLE?",
          "Numre udgår og får afløsere. Åbne sager på udgåede numre skal flyttes til de nye.",
        ],
        [
          "How do we follow KL's updates of KLE?",
          "Numbers retire and get successors. Open cases on retired numbers must move to the new ones.",
        ],
      ),
      ask(
        "archivist",
        [
          "Hvordan vælger vi handlingsfacet, så kassation bliver rigtig?",
          "En sag må kun kasseres, når både emne og handlingsfacet er mærket til kassation.",
        ],
        [
          "How do we choose the action facet so that disposal becomes right?",
          "A case may be discarded only when both its subject and its action facet are marked for it.",
        ],
      ),
    ],
  },
  {
    theme: { da: "Adgang og følsomhed", en: "Access and sensitivity" },
    questions: [
      ask(
        "security",
        [
          "Hvem må se følsomme sager på tværs af forvaltninger?",
          "Adgang afgrænses efter ejer, KLE og følsomhed. Bred adgang letter arbejdet, smal adgang beskytter borgeren.",
        ],
        [
          "Who may see sensitive cases across departments?",
          "Access is limited by owner, KLE and sensitivity. Wide access eases the work, narrow access protects the citizen.",
        ],
      ),
      ask(
        "privacy",
        [
          "Hvordan sættes en sags følsomhed, og hvornår vurderes den igen?",
          "En fast følsomhed for hvert KLE-emne er enkel, men kan være forkert for den enkelte sag.",
        ],
        [
          "How is the sensitivity of a case set, and when is it judged again?",
          "A fixed sensitivity for each KLE subject is simple, but may be wrong for the single case.",
        ],
      ),
      ask(
        "security",
        [
          "Hvilke sager er VIP-sager, og hvem må se dem?",
          "Ansattes og politikeres egne sager nævnes ofte. Listen over, hvem det gælder, skal have en ejer.",
        ],
        [
          "Which cases are VIP cases, and who may see them?",
          "Cases of employees and politicians are often named. The list of whom it concerns must have an owner.",
        ],
      ),
      ask(
        "access",
        [
          "Hvilke roller skal medarbejderne have i SAPA, og hvem tildeler dem?",
          "Få brede roller er lette at vedligeholde. Mange smalle kræver, at nogen følger med, når folk skifter job.",
        ],
        [
          "Which roles shall employees have in SAPA, and who grants them?",
          "A few wide roles are easy to keep up. Many narrow ones demand that somebody follows when people change jobs.",
        ],
      ),
      ask(
        "security",
        [
          "Hvordan opdager vi opslag uden sagligt behov?",
          "Opslag logges, men loggen virker kun, hvis nogen læser den og medarbejderne ved det.",
        ],
        [
          "How do we find look-ups without a reason in the work?",
          "Look-ups are logged, but the log works only if somebody reads it and the employees know.",
        ],
      ),
    ],
  },
  {
    theme: { da: "Ejer og ansvarlige enheder", en: "Owner and responsible units" },
    questions: [
      ask(
        "department",
        [
          "Hvilken enhed står som ansvarlig for en sag, og på hvilket niveau?",
          "Det skal være en enhed, aldrig hele kommunen. For fine enheder skal rettes ved hver omorganisering.",
        ],
        [
          "Which unit is responsible for a case, and on which level?",
          "It must be a unit, never the whole municipality. Too fine units must be changed with each reorganisation.",
        ],
      ),
      ask(
        "department",
        [
          "Hvad sker der med sagerne, når en enhed nedlægges eller lægges sammen med en anden?",
          "Sager på nedlagte enheder har ingen, der følger dem. Flytningen kan ske i systemet eller i Organisation.",
        ],
        [
          "What happens to the cases when a unit closes or merges?",
          "Cases of closed units have nobody to follow them. They can be moved in the system or in Organisation.",
        ],
      ),
      ask(
        "department",
        [
          "Skal alle sager have en primær behandler?",
          "Uden en behandler ser brugerne af SAPA ingen at henvende sig til. En enhed kan stå der i stedet for en person.",
        ],
        [
          "Shall every case have a primary caseworker?",
          "Without one the users of SAPA see nobody to turn to. A unit can stand there instead of a person.",
        ],
      ),
      ask(
        "lawyer",
        [
          "Hvem står som ejer, når vi fører sager for en anden myndighed eller et selskab?",
          "Ejeren skal være en organisation med myndighed og afgør, hvem der må se sagen.",
        ],
        [
          "Who is the owner when we keep cases for another authority or a company?",
          "The owner must be an organisation with authority and decides who may see the case.",
        ],
      ),
    ],
  },
  {
    theme: { da: "Parter", en: "Parties" },
    questions: [
      ask(
        "archivist",
        [
          "Hvornår skal en sag have en primær part, og hvad gør vi, når der er flere?",
          "En sag har højst én primær part. Uden den kan sagen ikke findes på borgeren eller virksomheden.",
        ],
        [
          "When must a case have a primary party, and what do we do when there are several?",
          "A case has at most one. Without it the case can't be found under the citizen or company.",
        ],
      ),
      ask(
        "archivist",
        [
          "Hvordan registrerer vi parter uden CPR- eller CVR-nummer?",
          "Fulde navn kan bruges, men giver ingen sikker genkendelse. Foreninger og udlændinge er de hyppige tilfælde.",
        ],
        [
          "How do we register parties without CPR or CVR number?",
          "The full name can be used, but tells nobody apart for certain. Associations and foreigners are the common cases.",
        ],
      ),
      ask(
        "privacy",
        [
          "Hvordan tager vi hensyn til parter med navne- og adressebeskyttelse?",
          "Beskyttelsen skal følge med til det nye system og til breve, der dannes der.",
        ],
        [
          "How do we heed parties whose name and address are protected?",
          "The protection must come along to the new system and to letters made there.",
        ],
      ),
    ],
  },
  {
    theme: { da: "Bevaring og kassation", en: "Retention and disposal" },
    questions: [
      ask(
        "archivist",
        [
          "Hvilke sager skal bevares, og hvilke må kasseres?",
          "Rigsarkivets bestemmelser sætter rammen. Hvert sagsområde skal have et svar, før det flytter.",
        ],
        [
          "Which cases must be kept, and which may be discarded?",
          "The rules of the national archive set the frame. Each case area needs an answer before it moves.",
        ],
      ),
      ask(
        "archivist",
        [
          "Kasserer vi før, under eller efter flytningen?",
          "Det, der er kasseret, skal ikke flyttes. Men oprydning i et system på vej ud koster timer nu.",
        ],
        [
          "Do we discard before, during or after the move?",
          "What has been discarded need not move. But cleaning up a system on its way out costs hours now.",
        ],
      ),
      ask(
        "archivist",
        [
          "Hvem godkender kassation, og hvordan kan det ses bagefter?",
          "En liste over, hvad der er kasseret, hvornår og med hvilken begrundelse, er det mindste.",
        ],
        ["Who approves disposal, and how can it be seen afterwards?", "A list of what was discarded, when and why is the least."],
      ),
      ask(
        "privacy",
        [
          "Hvordan sletter vi personoplysninger, når formålet er opfyldt?",
          "Databeskyttelse trækker mod sletning, arkivloven mod bevaring. Begge skal passe for samme sag.",
        ],
        [
          "How do we delete personal data when the purpose is fulfilled?",
          "Data protection pulls towards deletion, archive law towards keeping. Both must fit the same case.",
        ],
      ),
    ],
  },
  {
    theme: { da: "Arkiveringsversion", en: "Archive version" },
    questions: [
      ask(
        "archivist",
        [
          "Skal der laves en arkiveringsversion af KMD Sag, og hvem bestiller den?",
          "Det tager tid hos leverandøren og kan ikke laves, når systemet er lukket.",
        ],
        [
          "Shall an archive version of KMD Sag be made, and who orders it?",
          "It takes the supplier time and can't be made once the system has closed.",
        ],
      ),
      ask(
        "archivist",
        [
          "Afleverer vi til Rigsarkivet eller til kommunens eget arkiv?",
          "Et eget arkiv skal kunne modtage, teste og bevare versionen i samme kvalitet.",
        ],
        [
          "Do we deliver to the national archive or to the municipality's own?",
          "An own archive must be able to receive, test and keep the version in the same quality.",
        ],
      ),
      ask(
        "archivist",
        [
          "Hvem tester arkiveringsversionen, og hvor længe skal KMD Sag kunne læses imens?",
          "Fejl findes ofte først i testen. Kontrakten må ikke løbe ud, før versionen er godkendt.",
        ],
        [
          "Who tests the archive version, and how long must KMD Sag be readable meanwhile?",
          "Errors are often found only in the test. The contract must not end before the version is approved.",
        ],
      ),
      ask(
        "archivist",
        ["Hvordan anmelder vi de nye systemer til arkivmyndigheden?", "Systemer, der overtager sager, kan selv blive arkivpligtige."],
        [
          "How do we notify the archive authority of the new systems?",
          "Systems that take over cases may themselves come under the archive rules.",
        ],
      ),
    ],
  },
  {
    theme: { da: "Dokumenter i KMD Sag EDH", en: "Documents in KMD Sag EDH" },
    questions: [
      ask(
        "project",
        [
          "Hvilke dokumenter i EDH flyttes, hvilke arkiveres, og hvilke kasseres?",
          "Rækkefølgen er billigst, når det overflødige går først. Antallet afgør, om maskinel flytning kan betale sig.",
        ],
        [
          "Which documents in EDH move, which are archived, which discarded?",
          "It is cheapest when the superfluous goes first. The volume decides whether moving by machine pays.",
        ],
      ),
      ask(
        "project",
        [
          "Hvad gør vi med dokumenter, der ikke hører til en sag?",
          "Løse dokumenter kan ikke flyttes. De skal på en sag, arkiveres eller kasseres.",
        ],
        [
          "What do we do with documents that hang on no case?",
          "Loose documents can't be moved. They must go on a case, be archived or be discarded.",
        ],
      ),
      ask(
        "owner",
        [
          "Hvordan finder brugerne gamle dokumenter, når EDH er lukket?",
          "Et søgearkiv, målsystemet eller arkiveringsversionen giver hver sit svar på hastighed og pris.",
        ],
        [
          "How do users find old documents when EDH has closed?",
          "A search archive, the target system or the archive version each answer differently on speed and price.",
        ],
      ),
      ask(
        "project",
        [
          "Hvad gør vi med links til KMD Sag og EDH i breve, ark og systemer?",
          "Linkene dør med systemet. De kan fjernes, erstattes eller blive stående med en forklaring.",
        ],
        [
          "What do we do with links to KMD Sag and EDH in letters, sheets and systems?",
          "The links die with the system. They can be removed, replaced or left with an explanation.",
        ],
      ),
    ],
  },
  {
    theme: { da: "Indgående og udgående post", en: "Incoming and outgoing mail" },
    questions: [
      ask(
        "citizens",
        [
          "Hvordan kommer Digital Post ind på den rigtige sag?",
          "Fordeling efter KLE og afsender kan gøres af systemet, men nogen skal tage det, der falder udenfor.",
        ],
        [
          "How does Digital Post get onto the right case?",
          "A system can share it out by KLE and sender, but somebody must take what falls outside.",
        ],
      ),
      ask(
        "citizens",
        [
          "Hvor scannes papirpost, og hvad sker der med papiret bagefter?",
          "Scanning ét sted giver ens kvalitet, scanning ude giver kortere vej. Originaler kan have retlig betydning.",
        ],
        [
          "Where is paper mail scanned, and what happens to the paper afterwards?",
          "Scanning in one place gives even quality, scanning out there a shorter way. Originals may matter in law.",
        ],
      ),
      ask(
        "archivist",
        [
          "Hvordan journaliseres mails, beskeder og telefonsamtaler?",
          "Det, der har betydning for sagen, skal på den, uanset hvilken vej det kom.",
        ],
        ["How are mails, messages and telephone calls put on record?", "What bears on the case must be on it, whichever way it came."],
      ),
      ask(
        "owner",
        [
          "Hvilken løsning sender breve, når KMD Sag er væk?",
          "Skabeloner og fletning skal flyttes eller laves forfra, og det tager ofte længere tid end ventet.",
        ],
        [
          "Which solution sends letters when KMD Sag is gone?",
          "Templates and merging must be moved or made anew, which often takes longer than expected.",
        ],
      ),
    ],
  },
  {
    theme: { da: "ESDH og fagsystemer", en: "ESDH and specialist systems" },
    questions: [
      ask(
        "digital",
        [
          "Hvilke sager føres i ESDH, og hvilke i et fagsystem?",
          "Fagsystemet kender arbejdsgangen, ESDH kender alle sager. Valget skal kunne forklares for hvert sagsområde.",
        ],
        [
          "Which cases are kept in ESDH, and which in a specialist system?",
          "The specialist system knows the workflow, ESDH knows all cases. The choice must be explained for each case area.",
        ],
      ),
      ask(
        "digital",
        [
          "Hvor ligger dokumenterne, når sagen føres i et fagsystem?",
          "I fagsystemet selv eller i ESDH gennem en snitflade. Begge skal kunne ses i SAPA.",
        ],
        [
          "Where do the documents lie when the case is kept in a specialist system?",
          "In the system itself or in ESDH through an interface. Both must show in SAPA.",
        ],
      ),
      ask(
        "digital",
        [
          "Hvad gør vi med sagsområder, der intet fagsystem har?",
          "ESDH, en fælleskommunal løsning eller en ny anskaffelse er mulighederne, og de tager ikke lige lang tid.",
        ],
        [
          "What do we do with case areas that have no specialist system?",
          "ESDH, a shared municipal solution or a new procurement are the ways, and they do not take equally long.",
        ],
      ),
      ask(
        "owner",
        ["Hvordan undgår vi, at samme sag føres to steder?", "Dobbelte sager vises dobbelt i SAPA, og ingen ved, hvilken der gælder."],
        ["How do we avoid that one case is kept in two places?", "Double cases show twice in SAPA, and nobody knows which one counts."],
      ),
    ],
  },
  {
    theme: { da: "Journalnotater i SAPA", en: "Journal notes in SAPA" },
    questions: [
      ask(
        "citizens",
        [
          "Skal medarbejdere skrive journalnotater i SAPA, og hvilket system modtager dem?",
          "Et notat skal kunne modtages gennem Fordelingskomponenten. Ikke alle systemer kan det, og leverandøren skal spørges.",
        ],
        [
          "Shall employees write journal notes in SAPA, and which system receives them?",
          "A note must be received through Fordelingskomponenten. Not every system can, and its supplier must be asked.",
        ],
      ),
      ask(
        "lawyer",
        [
          "Hvad skal stå i et journalnotat, og hvor hurtigt skal det skrives?",
          "Notatpligten gælder, uanset hvor notatet skrives. Korte, ens notater er lettere at finde og læse.",
        ],
        [
          "What must stand in a journal note, and how soon must it be written?",
          "The duty to take notes holds wherever it is written. Short, even notes are easier to find and read.",
        ],
      ),
    ],
  },
  {
    theme: { da: "Datakvalitet og flytning", en: "Data quality and the move" },
    questions: [
      ask(
        "project",
        [
          "Hvor gode skal data være, før en sag må flyttes?",
          "Fejl, der flyttes med, er dyrere at rette bagefter. Et krav om fejlfri data kan til gengæld standse alt.",
        ],
        [
          "How good must data be before a case may move?",
          "Errors that move along are dearer to fix afterwards. A demand for none may on the other hand stop everything.",
        ],
      ),
      ask(
        "department",
        [
          "Hvem retter fejlene, og hvor mange timer er der sat af?",
          "Sagsbehandleren kender sagen, men har også driften. En fast oprydningsdag er én mulighed.",
        ],
        [
          "Who fixes the errors, and how many hours are set aside?",
          "The caseworker knows the case, but has the daily work too. A fixed clean-up day is one way.",
        ],
      ),
      ask(
        "project",
        [
          "Flytter vi i hånden eller maskinelt?",
          "Maskinel flytning kan altid bestilles. Antallet af sager og dokumenter afgør, om den kan betale sig.",
        ],
        [
          "Do we move by hand or by machine?",
          "Moving by machine can always be ordered. The number of cases and documents decides whether it pays.",
        ],
      ),
      ask(
        "project",
        [
          "Hvordan kontrollerer vi, at alt kom med?",
          "Optælling før og efter er det mindste. Stikprøver fanger det, en optælling ikke ser.",
        ],
        ["How do we check that everything came along?", "Counting before and after is the least. Samples catch what a count does not see."],
      ),
    ],
  },
  {
    theme: { da: "Ejerskab, drift og oplæring", en: "Ownership, operation and training" },
    questions: [
      ask(
        "digital",
        [
          "Hvem ejer den nye løsning, og hvem beslutter ændringer i den?",
          "Et samlet ejerskab giver ens brug, et delt ejerskab giver kortere vej til beslutning.",
        ],
        [
          "Who owns the new solution, and who decides changes in it?",
          "Joint ownership gives even use, divided ownership a shorter way to a decision.",
        ],
      ),
      ask(
        "training",
        [
          "Hvornår oplæres brugerne, og hvem er superbrugere?",
          "Oplæring for tidligt bliver glemt, for sent giver fejl. Superbrugere skal have tid til rollen.",
        ],
        [
          "When are users trained, and who are super users?",
          "Training too early is forgotten, too late gives errors. Super users need time for the part.",
        ],
      ),
      ask(
        "training",
        ["Hvordan hjælper vi dem, der kun slår op?", "De er mange og bruger SAPA sjældent. En side med det vigtigste kan være nok."],
        ["How do we help those who only look up?", "They are many and seldom use SAPA. A page with the essentials may be enough."],
      ),
      ask(
        "digital",
        [
          "Hvem holder strategien ved lige, når projektet er slut?",
          "Beslutninger uden ejer bliver ikke fulgt. Et årligt gennemsyn er én mulighed.",
        ],
        [
          "Who keeps the strategy up when the project has ended?",
          "Decisions without an owner are not followed. A yearly review is one way.",
        ],
      ),
    ],
  },
  {
    theme: { da: "Aftaler og afslutning af KMD Sag", en: "Agreements and the end of KMD Sag" },
    questions: [
      ask(
        "contracts",
        [
          "Hvilke serviceaftaler og fordelingsaftaler skal opsiges, og af hvem?",
          "Kommunen skal selv opsige dem, når et system ikke længere skal have data. Ellers koster de fortsat.",
        ],
        [
          "Which service and distribution agreements must be ended, and by whom?",
          "The municipality must itself end them when a system no longer needs data. Else they go on costing.",
        ],
      ),
      ask(
        "contracts",
        [
          "Hvad skal være opfyldt, før vi opsiger KMD Sag?",
          "Alle områder skal være flyttet, arkiveringsversionen godkendt og det sidste monopolsystem lukket.",
        ],
        [
          "What must be fulfilled before we terminate KMD Sag?",
          "All areas must have moved, the archive version be approved and the last monopoly system be closed.",
        ],
      ),
      ask(
        "contracts",
        [
          "Hvor længe skal vi kunne læse i KMD Sag efter sidste flytning?",
          "Læseadgang giver tryghed, men har en pris, og to steder at lede giver fejl.",
        ],
        [
          "How long must we be able to read KMD Sag after the last move?",
          "Reading gives safety, but has a price, and two places to search give errors.",
        ],
      ),
      ask(
        "project",
        [
          "Hvad gør vi, hvis flytningen af et sagsområde mislykkes?",
          "Et tidspunkt, hvor der kan vendes om, og en, der kan beslutte det, bør være aftalt inden.",
        ],
        [
          "What do we do if the move of a case area fails?",
          "A time at which one can turn back, and somebody who can decide it, should be agreed before.",
        ],
      ),
    ],
  },
];
