import type { Localized } from "../text/language";
import type { PillarId } from "./diagram";
import { PAGES, type PublicPage } from "./pages";

type ActivityLetter = "A" | "B" | "C" | "D" | "E" | "F" | "G" | "H";

/**
 * An activity without a tool: the workbook holds nothing of it, so that nobody can say how far it is. What each is about is KOMBIT's; its
 * place under the pillars and what it builds on are the project's own [D].
 */
export interface OtherActivity {
  readonly letter: ActivityLetter;
  readonly pillar: PillarId;
  readonly title: Localized;
  readonly purpose: Localized;
  /** Where it is described. */
  readonly page: PublicPage;
  /** The activities that it builds on: those with tools by number. */
  readonly after: readonly (number | ActivityLetter)[];
  /** A municipality's own, where one is public. */
  readonly example?: PublicPage;
}

export const OTHER_ACTIVITIES: readonly OtherActivity[] = [
  {
    letter: "A",
    pillar: "analysis",
    title: { da: "Kommunens egne KLE-emner", en: "The municipality's own KLE subjects" },
    purpose: {
      da: "Om kommunen har egne KLE-emner, og at de er indlæst, så sagerne kan genkendes.",
      en: "Whether the municipality has KLE subjects of its own, and that they are loaded, so that cases can be recognised.",
    },
    page: PAGES.TASKS,
    after: [],
  },
  {
    letter: "B",
    pillar: "strategy",
    title: { da: "Brugerrettigheder i SAPA", en: "User rights in SAPA" },
    purpose: {
      da: "Hvem der må se hvad: en strategi for rettigheder og de jobfunktionsroller, den giver.",
      en: "Who may see what: a strategy of rights and the job function roles that follow.",
    },
    page: PAGES.TASKS,
    after: ["A"],
  },
  {
    letter: "C",
    pillar: "strategy",
    title: { da: "Brugen af SAPA", en: "The use of SAPA" },
    purpose: {
      da: "Hvordan SAPA skal bruges: visninger, journalnotater og tværgående bemærkninger.",
      en: "How SAPA is to be used: views, journal notes and remarks across cases.",
    },
    page: PAGES.TASKS,
    after: [2],
    example: {
      name: "Aabenraa Kommune: SAPA, hjælp til medarbejdere",
      url: "https://medarbejderportalen.aabenraa.dk/hjaelp-til-alle/it-og-digitalisering/it-programmer/sapa",
    },
  },
  {
    letter: "D",
    pillar: "plan",
    title: { da: "Organisation og brugere", en: "Organisation and users" },
    purpose: {
      da: "At enheder, brugere og deres roller er i den fælleskommunale infrastruktur, før SAPA tages i brug.",
      en: "That units, users and their roles are in the shared municipal infrastructure before SAPA is taken into use.",
    },
    page: PAGES.TASKS,
    after: ["B"],
  },
  {
    letter: "E",
    pillar: "plan",
    title: { da: "Adviser i SAPA", en: "Notices in SAPA" },
    purpose: {
      da: "Hvilke adviser kommunen vil have i SAPA, og hvordan der ryddes op i dem.",
      en: "Which notices the municipality wants in SAPA, and how they are cleaned up.",
    },
    page: PAGES.TASKS,
    after: ["C"],
  },
  {
    letter: "F",
    pillar: "execution",
    title: { da: "Flytning af sager", en: "Moving the cases" },
    purpose: {
      da: "At sagerne er flyttet, maskinelt eller i hånden, efter at der er arkiveret og slettet.",
      en: "That the cases have been moved, by machine or by hand, after what can go has been archived and deleted.",
    },
    page: PAGES.MOVING,
    after: [3, 5, 6, "D"],
  },
  {
    letter: "G",
    pillar: "execution",
    title: { da: "Serviceaftaler", en: "Service agreements" },
    purpose: {
      da: "At aftaler om data opsiges, når et system ikke længere skal have dem.",
      en: "That agreements on data are ended when a system is to have it no longer.",
    },
    page: PAGES.SERVICES,
    after: ["F"],
  },
  {
    letter: "H",
    pillar: "execution",
    title: { da: "Opsigelse af KMD Sag", en: "Ending KMD Sag" },
    purpose: {
      da: "At kontrakten opsiges, når det sidste monopolsystem er ude, og ikke før.",
      en: "That the contract is terminated when the last monopoly system is out, and not before.",
    },
    page: PAGES.ECONOMY,
    after: [1, "F"],
  },
];
