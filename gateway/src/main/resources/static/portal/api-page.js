// One page over the descriptions of all services that are registered now.

import { h } from "./dom.js";

const main = document.getElementById("description");

async function registered() {
  const answer = await fetch("/api-docs");
  return answer.ok ? answer.json() : [];
}

const services = await registered().catch(() => []);
if (services.length === 0) {
  main.replaceChildren(h("p", { class: "message" }, "No service is registered at the moment. Reload this page in a few seconds."));
} else {
  globalThis.SwaggerUIBundle({
    urls: services,
    domNode: main,
    deepLinking: true,
    validatorUrl: null,
    presets: [globalThis.SwaggerUIBundle.presets.apis, globalThis.SwaggerUIStandalonePreset],
    layout: "StandaloneLayout",
  });
}
