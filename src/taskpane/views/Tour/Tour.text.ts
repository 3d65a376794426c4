import { nameOf } from "../../../app/use-cases/name-of";
import { validate } from "../../../app/use-cases/validate";

export const TEXTS = {
  header: { da: "Rundvisning", en: "Tour" },
  close: { da: "Luk rundvisningen", en: "Close the tour" },
  page: { da: "{page} af {pages}", en: "{page} of {pages}" },
  skip: { da: "Spring over", en: "Skip" },
  previous: { da: "Forrige", en: "Previous" },
  next: { da: "Næste", en: "Next" },
  done: { da: "Kom i gang", en: "Get started" },
  processTitle: { da: "Vejen ud af KMD Sag", en: "The way out of KMD Sag" },
  process: {
    da: "Forsiden er processen: fire søjler og seks aktiviteter. Hver viser, hvor langt I er, og hvilke rækker der mangler.",
    en: "The front page is the process: four pillars and six activities. Each shows how far you are, and which rows are left.",
  },
  toolsTitle: { da: "Jeres egne ark, eller vores redskaber", en: "Your own sheets, or our tools" },
  tools: {
    da: "Ark, I har i forvejen, findes ud fra overskrifterne. Mangler der et, så åbn aktiviteten og indsæt redskabet.",
    en: "Sheets that you have already are found by their headers. If one is missing, open the activity and insert the tool.",
  },
  validateTitle: nameOf(validate),
  validate: {
    da: "Kontrollen viser, hvad der er galt, hvorfor det betyder noget, og hvordan det rettes. Den ændrer ikke i jeres ark.",
    en: "The check shows what is wrong, why it matters and how to fix it. It does not change your sheets.",
  },
  planTitle: { da: "Plan og resuméer", en: "Plan and summaries" },
  plan: {
    da: "Af de samme ark kommer planen, afhængighederne og oprydningen. Under Flere handlinger laves ark til ledelsen.",
    en: "The plan, the dependencies and the clean-up come from the same sheets. More actions makes sheets for the management.",
  },
} as const;
