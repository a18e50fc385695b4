// The keyboard: all that the pointer can do, but for moving a node.

let leaving = false;

const MOVES = { ArrowLeft: [60, 0], ArrowRight: [-60, 0], ArrowUp: [0, 60], ArrowDown: [0, -60] };

const ACTS = {
  "+": () => zoom(1.3),
  "=": () => zoom(1.3),
  "-": () => zoom(1 / 1.3),
  "_": () => zoom(1 / 1.3),
  0: showAll,
  Enter: () => state.current && (open(state.current), facts.focus()),
  " ": () => state.current && (open(state.current), facts.focus()),
};

// Tab goes on to the next thing; at either end, or after Esc, it leaves the picture.
function tab(event) {
  const order = ranked.filter(isShown);
  const next = (state.current ? order.indexOf(state.current) : event.shiftKey ? order.length : -1) + (event.shiftKey ? -1 : 1);
  if (leaving || next < 0 || next >= order.length) return;
  event.preventDefault();
  stand(order[next]);
}

canvas.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === "Tab") return tab(event);
  const move = MOVES[event.key], act = ACTS[event.key];
  if (!move && !act) return;
  event.preventDefault();
  if (move) pan(...move);
  else act();
});

canvas.addEventListener("focus", () => (leaving = false));

document.addEventListener("keydown", (event) => {
  const typing = event.target === words;
  if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey) {
    event.preventDefault();
    words.focus();
    words.select();
  } else if (event.key === "Escape" && !typing) leaving = !close() || leaving;
});
