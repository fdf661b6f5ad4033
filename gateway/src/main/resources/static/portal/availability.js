// What can be said of copies in one word.

import { h } from "./dom.js";
import { number, t } from "./texts.js";

/** Whether copies can be borrowed now; a library that tells nothing of its copies does not say no. */
export function availability({ copies, available = 0, untold = 0 }) {
  if (available > 0) return h("span", { class: "free" }, t("available", number(available)));
  return untold >= copies ? h("span", { class: "untold" }, t("untold")) : h("span", { class: "taken" }, t("noneAvailable"));
}
