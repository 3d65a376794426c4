import { decodeXml } from "./read-xml-file";

const bytes = (...parts: readonly (string | number)[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === "number" ? [part] : [...part].map((char) => char.charCodeAt(0)))));

test.each<[string, Uint8Array, string]>([
  ["UTF-8 by default", bytes("<a>", 0xc3, 0xa6, "</a>"), "<a>æ</a>"],
  [
    "the declared encoding",
    bytes('<?xml version="1.0" encoding="ISO-8859-1"?><a>', 0xe6, "</a>"),
    '<?xml version="1.0" encoding="ISO-8859-1"?><a>æ</a>',
  ],
  ["an encoding nobody knows", bytes('<?xml version="1.0" encoding="x-klingon"?><a/>'), '<?xml version="1.0" encoding="x-klingon"?><a/>'],
  ["UTF-16 by its mark", bytes(0xff, 0xfe, "<", 0, "a", 0, "/", 0, ">", 0), "<a/>"],
])("%s", (_what, file, text) => expect(decodeXml(file)).toBe(text));
