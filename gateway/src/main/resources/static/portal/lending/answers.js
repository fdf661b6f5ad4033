// How the lending pages say what came of something.

import { announce, h } from "../dom.js";
import { has, locale, number, t } from "../texts.js";

/** A refusal in a sentence, with what would help. */
export function saysWhy(failure) {
  const problem = failure.problem ?? {};
  const own = [`rule_${problem.rule}`, `rule_${kindOf(problem)}`].find(has);
  if (own) return t(own) + counted(problem.counter);
  const words = [problem.detail, problem.help].filter(Boolean).join(" ");
  if (locale() === "en" && words) return words;
  return words ? t("saidBy", generally(failure.status), words) : generally(failure.status);
}

function generally(status) {
  if (status === 404) return t("notThere");
  return t(has(`error_${status}`) ? `error_${status}` : "error_other");
}

/** What a refusal is called: `held-here` of `…/problems/held-here`. */
export function kindOf(problem) {
  return problem.type?.split("/").at(-1) ?? "";
}

function counted(counter) {
  return counter?.limit === undefined ? "" : t("counted", figure(counter.met), figure(counter.limit));
}

const figure = (value) => (typeof value === "number" ? number(value) : value);

/** Does it, and says in the element why not when it is refused. Returns whether it was done. */
export async function outcome(said, what, refused = () => {}) {
  said.textContent = "";
  try {
    await what();
    return true;
  } catch (failure) {
    said.textContent = saysWhy(failure);
    announce(said.textContent);
    refused(failure);
    return false;
  }
}

/** What a page shows whom it does not know. */
export function askedToSignIn(title, signIn) {
  return h("section", { class: "message" }, h("h1", {}, title), h("p", {}, t("signInFirst")), h("p", {}, h("button", { type: "button", onclick: signIn }, t("signIn"))));
}
