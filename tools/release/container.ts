/** A container of the finished files: an unprivileged nginx that reads and never writes. Nothing is built or fetched in it. */
const IMAGE = "docker.io/nginxinc/nginx-unprivileged:1.29-alpine";

export function containerfile(): string {
  return [
    "# Lavet af npm run generate ud fra tools/release/container.ts; ret dér.",
    "# Byg først dist/ med npm run build. Derefter, fra projektets mappe:",
    "#   podman build --network=none -f deploy/Containerfile -t sapa-ud-af-kmd-sag .",
    "#   podman run --read-only --tmpfs /tmp --cap-drop=ALL --security-opt=no-new-privileges -p 8080:8080 sapa-ud-af-kmd-sag",
    "# https og certifikat ligger foran containeren (kommunens omvendte proxy).",
    "# Sæt image fast med sit fingeraftryk (image@sha256:…), når I har hentet og godkendt det.",
    `ARG IMAGE=${IMAGE}`,
    "FROM ${IMAGE}",
    "COPY --chmod=0444 deploy/nginx/sapa.conf /etc/nginx/sapa.conf",
    "COPY --chmod=0444 deploy/nginx/server.conf /etc/nginx/conf.d/default.conf",
    "COPY --chmod=a=rX dist/ /usr/share/nginx/html/",
    "USER 101",
    "EXPOSE 8080",
    "HEALTHCHECK --interval=30s --timeout=3s CMD wget -q -O /dev/null http://127.0.0.1:8080/taskpane.html || exit 1",
    "",
  ].join("\n");
}

/** The server of the container: its port and folder, and the shared configuration. */
export function serverConfiguration(): string {
  return [
    "# Lavet af npm run generate ud fra tools/release/container.ts; ret dér.",
    "server {",
    "    listen 8080;",
    "    root /usr/share/nginx/html;",
    "    access_log off;",
    "    include /etc/nginx/sapa.conf;",
    "}",
    "",
  ].join("\n");
}
