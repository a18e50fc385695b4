// The facts of one node, its links and the places that say so, as text only.

const panel = document.getElementById("panel");
const facts = document.getElementById("facts");
const FIRST = 60;

const plain = (name) => name.replace(/_+/g, " ").trim();

function showFacts(node) {
  const kind = element("p", "", glyph(node.kind), element("span", node.kind.name));
  kind.className = "kind";
  const head = element("h2", node.label);
  if (node.label.length > 90) head.className = "long";
  facts.replaceChildren(kind, head, ...factsOf(node), ...linksOf(node), ...sourcesOf(node));
  panel.hidden = false;
  panel.scrollTop = 0;
  say(`${node.label}: ${howMany(node.sources)}, ${node.links.length} links`);
}

function factsOf(node) {
  const rows = Object.entries(node.values).filter(([, value]) => String(value) !== node.label);
  const list = element("dl");
  for (const [name, value] of rows) list.append(element("dt", plain(name)), element("dd", String(value)));
  list.append(element("dt", "id"), element("dd", node.id));
  return [list];
}

function linksOf(node) {
  const groups = new Map();
  for (const link of node.links) {
    const name = link.from === node ? link.kind.name + " →" : "← " + link.kind.name;
    if (!groups.has(name)) groups.set(name, []);
    groups.get(name).push(link);
  }
  return [...groups].flatMap(([name, some]) => [element("h3", `${name} (${some.length})`), listOf(node, some)]);
}

function listOf(node, some) {
  const list = element("ul");
  const rows = some.map((link) => () => element("li", "", rowOf(link.from === node ? link.to : link.from, link), ...saidBy(link)));
  list.append(...rows.slice(0, FIRST).map((make) => make()));
  if (rows.length > FIRST) {
    const more = element("button", `Show ${(rows.length - FIRST).toLocaleString("en")} more`);
    more.className = "more";
    more.addEventListener("click", () => {
      more.parentElement.remove();
      list.append(...rows.slice(FIRST).map((make) => make()));
    });
    list.append(element("li", "", more));
  }
  return list;
}

function rowOf(other, link) {
  const days = link.start || link.end ? `${link.start || "…"} – ${link.end || "…"}` : "";
  const marks = [days, ...Object.entries(link.values).map(([name, value]) => `${plain(name)} ${value}`)].filter(Boolean).join(", ");
  const row = element("button", "", glyph(other.kind), element("span", other.label), element("small", cut(marks, 40)));
  row.type = "button";
  row.title = [other.label, marks].filter(Boolean).join("\n");
  row.addEventListener("click", () => {
    open(other);
    facts.focus();
  });
  return row;
}

const howMany = (some) => (some.length === 1 ? "1 source" : `${some.length} sources`);

const cited = (some) => element("ol", "", ...some.map((source) => element("li", "", ...citation(source))));

const sourcesOf = (node) => [element("h3", node.sources.length ? howMany(node.sources) : "no source given here"), cited(node.sources)];

const saidBy = (link) => (link.sources.length ? [element("details", "", element("summary", howMany(link.sources)), cited(link.sources))] : []);

function citation({ title, date, document: held, start, end, page, url }) {
  const place = [date, page === null ? "" : `page ${page}`, start < end ? `characters ${start}–${end}` : ""].filter(Boolean);
  const name = title || url || held;
  const lines = [/^https?:\/\//i.test(url) ? linkTo(url, name) : element("span", name), element("p", place.join(", ")), element("p", held)];
  return lines.filter((line) => line.textContent);
}

function linkTo(url, text) {
  const link = element("a", text);
  link.href = url;
  link.target = "_blank";
  link.rel = "noopener noreferrer";
  return link;
}
