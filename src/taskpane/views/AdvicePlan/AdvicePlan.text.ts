export const TEXTS = {
  title: { da: "Skriv råd i kolonnen ”{header}”", en: "Write advice into the column ”{header}”" },
  intro: {
    da: "På arket ”{sheet}” skrives rådet i {count, plural, one {# tom celle} other {# tomme celler}}. Det kan fortrydes som ét skridt.",
    en: "On the sheet ”{sheet}” the advice is written into {count, plural, one {# blank cell} other {# blank cells}}. It can be undone as one step.",
  },
  nothing: { da: "Der er ingen tomme celler, som et råd kan skrives i.", en: "There are no blank cells to write advice into." },
  count: { da: "{action}: {count, number}", en: "{action}: {count, number}" },
  movesWithoutTarget: {
    da: "{count, number} af dem får Flyt uden at have et målsystem og står som fund, til det er skrevet i arket.",
    en: "{count, plural, one {# of them gets} other {# of them get}} Flyt without a target system and {count, plural, one {is a finding} other {are findings}} until it is written in the sheet.",
  },
  chosen: {
    da: "{count, plural, one {# sag har} other {# sager har}} allerede noget i cellen og røres ikke.",
    en: "{count, plural, one {# case already has} other {# cases already have}} something in the cell and {count, plural, one {is} other {are}} left alone.",
  },
  noAdvice: {
    da: "{count, plural, one {# sag har} other {# sager har}} intet råd og forbliver tom{count, plural, one {} other {me}}.",
    en: "{count, plural, one {# case has} other {# cases have}} no advice and {count, plural, one {stays} other {stay}} blank.",
  },
  apply: { da: "Skriv {count, plural, one {# råd} other {# råd}}", en: "Write advice on {count, plural, one {# case} other {# cases}}" },
} as const;
