// What may be typed on, as a list below the search box: a combobox with a listbox (ARIA 1.2), usable by keyboard alone.

import { complete } from "./api.js";
import { announce, h } from "./dom.js";
import { number, t } from "./texts.js";

const PAUSE = 120;

/** The box with its list; `choose` is told the text that was taken from it. */
export function completing(box, choose) {
  const list = h("ul", { id: "completions", class: "completions", role: "listbox", "aria-label": t("completions"), hidden: true });
  const state = { options: [], at: -1, typed: box.value, timer: 0, asked: new AbortController() };
  for (const [name, value] of Object.entries({ role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": list.id, "aria-haspopup": "listbox" })) box.setAttribute(name, value);

  const close = () => {
    clearTimeout(state.timer);
    state.asked.abort();
    state.options = [];
    list.replaceChildren();
    list.hidden = true;
    mark(-1);
    box.setAttribute("aria-expanded", "false");
  };
  const take = (text) => {
    box.value = text;
    close();
    choose(text);
  };
  /** The option at a place is the active one, and its text stands in the box; before the first stands what was typed. */
  const mark = (place) => {
    list.querySelector("[aria-selected=true]")?.setAttribute("aria-selected", "false");
    state.at = place;
    if (place < 0) {
      box.removeAttribute("aria-activedescendant");
      return;
    }
    const option = list.children[place];
    option.setAttribute("aria-selected", "true");
    option.scrollIntoView({ block: "nearest" });
    box.setAttribute("aria-activedescendant", option.id);
  };
  const move = (step) => {
    const places = state.options.length + 1;
    mark(((state.at + 1 + step + places) % places) - 1);
    box.value = state.at < 0 ? state.typed : state.options[state.at].text;
  };
  const show = (options) => {
    state.options = options;
    state.at = -1;
    // The pointer must not take the focus away from the box before the click arrives.
    list.replaceChildren(
      ...options.map(({ text, kind, records }, place) =>
        h(
          "li",
          { id: `completion-${place}`, role: "option", "aria-selected": "false", onpointerdown: (event) => event.preventDefault(), onclick: () => take(text) },
          h("span", { class: "text" }, text),
          h("span", { class: "fine" }, `${t(`in_${kind}`)} · ${t("results", number(records))}`),
        ),
      ),
    );
    list.hidden = options.length === 0;
    box.setAttribute("aria-expanded", String(options.length > 0));
    box.removeAttribute("aria-activedescendant");
    if (options.length) announce(t("completionsFound", number(options.length)));
  };
  const ask = async (typed) => {
    state.asked.abort();
    state.asked = new AbortController();
    const { signal } = state.asked;
    try {
      const answer = await complete(typed, signal);
      if (!signal.aborted && document.activeElement === box) show(answer.suggestions);
    } catch {
      // Typing goes on without help.
      if (!signal.aborted) close();
    }
  };
  const typed = (event) => {
    // While an input method composes, what stands in the box is not yet what is meant.
    if (event.isComposing) return;
    state.typed = box.value;
    clearTimeout(state.timer);
    if (!box.value.trim()) return close();
    state.timer = setTimeout(() => ask(state.typed), PAUSE);
  };
  const key = (event) => {
    if (event.isComposing || list.hidden) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      move(event.key === "ArrowDown" ? 1 : -1);
    } else if (event.key === "Escape") {
      event.preventDefault();
      box.value = state.typed;
      close();
    } else if (event.key === "Enter" && state.at >= 0) {
      event.preventDefault();
      take(state.options[state.at].text);
    }
  };
  box.addEventListener("input", typed);
  box.addEventListener("compositionend", typed);
  box.addEventListener("keydown", key);
  box.addEventListener("blur", close);
  return h("div", { class: "completed" }, box, list);
}
