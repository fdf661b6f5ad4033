// Having a title brought: where to, what it costs, and what goes into a parcel; all of it before anything is ordered.

import { h } from "../dom.js";
import { learn, libraryName } from "../libraries.js";
import { number, t } from "../texts.js";
import { outcome, saysWhy } from "./answers.js";
import * as lending from "./api.js";
import { placeChoice } from "./pickup.js";

const ADDRESS = { name: "name", phone: "tel", street: "street-address", city: "address-level2", postcode: "postal-code" };
const KINDS = ["HOME", "LOCKER", "BRANCH"];

/** The form; `done` is told what came of it, `refused` why nothing did. */
export function orderForm(title, libraries, said, { done, refused }) {
  const key = lending.newKey();
  const items = [{ title }];
  const panels = { HOME: addressPanel(), LOCKER: lockerPanel(libraries), BRANCH: h("fieldset", { class: "fields" }, placeChoice("branch", t("collectAt"), libraries)) };
  const terms = h("div", { class: "terms", role: "status" });
  const submit = h("button", { type: "submit" }, t("orderNow"));
  const form = h(
    "form",
    { class: "order", onsubmit: place },
    h("div", { class: "modes", role: "radiogroup", "aria-label": t("bringTo") }, KINDS.map(choice)),
    KINDS.map((kind) => panels[kind]),
    terms,
    h("p", { class: "acts" }, submit),
  );
  choose("HOME");
  return form;

  function choice(kind) {
    return h("label", { class: "mode" }, h("input", { type: "radio", name: "kind", value: kind, checked: kind === "HOME", onchange: () => choose(kind) }), h("span", {}, t(`to_${kind}`)));
  }

  /** What was typed elsewhere stays there, out of the way. */
  function choose(kind) {
    for (const one of KINDS) panels[one].hidden = panels[one].disabled = one !== kind;
    estimate();
  }

  function destination() {
    const given = Object.fromEntries(new FormData(form));
    if (given.kind === "LOCKER") return { kind: given.kind, library: given.locker, code: given.code.trim() };
    if (given.kind === "BRANCH") return { kind: given.kind, library: given.branch };
    return { kind: "HOME", address: Object.fromEntries(Object.keys(ADDRESS).map((name) => [name, given[name]])) };
  }

  async function estimate() {
    const { kind } = destination();
    submit.disabled = true;
    terms.replaceChildren(h("p", { class: "fine" }, t("estimating")));
    try {
      const told = await lending.estimate({ items, kind });
      await learn(told.parcels.map((parcel) => parcel.library));
      if (destination().kind !== kind) return;
      terms.replaceChildren(...told.parcels.map(parcelTerms), h("p", { class: "fine" }, limits(told.limits)));
      submit.disabled = false;
    } catch (failure) {
      terms.replaceChildren(h("p", { class: "said" }, saysWhy(failure)));
      refused(failure);
    }
  }

  function place(event) {
    event.preventDefault();
    return outcome(said, async () => done(await lending.order({ items, destination: destination() }, key)), refused);
  }
}

function parcelTerms({ library, readerPays }) {
  return h("p", {}, t("packedBy"), h("strong", {}, libraryName(library)), " · ", Number(readerPays) > 0 ? t("deliveryFee", readerPays) : t("deliveryFree"));
}

function limits({ parcelItems, parcelGrams, orderItems, orderParcels }) {
  return t("parcelLimits", number(parcelItems), number(parcelGrams / 1000), number(orderItems), number(orderParcels));
}

function addressPanel() {
  const field = (name) => h("label", {}, h("span", {}, t(`address_${name}`)), h("input", { name, autocomplete: ADDRESS[name], required: true, maxlength: 200, type: name === "phone" ? "tel" : "text" }));
  return h("fieldset", { class: "fields" }, Object.keys(ADDRESS).map(field), h("p", { class: "fine" }, t("addressMeans")));
}

function lockerPanel(libraries) {
  return h("fieldset", { class: "fields" }, placeChoice("locker", t("lockerOf"), libraries), h("label", {}, h("span", {}, t("lockerCode")), h("input", { name: "code", required: true, maxlength: 40, autocomplete: "off", placeholder: "A-7" })));
}
