// Where the issuer sends the browser back to.

import { h, show } from "./dom.js";
import { finish } from "./sign-in.js";
import { t } from "./texts.js";

try {
  location.replace(await finish());
} catch {
  show(h("section", { class: "message", role: "alert" }, h("h1", {}, t("error")), h("p", {}, t("notSignedIn")), h("p", {}, h("a", { href: "/" }, t("newSearch")))));
}
