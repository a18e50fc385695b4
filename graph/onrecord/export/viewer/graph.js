"use strict";
// The graph as the page carries it: rows turned into things and links that know each other.

const data = JSON.parse(document.getElementById("data").textContent);

const kinds = data.kinds.map(([name, colour, shape, corners]) => ({ name, colour, shape, corners, shown: true, count: 0 }));

const linkKinds = data.linkKinds.map((name) => ({ name: name.replace(/_/g, " ").toLowerCase(), shown: true, count: 0 }));

const sources = data.sources.map(([title, date, document, start, end, page, url]) => ({ title, date, document, start, end, page, url }));

const nodes = data.nodes.map(([id, kind, label, x, y, values, cited], index) => {
  kinds[kind].count += 1;
  return { index, id, kind: kinds[kind], label, x, y, values, sources: cited.map((i) => sources[i]), links: [], words: null };
});

const between = new Map();

const links = data.links.map(([from, to, kind, values, start, end, cited]) => {
  const pair = from < to ? from + " " + to : to + " " + from;
  const before = between.get(pair) || 0;
  between.set(pair, before + 1);
  // The second and later links of a pair bend to either side, so that none covers another.
  const bend = (before % 2 ? 1 : -1) * Math.ceil(before / 2) * (from < to ? 1 : -1);
  const link = { from: nodes[from], to: nodes[to], kind: linkKinds[kind], values, start, end, bend, sources: cited.map((i) => sources[i]) };
  link.kind.count += 1;
  link.from.links.push(link);
  if (from !== to) link.to.links.push(link);
  return link;
});

for (const node of nodes) node.r = 5 + Math.min(10, 1.5 * Math.sqrt(node.links.length));

// The most linked first: what gets its label first, and the order of Tab.
const ranked = nodes.slice().sort((a, b) => b.links.length - a.links.length || a.index - b.index);

const isShown = (node) => node.kind.shown;

const isDrawn = (link) => link.kind.shown && link.from.kind.shown && link.to.kind.shown;

// Letters without accents and case, either apostrophe as one, for the search.
function fold(text) {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").replace(/[‘’ʼ`]/g, "'").toLowerCase();
}

function wordsOf(node) {
  if (node.words === null) node.words = fold([node.label, node.kind.name, ...Object.values(node.values)].join("\n"));
  return node.words;
}
