export const TEXTS = {
  gone: {
    da: "{count, plural, =0 {Ingen fund forsvinder.} one {# fund forsvinder.} other {# fund forsvinder.}}",
    en: "{count, plural, =0 {No findings go away.} one {# finding goes away.} other {# findings go away.}}",
  },
  come: {
    da: "{count, plural, =0 {Ingen nye kommer.} one {# nyt kommer:} other {# nye kommer:}}",
    en: "{count, plural, =0 {No new ones come.} one {# new one comes:} other {# new ones come:}}",
  },
  kind: { da: "{count, number}: {says}", en: "{count, number}: {says}" },
  otherKinds: {
    da: "og {count, plural, one {# anden slags} other {# andre slags}}",
    en: "and {count, plural, one {# other kind} other {# other kinds}}",
  },
} as const;
