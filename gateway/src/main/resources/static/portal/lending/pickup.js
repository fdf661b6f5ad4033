// A choice among places where something can be collected or handed in, the nearest first.

import { h } from "../dom.js";
import { knows } from "../libraries.js";
import { named, number, t } from "../texts.js";

/** A labelled select field; what is learnt of the libraries' names is kept. */
export function placeChoice(name, label, libraries) {
  for (const library of libraries) knows(library.isil, library.name);
  const options = libraries.map((library) => h("option", { value: library.isil }, named(library.name) + far(library)));
  return h("label", {}, h("span", {}, label), " ", h("select", { name, required: true }, options));
}

function far({ kilometres }) {
  return kilometres === undefined ? "" : ` · ${t("distance", kilometres < 1 ? 0 : number(Math.round(kilometres)))}`;
}
