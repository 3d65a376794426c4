import { insertTemplate } from "../../../app/use-cases/insert-template";
import { nameOf } from "../../../app/use-cases/name-of";
import { summaries } from "../../../app/use-cases/summaries";

export const TEXTS = {
  behind: { da: "Bag tallet", en: "Behind the figure" },
  share: { da: "{done, number} af {total, number} ({percent} %)", en: "{done, number} of {total, number} ({percent}%)" },
  showRows: {
    da: "{left, plural, one {Vis rækken} other {Vis de {left, number} rækker}}",
    en: "{left, plural, one {Show the row} other {Show the {left, number} rows}}",
  },
  showRowsOf: { da: "{show}: {title}", en: "{show}: {title}" },
  row: { da: "Række {row}", en: "Row {row}" },
  rowNamed: { da: "Række {row}: {label}", en: "Row {row}: {label}" },
  rowsOf: { da: "Rækker, der mangler: {title}", en: "Rows that are left: {title}" },
  rest: { da: "… og {rest, number} mere.", en: "… and {rest, number} more." },
  more: { da: "Vis {count} mere", en: "Show {count} more" },
  lacking: {
    da: "Disse kolonner er ikke fundet, så alt er ikke talt med: {columns}.",
    en: "These columns have not been found, so not all is counted: {columns}.",
  },
  pickColumns: { da: "Vælg kolonner", en: "Choose columns" },
  tools: { da: "Gå videre", en: "Go on" },
  insert: nameOf(insertTemplate),
  pick: { da: "Vælg et ark, I har", en: "Choose a sheet that you have" },
  goSheet: { da: "Gå til arket", en: "Go to the sheet" },
  validate: { da: "Validér {name}", en: "Validate {name}" },
  findings: {
    da: "{count, plural, =0 {Ingen fund} one {Se ét fund} other {Se {count, number} fund}}",
    en: "{count, plural, =0 {No findings} one {See one finding} other {See {count, number} findings}}",
  },
  dependencies: { da: "Se afhængigheder", en: "See dependencies" },
  plan: { da: "Se plan og bilag", en: "See plan and annexes" },
  cleanup: { da: "Se oprydning", en: "See clean-up" },
  summaries: nameOf(summaries),
  guide: { da: "Vejledning", en: "Guide" },
  example: { da: "Opdigtet eksempel", en: "Invented example" },
  loading: { da: "Henter vejledningen", en: "Loading the guide" },
} as const;
