// Shows what the address asks for, and again whenever it changes.

import { announce, show } from "./dom.js";
import { accountPage } from "./lending/account.js";
import { deskPage } from "./lending/desk.js";
import { current, followLinks, pageAddress } from "./place.js";
import { recordPage } from "./record.js";
import { searchPage } from "./search.js";
import { is, person, signIn, signOut } from "./sign-in.js";
import { locale, switchLanguage, t } from "./texts.js";

let running = new AbortController();
let shownAs = null;

const PAGES = { account: accountPage, desk: deskPage };

function pageFor(place, signal) {
  if (PAGES[place.page]) return PAGES[place.page](signal);
  return place.record ? recordPage(place.record, signal) : searchPage(place.search ?? {}, signal);
}

function render({ moved = false } = {}) {
  running.abort();
  running = new AbortController();
  announce("");
  const place = current();
  const kind = place.page ?? (place.record ? "record" : "search");
  const focus = moved && (kind !== shownAs || kind === "record" || Boolean(place.search?.after));
  shownAs = kind;
  show(pageFor(place, running.signal), { focus });
}

function dress() {
  document.documentElement.lang = locale();
  for (const element of document.querySelectorAll("[data-text]")) element.textContent = t(element.dataset.text);
  const button = document.getElementById("language");
  button.textContent = t("other");
  button.lang = t("otherLang");
  document.getElementById("person").textContent = person() ? t("signOut", person()) : t("signIn");
  for (const [page, role] of [["account", "reader"], ["desk", "librarian"]]) {
    const link = document.getElementById(page);
    link.href = pageAddress(page);
    link.hidden = !is(role);
  }
}

document.getElementById("language").addEventListener("click", () => {
  switchLanguage();
  dress();
  render();
});
document.getElementById("person").addEventListener("click", () => (person() ? signOut() : signIn()));
addEventListener("signed-out", dress);
addEventListener("popstate", () => render({ moved: true }));
followLinks();
fetch("/.well-known/openid-configuration").then((issuer) => {
  // With an issuer of the installation's own, people sign in there.
  for (const id of ["person", "issuer"]) document.getElementById(id).hidden = !issuer.ok;
});
dress();
render();
