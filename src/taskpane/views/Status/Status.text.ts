export const TEXTS = {
  status: { da: "Kontrollens tilstand", en: "State of the check" },
  never: { da: "Ikke kontrolleret endnu", en: "Not checked yet" },
  checked: { da: "Kontrolleret kl. {time}", en: "Checked at {time}" },
  changed: { da: "Kontrolleret kl. {time}, ændret siden", en: "Checked at {time}, changed since" },
  checking: { da: "Kontrollerer ændringer", en: "Checking changes" },
  failure: { da: "Ændringer kunne ikke kontrolleres: {why}", en: "Changes could not be checked: {why}" },
  repeated: { da: "Kontrollér igen", en: "Check again" },
  live: { da: "Følg rettelser", en: "Follow edits" },
} as const;
