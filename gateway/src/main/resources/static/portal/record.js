// One record: its description, and the tree of libraries that hold it.

import { holdings as askHoldings, record as askRecord } from "./api.js";
import { announce, h } from "./dom.js";
import { holdingsTree } from "./holdings.js";
import { requestForm } from "./lending/request.js";
import { refusal, waiting } from "./message.js";
import { cameFrom, searchAddress } from "./place.js";
import { figures } from "./search.js";
import { has, languageName, moment, t } from "./texts.js";

export function recordPage(id, signal) {
  const page = h("article", { class: "record" });
  const load = async () => {
    page.replaceChildren(h("p", { class: "count" }, t("loadingRecord")), waiting(8));
    announce(t("loadingRecord"));
    try {
      const answer = await askRecord(id, signal);
      const described = answer.record ?? answer;
      document.title = `${titleOf(described)} · ${t("network")}`;
      page.replaceChildren(...description(id, described), libraries(id, signal));
      announce(titleOf(described));
    } catch (failure) {
      if (!signal.aborted) page.replaceChildren(refusal(failure, load));
    }
  };
  load();
  return [h("p", { class: "way" }, cameFrom() ? h("a", { href: cameFrom() }, `← ${t("back")}`) : h("a", { href: "/" }, `← ${t("newSearch")}`)), page];
}

function mainTitle(record) {
  const titles = record.titles ?? [];
  return titles.find((title) => title.type === "PROPER" && !title.linked) ?? titles[0] ?? {};
}

function titleOf(record) {
  const { value, remainder, partNumber, partName } = mainTitle(record);
  return [value, remainder && ` : ${remainder}`, partNumber && `. ${partNumber}`, partName && `, ${partName}`].filter(Boolean).join("") || t("untitled");
}

function description(id, record) {
  return [
    h("h1", {}, titleOf(record)),
    mainTitle(record).responsibility ? h("p", { class: "by" }, mainTitle(record).responsibility) : null,
    record.abstract ? h("p", { class: "abstract" }, record.abstract) : null,
    h("h2", { class: "unseen" }, t("details")),
    h("dl", { class: "facts" }, facts(record)),
    h("p", { class: "actions" }, copyButton(), h("a", { href: `/api/union/records/${encodeURIComponent(id)}`, target: "_blank" }, "JSON"), h("a", { href: `/api/union/records/${encodeURIComponent(id)}/explain`, target: "_blank" }, t("why"))),
  ].filter(Boolean);
}

function facts(record) {
  const { publication = {}, extent = {}, edition = {} } = record;
  return [
    fact("otherTitles", (record.titles ?? []).filter((title) => title !== mainTitle(record)).map((title) => title.value)),
    fact("contributors", (record.contributors ?? []).filter((who) => !who.linked).map(person)),
    fact("edition", [edition.statement]),
    fact("published", [[publication.place, [publication.publisher, publication.date ?? publication.year].filter(Boolean).join(", ")].filter(Boolean).join(": ")]),
    fact("extent", [[extent.statement, extent.dimensions].filter(Boolean).join("; ")]),
    fact("form", record.form ? [t(`form_${record.form}`)] : []),
    fact("series", (record.series ?? []).map((series) => [series.title, series.number].filter(Boolean).join("; ")).map((text) => text)),
    fact("languages", (record.languages ?? []).map(languageName)),
    fact("identifiers", (record.identifiers ?? []).map(identifier)),
    fact("subjects", (record.subjects ?? []).map(subject)),
    fact("classifications", (record.classifications ?? []).map((one) => `${one.value} (${has(`scheme_${one.scheme}`) ? t(`scheme_${one.scheme}`) : one.scheme})`)),
    fact("contents", [record.contents]),
    fact("notes", (record.notes ?? []).map((note) => note.text)),
  ];
}

function fact(name, values) {
  const given = values.filter((value) => value !== undefined && value !== null && value !== "");
  return given.length === 0 ? [] : [h("dt", {}, t(name)), h("dd", {}, given.map((value) => h("div", {}, value)))];
}

function person(who) {
  const name = h("a", { href: searchAddress({ author: who.name }) }, who.name);
  return [who.dynasty ? `〔${who.dynasty}〕` : "", name, who.dates ? ` (${who.dates})` : "", who.roleText ? ` ${who.roleText}` : ""];
}

function subject(one) {
  const term = h("a", { href: searchAddress({ subject: one.term }) }, one.term);
  return [term, (one.subdivisions ?? []).map((part) => ` — ${part}`).join("")];
}

function identifier(one) {
  const type = has(`id_${one.type}`) ? t(`id_${one.type}`) : one.type;
  const status = one.status && one.status !== "VALID" && has(`status_${one.status}`) ? ` (${t(`status_${one.status}`)})` : "";
  return `${type} ${one.raw ?? one.value}${one.qualifier ? ` (${one.qualifier})` : ""}${status}`;
}

function copyButton() {
  const copy = async (event) => {
    await navigator.clipboard.writeText(location.href);
    event.target.textContent = t("copied");
    announce(t("copied"));
  };
  return navigator.clipboard ? h("button", { type: "button", class: "quiet", onclick: copy }, t("copyLink")) : null;
}

function libraries(id, signal) {
  const tree = h("div", {});
  const place = h("p", { class: "hint", "aria-live": "polite" });
  const load = async (near) => {
    here = near;
    tree.replaceChildren(waiting(4));
    try {
      const answer = await askHoldings(id, near, signal);
      tree.replaceChildren(...holdingsTree(answer));
      if (answer.asOf) asOf.textContent = t("asOf", moment(answer.asOf));
      summary.replaceChildren(figures(answer));
    } catch (failure) {
      if (!signal.aborted) tree.replaceChildren(refusal(failure, () => load(near)));
    }
  };
  const asOf = h("span", { class: "fine" });
  const summary = h("div", {});
  let here = null;
  load(null);
  return h(
    "section",
    { class: "where", "aria-labelledby": "where" },
    h("div", { class: "bar" }, h("h2", { id: "where" }, t("whereToFind")), nearestButton(place, load)),
    summary,
    requestForm(id, () => here, signal),
    place,
    tree,
    asOf,
  );
}

/** The browser's place is asked for here and nowhere else, and goes to the search only, rounded to about a kilometre. */
function nearestButton(place, load) {
  if (!navigator.geolocation) return null;
  const found = ({ coords }) => {
    place.textContent = t("sortedByDistance");
    load(`${coords.longitude.toFixed(2)},${coords.latitude.toFixed(2)}`);
  };
  const failed = () => (place.textContent = t("noLocation"));
  const locate = () => {
    place.textContent = t("locating");
    navigator.geolocation.getCurrentPosition(found, failed, { timeout: 10_000, maximumAge: 600_000 });
  };
  return h("button", { type: "button", class: "quiet", onclick: locate }, t("nearest"));
}
