export const TEXTS = {
  editor: { da: "Ark og kolonner for ”{register}”", en: "Sheet and columns of ”{register}”" },
  sheet: { da: "Ark eller tabel", en: "Sheet or table" },
  pickSheet: { da: "Vælg et ark", en: "Choose a sheet" },
  table: { da: "{table} på {sheet}", en: "{table} on {sheet}" },
  block: { da: "{sheet}, listen fra {at}", en: "{sheet}, the list from {at}" },
  headerRow: { da: "Række med overskrifter", en: "Row of headers" },
  row: { da: "Række {row}: {headers}", en: "Row {row}: {headers}" },
  columns: {
    da: "Vælg for hver kolonne i registret den overskrift, den har i arket. Valgene huskes i projektmappen og holder, når kolonnerne flyttes.",
    en: "Choose for each of the register's columns the header that it has in the sheet. The choices are remembered in the workbook and hold when columns are moved.",
  },
  none: { da: "Findes ikke i arket", en: "Not in the sheet" },
  unused: { da: "Overskrifter, der ikke bruges: {headers}.", en: "Headers that are not used: {headers}." },
  save: { da: "Gem", en: "Save" },
  forget: { da: "Tilbage til automatisk genkendelse", en: "Back to automatic recognition" },
  noRegister: { da: "Arket er ikke et register", en: "The sheet is no register" },
  cancel: { da: "Annullér", en: "Cancel" },
} as const;
