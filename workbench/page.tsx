/** Entry of the workbench page. `?locale=en-US` shows the add-in as in English Excel. */
import { AriaLiveAnnouncer, FluentProvider, webLightTheme } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";
import { readManifest } from "./ribbon/read-manifest";
import { App } from "./shell/App";

async function start(): Promise<void> {
  const root = document.getElementById("page");
  if (root === null) throw new Error("index.html has no #page");
  const response = await fetch("/manifest.xml");
  if (!response.ok) throw new Error(`manifest.xml: ${response.status}`);
  const locale = new URLSearchParams(location.search).get("locale") ?? "da-DK";
  const tab = readManifest(await response.text(), new DOMParser(), locale);
  createRoot(root).render(
    <FluentProvider theme={webLightTheme} className="fluent">
      <AriaLiveAnnouncer>
        <App tab={tab} locale={locale} />
      </AriaLiveAnnouncer>
    </FluentProvider>,
  );
}

void start();
