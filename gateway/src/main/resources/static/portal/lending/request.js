// Having a title kept: at a library that the reader chooses, the nearest first.

import { announce, h } from "../dom.js";
import { named, number, t } from "../texts.js";
import { person, signIn } from "../sign-in.js";
import { outcome } from "./answers.js";
import * as lending from "./api.js";

/** The button on a record's page, and the form that it opens. */
export function requestForm(title, near, signal) {
  const form = h("div", { class: "request" });
  const said = h("p", { class: "said", "aria-live": "polite" });
  const open = async () => {
    if (!person()) return signIn();
    await outcome(said, async () => form.replaceChildren(choose(title, await lending.pickups(title, near(), signal), said, form)));
    form.querySelector("select")?.focus();
  };
  return h("div", { class: "requests" }, h("button", { type: "button", onclick: open }, t("placeHold")), form, said);
}

function choose(title, { libraries }, said, form) {
  const key = lending.newKey();
  const place = (event) => {
    event.preventDefault();
    const pickup = new FormData(event.target).get("pickup");
    outcome(said, async () => {
      const hold = await lending.placeHold(title, pickup, key);
      form.replaceChildren(h("p", { class: "free" }, t("holdPlaced", hold.place ? number(hold.place) : null)), h("p", {}, h("a", { href: "/?page=account" }, t("account"))));
      announce(t("holdPlaced", hold.place ? number(hold.place) : null));
    });
  };
  const option = (library) => h("option", { value: library.isil }, named(library.name) + (library.kilometres === undefined ? "" : ` · ${t("distance", library.kilometres < 1 ? 0 : Math.round(library.kilometres))}`));
  return h("form", { class: "row", onsubmit: place }, h("label", {}, h("span", {}, t("pickup")), " ", h("select", { name: "pickup" }, libraries.map(option))), h("button", { type: "submit" }, t("placeHold")));
}
