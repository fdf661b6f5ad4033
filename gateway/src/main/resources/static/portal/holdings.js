// The tree of libraries, as nested lists that open and close.

import { availability, standing } from "./availability.js";
import { h } from "./dom.js";
import { named, number, t } from "./texts.js";

const OPEN_UP_TO = 40;
const MOST_COPIES = 8;

export function holdingsTree(answer) {
  const top = answer.tree ?? answer.children ?? [];
  if (top.length === 0) return [h("p", { class: "message" }, t("noHoldings"))];
  return [h("ul", { class: "tree" }, top.map((node) => branch(node, count(top) <= OPEN_UP_TO)))];
}

function count(nodes) {
  return nodes.reduce((sum, node) => sum + 1 + count(node.children ?? []), 0);
}

function branch(node, open) {
  const children = node.children ?? [];
  if (children.length === 0) return h("li", {}, h("div", { class: "library" }, heading(node)), shelves(node));
  return h(
    "li",
    {},
    h("details", { open }, h("summary", { class: "library" }, heading(node)), shelves(node), h("ul", {}, children.map((child) => branch(child, open)))),
  );
}

function heading(node) {
  return [
    h("span", { class: "name" }, nameOf(node)),
    node.kilometres === undefined ? null : h("span", { class: "far" }, t("distance", node.kilometres < 1 ? 0 : number(Math.round(node.kilometres)))),
    h("span", { class: "counts" }, node.children?.length ? `${t("libraries", number(node.libraries))} · ` : "", t("copies", number(node.copies))),
    availability(node),
  ];
}

function nameOf(node) {
  return (typeof node.name === "object" ? named(node.name) : named({ zh: node.name, en: node.nameEn })) || node.isil;
}

/** Each copy with its state where desks told of any, else the places on the shelf. */
function shelves(node) {
  const items = node.items ?? [];
  if (items.some((one) => one.asOf)) {
    const more = items.length - MOST_COPIES;
    return h("ul", { class: "shelf copies" }, items.slice(0, MOST_COPIES).map(standing), more > 0 ? h("li", {}, t("more", number(more))) : null);
  }
  const numbers = node.callNumbers ?? [];
  return numbers.length === 0 ? null : h("p", { class: "shelf" }, `${t("item_callNumber")}: ${numbers.join(" · ")}`);
}
