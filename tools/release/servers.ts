/** Configurations of web servers, made from the list of headers. */
import { escapeXml } from "../manifest/xml";
import { CACHE, CACHE_OF_ICONS, HEADERS, ICONS } from "./headers";

const HEADLINE = "Lavet af npm run generate ud fra tools/release/headers.ts; ret dér.";

const line = (name: string, value: string, indent: string): string => `${indent}add_header ${name} "${value}" always;`;

/** The body of a `server { … }` block; where the files lie and the certificate are the municipality's own. */
export function nginxConfiguration(): string {
  // nginx takes no header from outside a block that adds one of its own, so each block has them all.
  const headers = (indent: string): string[] => HEADERS.flatMap(({ name, value, why }) => [`${indent}# ${why}`, line(name, value, indent)]);
  return [
    `# ${HEADLINE}`,
    "# Sæt det ind i server { … } med include. Mappen (root) og certifikatet er jeres egne.",
    "",
    "server_tokens off;",
    "charset utf-8;",
    "gzip on;",
    "gzip_types application/javascript application/json application/xml text/css;",
    "",
    "# Kun læsning.",
    "if ($request_method !~ ^(GET|HEAD)$) { return 405; }",
    "",
    "location / {",
    "    try_files $uri =404;",
    ...headers("    "),
    line("Cache-Control", CACHE, "    "),
    "}",
    "",
    "# Kildekort er til fejlsøgning og lægges ikke ud.",
    "location ~ \\.map$ { return 404; }",
    "",
    `location ${ICONS} {`,
    "    try_files $uri =404;",
    ...headers("    "),
    line("Cache-Control", CACHE_OF_ICONS, "    "),
    "}",
    "",
  ].join("\n");
}

/** web.config for Internet Information Services, to lie in the folder of the files. */
export function iisConfiguration(): string {
  const header = (name: string, value: string, indent: string): string => `${indent}<add name="${name}" value="${escapeXml(value)}" />`;
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<!-- ${HEADLINE} Læg filen i mappen med programmets filer. -->`,
    "<configuration>",
    "  <system.webServer>",
    "    <security>",
    '      <requestFiltering removeServerHeader="true">',
    '        <verbs allowUnlisted="false"><add verb="GET" allowed="true" /><add verb="HEAD" allowed="true" /></verbs>',
    "        <!-- Kildekort er til fejlsøgning og lægges ikke ud. -->",
    '        <fileExtensions><add fileExtension=".map" allowed="false" /></fileExtensions>',
    "      </requestFiltering>",
    "    </security>",
    "    <staticContent>",
    '      <remove fileExtension=".json" />',
    '      <mimeMap fileExtension=".json" mimeType="application/json" />',
    '      <clientCache cacheControlMode="NoControl" />',
    "    </staticContent>",
    '    <urlCompression doStaticCompression="true" />',
    "    <httpProtocol>",
    "      <customHeaders>",
    '        <remove name="X-Powered-By" />',
    ...HEADERS.flatMap(({ name, value, why }) => [`        <!-- ${why} -->`, header(name, value, "        ")]),
    header("Cache-Control", CACHE, "        "),
    "      </customHeaders>",
    "    </httpProtocol>",
    "  </system.webServer>",
    `  <location path="${ICONS.replaceAll("/", "")}">`,
    "    <system.webServer>",
    "      <httpProtocol>",
    "        <customHeaders>",
    '          <remove name="Cache-Control" />',
    header("Cache-Control", CACHE_OF_ICONS, "          "),
    "        </customHeaders>",
    "      </httpProtocol>",
    "    </system.webServer>",
    "  </location>",
    "</configuration>",
    "",
  ].join("\n");
}
