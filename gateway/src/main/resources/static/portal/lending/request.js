// What a reader can ask of a record: to have it kept at the nearest library, brought, or fetched from far away.

import { announce, h } from "../dom.js";
import { learn, libraryName } from "../libraries.js";
import { pageAddress } from "../place.js";
import { person, signIn } from "../sign-in.js";
import { number, t } from "../texts.js";
import { outcome } from "./answers.js";
import * as lending from "./api.js";
import { orderForm } from "./order.js";
import { placeChoice } from "./pickup.js";

/** Of what is refused for these, libraries further away may have a copy. */
const NOBODY_NEAR = new Set(["NO_COPY_IN_REACH", "NOT_AVAILABLE"]);

/** The buttons on a record's page, and the form that they open; `near` tells where the reader is, if that is known. */
export function requestForm(title, near, signal) {
  const form = h("div", { class: "request" });
  const said = h("p", { class: "said", "aria-live": "polite" });
  const further = h("p", { class: "acts", hidden: true });
  const open = (build) => async () => {
    if (!person()) return signIn();
    further.hidden = true;
    await outcome(said, async () => form.replaceChildren(build((await lending.pickups(near(), signal)).libraries)));
    form.querySelector("select, input")?.focus();
  };
  const refused = (failure) => {
    further.hidden = !NOBODY_NEAR.has(failure.problem?.rule);
  };
  const outcomes = { said, refused, done: (sentence) => done(form, said, sentence) };
  further.append(h("button", { type: "button", class: "quiet", onclick: open((libraries) => wishForm(title, libraries, outcomes)) }, t("askFurther")));
  return h(
    "div",
    { class: "requests" },
    h(
      "p",
      { class: "acts" },
      h("button", { type: "button", onclick: open((libraries) => holdForm(title, libraries, outcomes)) }, t("placeHold")),
      h("button", { type: "button", class: "quiet", onclick: open((libraries) => orderForm(title, libraries, said, { refused, done: (order) => ordered(order, outcomes) })) }, t("bring")),
    ),
    form,
    said,
    further,
  );
}

function holdForm(title, libraries, { said, refused, done }) {
  const key = lending.newKey();
  const place = (event) => {
    event.preventDefault();
    const pickup = new FormData(event.target).get("pickup");
    return outcome(
      said,
      async () => {
        const hold = await lending.placeHold(title, pickup, key);
        done(t("holdPlaced", hold.queue ? number(hold.queue.place) : null, libraryName(pickup)));
      },
      refused,
    );
  };
  return h("form", { class: "row", onsubmit: place }, placeChoice("pickup", t("pickup"), libraries), h("button", { type: "submit" }, t("confirmHold")));
}

function wishForm(title, libraries, { said, done }) {
  const key = lending.newKey();
  const ask = (event) => {
    event.preventDefault();
    const { pickup, note } = Object.fromEntries(new FormData(event.target));
    return outcome(said, async () => {
      await lending.askFurther({ title, library: pickup, note: note.trim() || undefined }, key);
      done(t("askedFurther"));
    });
  };
  return h(
    "form",
    { class: "fields", onsubmit: ask },
    placeChoice("pickup", t("pickup"), libraries),
    h("label", {}, h("span", {}, t("note")), h("input", { name: "note", maxlength: 200 })),
    h("p", { class: "fine" }, t("furtherMeans")),
    h("p", {}, h("button", { type: "submit" }, t("askFurther"))),
  );
}

async function ordered(order, { done }) {
  const packing = order.parcels.filter((parcel) => parcel.state !== "CANCELLED").map((parcel) => parcel.library);
  await learn(packing);
  done(t("ordered", packing.map(libraryName).join(t("comma"))));
}

function done(form, said, sentence) {
  said.textContent = "";
  form.replaceChildren(h("p", { class: "free" }, sentence), h("p", {}, h("a", { href: pageAddress("account") }, t("account"))));
  announce(sentence);
}
