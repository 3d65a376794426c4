export const TEXTS = {
  due: {
    da: "{days, plural, =0 {i dag} one {i morgen} other {om # dage}}",
    en: "{days, plural, =0 {today} one {tomorrow} other {in # days}}",
  },
  dueLong: {
    da: "Senest {date}, {days, plural, =0 {i dag} one {i morgen} other {om # dage}}",
    en: "By {date}, {days, plural, =0 {today} one {tomorrow} other {in # days}}",
  },
  exampleOf: { da: "Fx {name}: {what}", en: "E.g. {name}: {what}" },
} as const;
