// What the answer says beside its records: how the question was read, what else may have been meant, and why a record is there.

import { h } from "./dom.js";
import { searchAddress } from "./place.js";
import { number, t } from "./texts.js";

/** «Read as author: 鲁迅», when something was not taken for plain words. */
export function understood(answer) {
  if (!answer.understood?.length) return null;
  return h("p", { class: "hint" }, t("understood"), answer.understood.map(({ as, text }) => h("span", { class: "read" }, `${t(`in_${as}`)}: `, h("strong", {}, text))));
}

/** «Did you mean …»; the question itself stays as it was typed. */
export function suggestions(answer, search) {
  if (!answer.suggestions?.length) return null;
  return h(
    "div",
    { class: "meant" },
    h("p", { id: "meant" }, t("didYouMean")),
    h(
      "ul",
      { "aria-labelledby": "meant" },
      answer.suggestions.map(({ query, reason, total }) =>
        h(
          "li",
          {},
          h("a", { href: searchAddress({ ...search, q: query, after: undefined }) }, query),
          h("span", { class: "fine" }, ` ${t(`alike_${reason}`)} · ${t("results", number(total))}`),
        ),
      ),
    ),
  );
}

/** «Title: 三体 · Author (pinyin): liu cixin · not found: 2008». */
export function why(record) {
  if (!record.why?.length) return null;
  const parts = record.why.map(({ words, field, how }) =>
    h("span", { class: field === "nowhere" ? "read missed" : "read" }, `${place(field, how)}: `, h("q", {}, words)),
  );
  return h("p", { class: "why" }, h("span", { class: "unseen" }, t("whyHere")), parts);
}

function place(field, how) {
  const where = t(`in_${field}`);
  return how === "words" ? where : `${where} (${t(`how_${how}`)})`;
}
