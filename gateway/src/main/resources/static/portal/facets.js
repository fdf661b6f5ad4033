// How the results divide, and what they are narrowed to.

import { h } from "./dom.js";
import { library } from "./libraries.js";
import { SEVERAL, searchAddress } from "./place.js";
import { has, languageName, locale, named, number, t } from "./texts.js";

const SHOWN = 8;

/** What each facet's value asks of the search API. */
const ASKS = {
  language: (value) => ({ language: value }),
  form: (value) => ({ form: value }),
  decade: (value) => ({ from: value, to: String(Number(value) + 9) }),
  clc: (value) => ({ clc: value }),
  library: (value) => ({ under: value }),
  subject: (value) => ({ subject: value }),
};

/** `given` as the search API tells it: the values of each facet under its name. */
export function facets(given, search) {
  const groups = Object.keys(ASKS)
    .filter((name) => given[name]?.length > 0)
    .map((name) => group(name, given[name], search));
  if (groups.length === 0) return [];
  return [h("details", { class: "refine", open: isWide() }, h("summary", {}, h("h2", {}, t("refine"))), groups)];
}

function group(name, given, search) {
  const values = name === "clc" ? classes(given, search) : given.map((value) => choice(name, value, search));
  const more = values.splice(SHOWN);
  return h(
    "details",
    { class: "facet", open: true },
    h("summary", {}, t(`facet_${name}`)),
    h("ul", {}, values),
    more.length > 0 ? h("details", { class: "more" }, h("summary", {}, t("more", number(more.length))), h("ul", {}, more)) : null,
  );
}

/** The classes as the tree that their signs make: I, below it I2, below that I24; open along the chosen one. */
function classes(given, search) {
  const below = (place) => given.filter(({ value }) => value.length === place.length + 1 && value.startsWith(place));
  const branch = (one) => {
    const children = below(one.value);
    const item = choice("clc", { ...one, name: className(one), nameEn: undefined }, search);
    if (children.length > 0) item.append(h("ul", { class: "branch" }, children.map(branch)));
    return item;
  };
  return below("").map(branch);
}

/** «I2 中国文学»; the sign alone below the outline. */
function className({ value, name, nameEn }) {
  const key = `clc_${value}`;
  return has(key) ? t(key) : [value, named({ zh: name, en: nameEn })].filter(Boolean).join(" ");
}

const isWide = () => matchMedia("(min-width: 60rem)").matches;

function choice(name, { value, count, name: zh, nameEn: en }, search) {
  const asked = SEVERAL.has(name) ? several(name, value, search) : ASKS[name](value);
  const chosen = SEVERAL.has(name) ? (search[name] ?? []).includes(value) : Object.entries(asked).every(([field, wanted]) => search[field] === wanted);
  const next = { ...search, ...(chosen && !SEVERAL.has(name) ? without(asked) : asked), ...(chosen && name === "clc" ? above(value) : {}), after: undefined };
  return h(
    "li",
    {},
    h(
      "a",
      { href: searchAddress(next), "aria-current": chosen ? "true" : null },
      h("span", {}, nameOf(name, value, zh, en)),
      h("span", { class: "tally" }, number(count)),
    ),
  );
}

/** The chosen values with this one, or without it where it is chosen already. */
function several(name, value, search) {
  const others = (search[name] ?? []).filter((one) => one !== value);
  const chosen = others.length < (search[name] ?? []).length;
  return { [name]: chosen ? others : [...others, value] };
}

/** What came along with the facet, in the page's language; libraries' names come in Chinese only and are asked for elsewhere. */
function nameOf(name, value, zh, en) {
  const told = locale() === "en" && name === "library" ? en : named({ zh, en });
  return told || label(name, value);
}

/** Leaving a class leads to the one above it. */
function above(place) {
  return { clc: place.slice(0, -1) || undefined };
}

function without(asked) {
  return Object.fromEntries(Object.keys(asked).map((field) => [field, undefined]));
}

function label(name, value) {
  if (name === "language") return languageName(value);
  if (name === "decade") return t("decade", value);
  if (name === "library") return library(value);
  const known = `${name}_${value}`;
  return has(known) ? t(known) : value;
}

/** The conditions in force beside the words, each with a way to take it off. */
export function conditions(search) {
  const fields = ["title", "author", "subject", "isbn", "language", "form", "clc", "under", "available"].filter((field) => search[field]);
  const chips = fields.flatMap((field) =>
    SEVERAL.has(field)
      ? search[field].map((value) => chip(search, several(field, value, search), described(field, value)))
      : [chip(search, { [field]: undefined }, described(field, search[field]))],
  );
  if (search.from || search.to) chips.push(chip(search, { from: undefined, to: undefined }, `${search.from ?? ""}–${search.to ?? ""}`));
  return chips.length === 0 ? [] : h("ul", { class: "chips" }, chips);
}

function chip(search, changed, text) {
  const next = { ...search, ...changed, after: undefined };
  return h("li", {}, h("a", { href: searchAddress(next) }, text, h("span", { class: "cross", "aria-hidden": "true" }, "×"), h("span", { class: "unseen" }, t("remove", ""))));
}

function described(field, value) {
  if (field === "available") return t("availableOnly");
  if (field === "under") return label("library", value);
  if (field === "clc" && !has(`clc_${value}`)) return `${t("facet_clc")}: ${value}`;
  if (field === "language" || field === "form" || field === "clc") return label(field, value);
  return `${t(`field_${field}`)}: ${value}`;
}
