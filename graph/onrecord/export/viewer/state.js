// What the reader has chosen: the node that is open, the one Tab stands on, the one under the pointer, what was found.

const state = { open: null, current: null, over: null, found: null };
const said = document.getElementById("say");
const count = document.getElementById("count");

const say = (text) => (said.textContent = text);

// The nodes that are not dimmed, or null where none stands out.
function standsOut() {
  const middle = state.open || state.over || (state.found && state.current);
  if (!middle) return state.found;
  const near = new Set(state.open || state.over ? [middle] : [middle, ...state.found]);
  for (const link of middle.links) if (isDrawn(link)) near.add(link.from).add(link.to);
  return near;
}

function showCount() {
  const things = nodes.filter(isShown).length, lines = links.filter(isDrawn).length;
  const of = (part, all) => (part === all ? all.toLocaleString("en") : `${part.toLocaleString("en")} of ${all.toLocaleString("en")}`);
  count.textContent = `${of(things, nodes.length)} things, ${of(lines, links.length)} links`;
}

// Moves the picture where a node, or what it is linked to, is out of sight or too small.
function bring(node, near = []) {
  const [from, to, down] = free();
  const seen = ([x, y]) => x > from + 20 && x < to - 20 && y > 30 && y < down - 30;
  land();
  if (view.scale > 0.5 && [node, ...near].every((some) => seen(toScreen(some)))) return redraw();
  const all = around([node, ...near], 1.2);
  if (all.scale >= 0.3) return flyTo(near.length ? all : { ...centred(node.x, node.y, Math.max(view.scale, 0.9)), scale: Math.max(view.scale, 0.9) });
  flyTo({ ...centred(node.x, node.y, 0.9), scale: 0.9 });
}

function stand(node) {
  state.current = node;
  say(`${node.label}. ${node.kind.name}, ${node.links.length} links. Enter opens it.`);
  bring(node);
}

function open(node) {
  state.open = state.current = node;
  state.over = null;
  node.kind.shown = true;
  showLegend();
  showFacts(node);
  bring(node, [...standsOut()]);
}

// Closes what was opened last; false where neither facts nor a search were open.
function close() {
  const was = Boolean(state.open || state.found);
  if (state.open) {
    if (panel.contains(document.activeElement)) canvas.focus();
    state.open = null;
    panel.hidden = true;
  } else if (state.found) clearSearch();
  else state.current = null;
  redraw();
  return was;
}
