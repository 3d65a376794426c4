export const TEXTS = {
  title: { da: "Ligner et register, men er ikke læst", en: "Looks like a register but was not read" },
  read: { da: "Læs med", en: "Read along" },
  readThis: { da: "Læs {place} med", en: "Read {place} along" },
} as const;
