// The start page and the results.

import { search as ask } from "./api.js";
import { availability } from "./availability.js";
import { completing } from "./completions.js";
import { announce, h } from "./dom.js";
import { facets, conditions } from "./facets.js";
import { suggestions, understood, why } from "./hints.js";
import { refusal, waiting } from "./message.js";
import { go, recordAddress, searchAddress } from "./place.js";
import { languageName, number, t } from "./texts.js";

const EXAMPLES = ["红楼梦", "人工智能", "鲁迅", "9787020002207"];
const SORTS = ["relevance", "-year", "year", "title"];

export function searchPage(search, signal) {
  document.title = [search.q ?? search.title ?? search.author, t("network")].filter(Boolean).join(" · ");
  return Object.keys(search).length === 0 ? startPage() : resultsPage(search, signal);
}

function startPage() {
  return h(
    "section",
    { class: "start" },
    h("h1", {}, t("network")),
    h("p", { class: "lead" }, t("lead")),
    searchForm({}),
    h(
      "p",
      { class: "examples" },
      t("examples"),
      EXAMPLES.map((q) => h("a", { href: searchAddress({ q }) }, q)),
    ),
  );
}

function searchForm(search) {
  const box = h("input", {
    type: "search",
    name: "q",
    id: "q",
    value: search.q ?? "",
    placeholder: t("placeholder"),
    autocomplete: "off",
    enterkeyhint: "search",
    spellcheck: "false",
    maxlength: 500,
  });
  return h(
    "form",
    { class: "search", role: "search", onsubmit: (event) => submit(event, search) },
    h("label", { class: "unseen", for: "q" }, t("searchLabel")),
    h("div", { class: "box" }, completing(box, () => box.form.requestSubmit()), h("button", { type: "submit" }, t("search"))),
    advanced(search),
  );
}

function advanced(search) {
  const field = (name) => labelled(t(`field_${name}`), h("input", { name, value: search[name] ?? "", autocomplete: "off", maxlength: 200 }));
  const year = (name) =>
    h("input", { name, value: search[name] ?? "", inputmode: "numeric", pattern: "-?[0-9]{1,4}", size: 5, "aria-label": `${t("years")} ${t(name)}`, placeholder: t(name) });
  return h(
    "details",
    { class: "advanced" },
    h("summary", {}, t("advanced")),
    h(
      "div",
      { class: "fields" },
      ["title", "author", "subject", "isbn"].map(field),
      h("fieldset", {}, h("legend", {}, t("years")), year("from"), h("span", { "aria-hidden": "true" }, "–"), year("to")),
      h("label", { class: "tick" }, h("input", { type: "checkbox", name: "available", value: "true", checked: search.available === "true" }), t("availableOnly")),
    ),
  );
}

function labelled(text, input) {
  return h("label", {}, h("span", {}, text), input);
}

/** A new search keeps the narrowing by facets only while its words stay the same. */
function submit(event, search) {
  event.preventDefault();
  const form = Object.fromEntries(new FormData(event.target));
  for (const key of Object.keys(form)) if (!form[key].trim()) delete form[key];
  const same = (form.q ?? "") === (search.q ?? "");
  const kept = same ? { language: search.language, form: search.form, clc: search.clc, under: search.under } : {};
  go(searchAddress({ ...kept, ...form, sort: search.sort }));
}

function resultsPage(search, signal) {
  const results = h("div", { class: "results" });
  const side = h("aside", { class: "side", "aria-label": t("refine") });
  const load = async () => {
    results.replaceChildren(h("p", { class: "count" }, t("loading")), waiting(6));
    announce(t("loading"));
    try {
      const answer = await ask(search, signal);
      side.replaceChildren(...facets(answer.facets ?? {}, search));
      results.replaceChildren(...list(answer, search));
      announce([answer.total === 0 ? t("nothing") : t("results", number(answer.total)), answer.suggestions?.length ? `${t("didYouMean")} ${answer.suggestions[0].query}` : ""].join(" "));
    } catch (failure) {
      if (!signal.aborted) results.replaceChildren(refusal(failure, load));
    }
  };
  load();
  return [h("h1", { class: "unseen" }, t("search")), searchForm(search), conditions(search), h("div", { class: "columns" }, results, side)];
}

function list(answer, search) {
  if (answer.total === 0) {
    return [h("section", { class: "message" }, h("h2", {}, t("nothing")), suggestions(answer, search), understood(answer), h("p", {}, t("nothingAdvice")), h("p", {}, h("a", { href: "/" }, t("newSearch"))))];
  }
  return [
    h(
      "div",
      { class: "bar" },
      h("p", { class: "count" }, h("strong", {}, t("results", number(answer.total))), answer.took === undefined ? "" : ` · ${t("took", number(answer.took))}`),
      sorting(search),
    ),
    understood(answer),
    suggestions(answer, search),
    answer.relaxed ? h("p", { class: "hint" }, t("relaxed")) : null,
    h("ol", { class: "list" }, answer.records.map((record) => h("li", {}, hit(record)))),
    paging(answer, search),
  ].filter(Boolean);
}

function sorting(search) {
  const change = (event) => go(searchAddress({ ...search, after: undefined, sort: event.target.value === SORTS[0] ? undefined : event.target.value }));
  return h(
    "label",
    { class: "sort" },
    h("span", {}, t("sort")),
    h("select", { onchange: change }, SORTS.map((sort) => h("option", { value: sort, selected: (search.sort ?? SORTS[0]) === sort }, t(`sort_${sort}`)))),
  );
}

function hit(record) {
  return h(
    "article",
    { class: "hit" },
    h("h2", {}, h("a", { href: recordAddress(record.id) }, record.title || t("untitled"))),
    h("p", { class: "by" }, byline(record)),
    h("p", { class: "imprint" }, imprint(record)),
    figures(record.holdings),
    why(record),
  );
}

function byline(record) {
  if (record.responsibility) return record.responsibility;
  return (record.contributors ?? []).map((who) => [who.dynasty ? `〔${who.dynasty}〕` : "", who.name, who.roleText ? ` ${who.roleText}` : ""].join("")).join("; ");
}

function imprint(record) {
  const { publication = {}, edition, languages = [], form } = record;
  return [
    edition,
    [publication.place, publication.publisher].filter(Boolean).join(": "),
    publication.date ?? publication.year,
    form && form !== "BOOK" ? t(`form_${form}`) : null,
    languages.filter((code) => code !== "chi").map(languageName).join(", "),
  ]
    .filter(Boolean)
    .join(" · ");
}

/** «2,600 libraries · 5,310 copies · 812 available». */
export function figures(holdings) {
  if (!holdings) return null;
  return h(
    "p",
    { class: "figures" },
    h("span", {}, t("libraries", number(holdings.libraries))),
    h("span", {}, t("copies", number(holdings.copies))),
    availability(holdings),
  );
}

function paging(answer, search) {
  if (!answer.next && !search.after) return null;
  return h(
    "nav",
    { class: "paging", "aria-label": t("pages") },
    search.after ? h("a", { class: "button quiet", href: searchAddress({ ...search, after: undefined }) }, t("first")) : null,
    answer.next ? h("a", { class: "button", href: searchAddress({ ...search, after: answer.next }), rel: "next" }, t("next")) : null,
  );
}
