// What can be said of copies in one word.

import { h } from "./dom.js";
import { day, number, t } from "./texts.js";

/** Whether copies can be borrowed now; a library that tells nothing of its copies does not say no. */
export function availability({ copies, available = 0, untold = 0, due }) {
  if (available > 0) return h("span", { class: "free" }, t("available", number(available)));
  if (due) return h("span", { class: "taken" }, t("onLoanUntil", day(due)));
  return untold >= copies ? h("span", { class: "untold" }, t("untold")) : h("span", { class: "taken" }, t("noneAvailable"));
}

/** How one copy stands, in a line: «I247.5/88 · 0110020034 · on loan until 26 Dec 2026». */
export function standing({ status, due, callNumber, barcode }) {
  const word = due ? t("onLoanUntil", day(due)) : t(`item_${status}`);
  return h("li", { class: status === "AVAILABLE" ? "free" : "taken" }, [callNumber, barcode, word].filter(Boolean).join(" · "));
}
