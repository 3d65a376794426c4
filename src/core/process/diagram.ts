import type { RegisterId } from "../model/register-id";
import type { Localized } from "../text/language";

export type PillarId = "analysis" | "strategy" | "plan" | "execution";

export interface Pillar {
  readonly id: PillarId;
  readonly title: Localized;
}

/**
 * One activity of the process with a tool. Its place under the pillars and its successors are the project's own [D]: KOMBIT's page names
 * pillars and activities.
 */
export interface Activity {
  /** 1-6, as the registers number them. */
  readonly number: number;
  readonly register: RegisterId;
  readonly pillar: PillarId;
  readonly title: Localized;
  /** The question that it answers, one sentence. */
  readonly purpose: Localized;
  /** It has a tool (gear), and examples from municipalities (magnifier). */
  readonly gear: boolean;
  readonly magnifier: boolean;
  /** Numbers of the activities that build on it. */
  readonly leadsTo: readonly number[];
}

export const PILLARS: readonly Pillar[] = [
  { id: "analysis", title: { da: "Analyse", en: "Analysis" } },
  { id: "strategy", title: { da: "Strategi", en: "Strategy" } },
  { id: "plan", title: { da: "Plan", en: "Plan" } },
  { id: "execution", title: { da: "Eksekvering", en: "Execution" } },
];

/** The six activities with tools, in the order in which they are numbered. */
export const ACTIVITIES: readonly Activity[] = [
  {
    number: 1,
    register: "systems",
    pillar: "analysis",
    title: { da: "System- og kontraktoverblik", en: "Overview of systems and contracts" },
    purpose: {
      da: "Hvilke systemer og kontrakter der findes, og hvilke der hænger sammen med KMD Sag.",
      en: "Which systems and contracts there are, and which are tied to KMD Sag.",
    },
    gear: true,
    magnifier: false,
    leadsTo: [2, 3],
  },
  {
    number: 2,
    register: "interfaces",
    pillar: "analysis",
    title: { da: "Snitfladeoverblik og -strategi", en: "Overview and strategy of interfaces" },
    purpose: {
      da: "Hvilke snitflader der findes og ønskes, og hvad der er besluttet om dem.",
      en: "Which interfaces there are and are wanted, and what has been decided about them.",
    },
    gear: true,
    magnifier: false,
    leadsTo: [3, 5],
  },
  {
    number: 3,
    register: "caseAreas",
    pillar: "strategy",
    title: { da: "KMD Sag Exit-strategi", en: "Exit strategy for KMD Sag" },
    purpose: {
      da: "Hvor hvert sagsområdes sager flytter hen, og hvornår.",
      en: "Where the cases of each area move, and when.",
    },
    gear: true,
    magnifier: true,
    leadsTo: [5, 6],
  },
  {
    number: 4,
    register: "documentStrategy",
    pillar: "strategy",
    title: { da: "Sags- og dokumentstrategi", en: "Case and document strategy" },
    purpose: {
      da: "Hvordan sager og dokumenter skal håndteres fremover.",
      en: "How cases and documents are to be handled from now on.",
    },
    gear: true,
    magnifier: false,
    leadsTo: [3, 6],
  },
  {
    number: 5,
    register: "procurements",
    pillar: "plan",
    title: { da: "Anskaffelse af snitflader", en: "Procurement of interfaces" },
    purpose: {
      da: "At alle udbud stiller kravene om integration, så data kan vises i SAPA.",
      en: "That every tender demands integration, so that data shows in SAPA.",
    },
    gear: true,
    magnifier: false,
    leadsTo: [6],
  },
  {
    number: 6,
    register: "cases",
    pillar: "execution",
    title: { da: "Oprydning i KMD Sag-sager", en: "Clean-up of cases in KMD Sag" },
    purpose: {
      da: "At sagerne er ryddet op, før de flyttes, arkiveres eller kasseres.",
      en: "That the cases are cleaned up before they move, are archived or discarded.",
    },
    gear: true,
    magnifier: true,
    leadsTo: [],
  },
];
