// A part of the account: its heading with a count, and its entries.

import { h } from "../dom.js";
import { number, t } from "../texts.js";

/** The part; without entries it says so, or is left out when there is nothing to say. */
export function section(name, entries, line, none) {
  if (!entries || (entries.length === 0 && !none)) return null;
  return h(
    "section",
    { "aria-labelledby": `account-${name}` },
    h("h2", { id: `account-${name}` }, `${t(name)} `, h("span", { class: "tally" }, number(entries.length))),
    entries.length === 0 ? h("p", { class: "count" }, t(none)) : h("ul", { class: "entries" }, entries.map((entry) => h("li", {}, line(entry)))),
  );
}
