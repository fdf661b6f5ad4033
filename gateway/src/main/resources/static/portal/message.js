// What the page says when there is nothing to show.

import { h } from "./dom.js";
import { has, t } from "./texts.js";

/** A quiet placeholder in the shape of what comes. */
export function waiting(lines) {
  return h("div", { class: "waiting", "aria-hidden": "true" }, Array.from({ length: lines }, () => h("div", { class: "bone" })));
}

/** A refusal as a person would put it; what the service says itself is added where it helps. */
export function refusal(failure, retry) {
  const known = `error_${failure.status}`;
  const problem = failure.problem ?? {};
  return h(
    "section",
    { class: "message", role: "alert" },
    h("h2", {}, t("error")),
    h("p", {}, t(has(known) ? known : "error_other")),
    failure.status === 400 && problem.detail ? h("p", { class: "detail" }, problem.detail) : null,
    (problem.errors ?? []).map((error) => h("p", { class: "detail" }, error.detail)),
    failure.status !== 404 && failure.status !== 400
      ? h("p", {}, h("button", { type: "button", onclick: retry }, t("retry")))
      : null,
    problem.correlationId ? h("p", { class: "fine" }, t("reference", problem.correlationId)) : null,
  );
}
