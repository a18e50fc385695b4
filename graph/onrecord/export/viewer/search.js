// Search in names and facts: what is found stands out in the picture, and is listed, names that begin so first, long texts after names.

const words = document.getElementById("words");
const found = document.getElementById("found");
const hits = document.getElementById("hits");
const LISTED = 50;
let listed = [];
let chosen = -1;

function find(text) {
  const wanted = fold(text.trim()).split(/\s+/).filter(Boolean);
  const rank = (node) => {
    const label = fold(node.label);
    if (!wanted.every((word) => label.includes(word))) return 3;
    return label.length > 60 ? 2 : label.startsWith(wanted[0]) ? 0 : 1;
  };
  return ranked
    .filter((node) => isShown(node) && wanted.every((word) => wordsOf(node).includes(word)))
    .map((node) => [rank(node), node])
    .sort((a, b) => a[0] - b[0])
    .map(([, node]) => node);
}

function showHits() {
  if (!words.value.trim()) return clearSearch();
  const all = find(words.value);
  state.found = new Set(all);
  listed = all.slice(0, LISTED);
  hits.replaceChildren(...listed.map(hitRow));
  const tally = all.length > LISTED ? `the first ${LISTED} of ${all.length.toLocaleString("en")}` : all.length === 1 ? "1 found" : `${all.length} found`;
  document.getElementById("tally").textContent = all.length ? tally : "nothing found";
  say(all.length ? `${all.length} found` : "nothing found");
  found.hidden = false;
  words.setAttribute("aria-expanded", "true");
  choose(listed.length ? 0 : -1);
  redraw();
}

function hitRow(node, i) {
  const row = element("li", "", glyph(node.kind), element("span", node.label), element("small", node.kind.name));
  row.id = "hit" + i;
  row.setAttribute("role", "option");
  row.addEventListener("pointerdown", (event) => event.preventDefault());
  row.addEventListener("click", () => take(node));
  return row;
}

function choose(i) {
  chosen = i;
  [...hits.children].forEach((row, at) => row.setAttribute("aria-selected", String(at === i)));
  if (i < 0) return words.removeAttribute("aria-activedescendant");
  words.setAttribute("aria-activedescendant", "hit" + i);
  hits.children[i].scrollIntoView({ block: "nearest" });
}

function take(node) {
  hideHits();
  open(node);
  canvas.focus();
}

function hideHits() {
  found.hidden = true;
  words.setAttribute("aria-expanded", "false");
  words.removeAttribute("aria-activedescendant");
}

function clearSearch() {
  words.value = "";
  state.found = null;
  hideHits();
  redraw();
}

words.addEventListener("input", showHits);
words.addEventListener("focus", () => words.value && showHits());
words.addEventListener("blur", hideHits);
words.addEventListener("keydown", (event) => {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step && listed.length && !found.hidden) choose((chosen + step + listed.length) % listed.length);
  else if (event.key === "Enter" && chosen >= 0 && !found.hidden) take(listed[chosen]);
  else if (event.key === "Escape") (clearSearch(), canvas.focus());
  else return;
  event.preventDefault();
  event.stopPropagation();
});
