import type { Guide } from "./guide";

export const documentStrategyGuide: Guide = {
  register: "documentStrategy",
  purpose: {
    da: "Når sagerne flytter, skal nogen have bestemt, hvordan de journaliseres, hvem der må se dem, og hvad der skal med fra EDH. Redskabet er listen over de spørgsmål, og jeres svar.",
    en: "When the cases move, somebody must have decided how they are filed, who may see them, and what is to come along from EDH. The tool is the list of those questions, and your answers.",
  },
  steps: [
    {
      da: "Indsæt redskabet. Det kommer med spørgsmålene, så I kun skal skrive svar.",
      en: "Insert the tool. It comes with the questions, so that you only have to write answers.",
    },
    {
      da: "Sæt en ansvarlig på hvert spørgsmål: arkivar, jurist, systemejer.",
      en: "Set a responsible person on each question: archivist, lawyer, system owner.",
    },
    {
      da: "Skriv overvejelsen, før I beslutter. Det er den, efterfølgeren har brug for om to år.",
      en: "Write the consideration before you decide. It is what your successor needs in two years.",
    },
    {
      da: "Skriv beslutning og dato, og sæt status til Besluttet. Det, der ikke angår jer, sættes til Ikke relevant.",
      en: "Write decision and date, and set the status to Besluttet. What does not concern you is set to Ikke relevant.",
    },
  ],
  outcome: {
    da: "En strategi, der kan godkendes i ledelsen, og som exitplanen og oprydningen kan holde sig til.",
    en: "A strategy that the management can approve, and to which the exit plan and the clean-up can keep.",
  },
  pitfalls: [
    {
      da: "Status Besluttet uden en dato og en beslutning kan ikke bruges, når nogen spørger.",
      en: "The status Besluttet without a date and a decision is of no use when somebody asks.",
    },
    {
      da: "Spørgsmål om EDH kan ikke vente til sidst. Svaret afgør, hvad en flytning koster.",
      en: "Questions about EDH can't wait until the end. The answer decides what a move costs.",
    },
  ],
  examples: [
    {
      title: { da: "Et besluttet og et åbent spørgsmål i Nordby Kommune", en: "A decided and an open question in Nordby Kommune" },
      story: {
        da: "Adgangen er afgjort og begrundet. Spørgsmålet om EDH venter på tal fra leverandøren, og det står i overvejelsen.",
        en: "Access is decided and reasoned. The question about EDH waits for figures from the supplier, and the consideration says so.",
      },
      rows: [
        {
          number: "1",
          theme: "Adgang",
          question: "Hvem må se følsomme sager på tværs af forvaltninger?",
          consideration: "Få medarbejdere har brug for det, og de kan få en rolle for sig.",
          decision: "Kun egen forvaltning og borgerservices teamleder.",
          decisionDate: "02-10-2026",
          responsible: "Jurist",
          status: "Besluttet",
        },
        {
          number: "2",
          theme: "EDH",
          question: "Skal dokumenter fra lukkede sager med over?",
          consideration: "Prisen for udtræk er ikke oplyst. Leverandøren svarer i december.",
          responsible: "Arkivar",
          status: "Under afklaring",
        },
      ],
    },
  ],
};
