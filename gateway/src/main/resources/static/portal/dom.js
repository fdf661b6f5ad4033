// Builds elements. Text is always text: nothing that comes from a record is ever read as HTML.

/** An element with attributes (`on…` are listeners, false and null are left out) and children. */
export function h(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === false || value === null || value === undefined) continue;
    if (key.startsWith("on")) element.addEventListener(key.slice(2), value);
    else element.setAttribute(key, value === true ? "" : value);
  }
  element.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

/** Says something to whoever listens to the page instead of seeing it. */
export function announce(text) {
  document.getElementById("status").textContent = text;
}

/** Replaces what the page shows, and moves the focus when it is another page. */
export function show(content, { focus = false } = {}) {
  const main = document.getElementById("content");
  main.replaceChildren(...[content].flat());
  if (focus) {
    main.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }
}
