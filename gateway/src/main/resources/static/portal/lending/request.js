// Having a title kept at a library, the nearest first, or brought to the door.

import { announce, h } from "../dom.js";
import { pageAddress } from "../place.js";
import { person, signIn } from "../sign-in.js";
import { named, number, t } from "../texts.js";
import { outcome } from "./answers.js";
import * as lending from "./api.js";

const ADDRESS = { name: "name", phone: "tel", street: "street-address", city: "address-level2", postcode: "postal-code" };

/** The buttons on a record's page, and the form that they open; `near` tells where the reader is, if that is known. */
export function requestForm(title, near, signal) {
  const form = h("div", { class: "request" });
  const said = h("p", { class: "said", "aria-live": "polite" });
  const open = (build) => async () => {
    if (!person()) return signIn();
    await outcome(said, async () => form.replaceChildren(await build()));
    form.querySelector("select, input")?.focus();
  };
  const hold = async () => holdForm(title, await lending.pickups(near(), signal), said, form);
  const order = () => orderForm(title, said, form);
  return h(
    "div",
    { class: "requests" },
    h("p", { class: "acts" }, h("button", { type: "button", onclick: open(hold) }, t("placeHold")), h("button", { type: "button", class: "quiet", onclick: open(order) }, t("bring"))),
    form,
    said,
  );
}

function holdForm(title, { libraries }, said, form) {
  const key = lending.newKey();
  const place = (event) => {
    event.preventDefault();
    const pickup = new FormData(event.target).get("pickup");
    outcome(said, async () => {
      const hold = await lending.placeHold(title, pickup, key);
      done(form, t("holdPlaced", hold.queue ? number(hold.queue.place) : null));
    });
  };
  const far = ({ kilometres }) => (kilometres === undefined ? "" : ` · ${t("distance", kilometres < 1 ? 0 : Math.round(kilometres))}`);
  const options = libraries.map((library) => h("option", { value: library.isil }, named(library.name) + far(library)));
  return h("form", { class: "row", onsubmit: place }, h("label", {}, h("span", {}, t("pickup")), " ", h("select", { name: "pickup" }, options)), h("button", { type: "submit" }, t("placeHold")));
}

/** What was typed stays in the fields until the order is there. */
function orderForm(title, said, form) {
  const key = lending.newKey();
  const order = (event) => {
    event.preventDefault();
    const address = Object.fromEntries(new FormData(event.target));
    outcome(said, async () => {
      await lending.order({ items: [{ title }], destination: { kind: "HOME", address } }, key);
      done(form, t("ordered"));
    });
  };
  const field = (name) => h("label", {}, h("span", {}, t(`address_${name}`)), h("input", { name, autocomplete: ADDRESS[name], required: true, maxlength: 200 }));
  return h("form", { class: "fields", onsubmit: order }, Object.keys(ADDRESS).map(field), h("p", { class: "fine" }, t("addressMeans")), h("button", { type: "submit" }, t("bring")));
}

function done(form, sentence) {
  form.replaceChildren(h("p", { class: "free" }, sentence), h("p", {}, h("a", { href: pageAddress("account") }, t("account"))));
  announce(sentence);
}
