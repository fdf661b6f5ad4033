// The page's place is its address: every search and every record can be copied, bookmarked and returned to.

const FIELDS = ["q", "title", "author", "subject", "isbn", "under", "available", "language", "form", "clc", "from", "to", "sort", "after"];

/** Of these several values may be asked for at once, of which one is enough. */
export const SEVERAL = new Set(["language", "form"]);

/** What the address asks for: `{ page }`, `{ record }`, or `{ search }` with the search API's own parameters. */
export function current() {
  const parameters = new URLSearchParams(location.search);
  const page = parameters.get("page");
  if (page) return { page };
  const record = parameters.get("record");
  if (record) return { record };
  const search = {};
  for (const field of FIELDS) {
    const values = parameters.getAll(field).filter(Boolean);
    if (values.length > 0) search[field] = SEVERAL.has(field) ? values : values[0];
  }
  return { search };
}

/** The address of a search; an empty one is the start page. */
export function searchAddress(search) {
  const parameters = new URLSearchParams();
  for (const field of FIELDS) for (const value of [search[field] ?? []].flat()) if (value) parameters.append(field, value);
  const query = parameters.toString();
  return query ? `/?${query}` : "/";
}

export function recordAddress(id) {
  return `/?record=${encodeURIComponent(id)}`;
}

/** The address of one of the portal's other pages: «account», «desk». */
export function pageAddress(page) {
  return `/?page=${page}`;
}

/** Goes there, keeping where the reader comes from, so that a record's page can lead back. */
export function go(address) {
  history.pushState({ from: location.pathname + location.search }, "", address);
  dispatchEvent(new PopStateEvent("popstate"));
}

/** The search that the reader came from, when it was one. */
export function cameFrom() {
  const from = history.state?.from;
  return from && !new URLSearchParams(from.split("?")[1]).has("record") ? from : null;
}

/** Lets plain clicks on the portal's own links stay in the page. */
export function followLinks() {
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[href]");
    const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (!link || !plain || link.target || link.origin !== location.origin || link.pathname !== "/" || link.hash) return;
    event.preventDefault();
    go(link.pathname + link.search);
  });
}
