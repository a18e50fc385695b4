// The legend: each kind with its shape; a click hides or shows its things, and so for the kinds of links.

const showings = [];

function legendOf(id, entries, picture) {
  const box = document.querySelector(`#${id} > div`);
  for (const entry of entries) {
    const row = element("button", "", ...picture(entry), element("b", entry.name), element("i", entry.count.toLocaleString("en")));
    row.type = "button";
    row.title = "Show or hide";
    row.addEventListener("click", () => {
      entry.shown = !entry.shown;
      changed();
    });
    showings.push(() => row.setAttribute("aria-pressed", String(entry.shown)));
    box.append(row);
  }
  const all = element("button", "Show all");
  all.type = "button";
  all.className = "all";
  all.addEventListener("click", () => {
    for (const entry of entries) entry.shown = true;
    changed();
  });
  showings.push(() => (all.hidden = entries.every((entry) => entry.shown)));
  box.append(all);
  document.getElementById(id).hidden = !entries.length;
}

function showLegend() {
  for (const show of showings) show();
  showCount();
}

function changed() {
  if (state.current && !isShown(state.current)) state.current = null;
  if (state.open && !isShown(state.open)) close();
  showLegend();
  say(count.textContent);
  redraw();
}

legendOf("kinds", kinds, (kind) => [glyph(kind)]);
legendOf("links", linkKinds, () => []);
