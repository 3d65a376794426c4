import type { Localized } from "../../text/language";

export const TEXT = {
  sheetName: { da: "Bølgeplan", en: "Wave plan" },
  title: { da: "Bølgeplan: sagsområdernes vej ud af KMD Sag", en: "Wave plan: the case areas’ way out of KMD Sag" },
  subtitle: {
    da: "Intet område flytter, før målsystemet kan vise sagerne i SAPA. Datoer fra arket står, hvor de kan holdes.",
    en: "No area moves before its target can show the cases in SAPA. Dates of the sheet stand where they can be kept.",
  },
  area: { da: "Sagsområde", en: "Case area" },
  target: { da: "Målsystem", en: "Target system" },
  period: { da: "Periode", en: "Period" },
  wave: { da: "Bølge {number}", en: "Wave {number}" },
  unplanned: { da: "Kan ikke planlægges endnu", en: "Can’t be planned yet" },
  moved: { da: "Ude af KMD Sag", en: "Out of KMD Sag" },
  systems: { da: "Systemer, der udfases", en: "Systems being retired" },
  legend: {
    planned: { da: "Flytter til et system", en: "Moving to a system" },
    late: { da: "Slutter efter KMD Sags kontrakt", en: "Ending after KMD Sag’s contract" },
    stays: { da: "Afsluttes, arkiveres eller kasseres", en: "Closed, archived or discarded" },
    moved: { da: "Flyttet", en: "Moved" },
    retired: { da: "System, til dets kontrakt udløber", en: "System until its contract ends" },
    goLive: { da: "Målsystemets snitflader i drift", en: "Target’s interfaces in operation" },
    notice: { da: "Sidste dag for opsigelse", en: "Last day of notice" },
    deadline: { da: "KMD Sags kontrakt udløber", en: "KMD Sag’s contract ends" },
    today: { da: "I dag", en: "Today" },
  },
  empty: { da: "Der er ingen sagsområder at planlægge.", en: "There are no case areas to plan." },
  beyond: {
    da: "{count, plural, one {Et område ligger} other {# områder ligger}} helt eller delvist uden for kalenderens {months} måneder.",
    en: "{count, plural, one {One area lies} other {# areas lie}} wholly or partly outside the {months} months of the calendar.",
  },
  finish: { da: "Sidste område er ude den {date}.", en: "The last area is out on {date}." },
  until: { da: "Til {date}", en: "Until {date}" },
  earliest: {
    da: "Sidste område er tidligst ude den {date}, hvis {count, plural, one {det ene, der ikke kan planlægges endnu,} other {de #, der ikke kan planlægges endnu,}} når med.",
    en: "The last area is out on {date} at the earliest, if {count, plural, one {the one that can’t be planned yet keeps up} other {the # that can’t be planned yet keep up}}.",
  },
  noFinish: {
    da: "Det kan ikke siges, hvornår det sidste område er ude, før alle områder kan planlægges.",
    en: "It can’t be said when the last area is out until all areas can be planned.",
  },
  noDeadline: {
    da: "Udløbsdatoen for KMD Sags kontrakt står ikke i Systemer og kontrakter, så planen kan ikke holdes op mod den.",
    en: "The end of KMD Sag’s contract does not stand in the systems register, so the plan can’t be held against it.",
  },
} as const satisfies Record<string, Localized | Readonly<Record<string, Localized>>>;
