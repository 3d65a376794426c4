import { containerfile, serverConfiguration } from "./container";
import { iisConfiguration, nginxConfiguration } from "./servers";

/** Every file in deploy/, by its path from the repository's root. */
export const deployFiles = (): Readonly<Record<string, string>> => ({
  "deploy/nginx/sapa.conf": nginxConfiguration(),
  "deploy/nginx/server.conf": serverConfiguration(),
  "deploy/iis/web.config": iisConfiguration(),
  "deploy/Containerfile": containerfile(),
});
