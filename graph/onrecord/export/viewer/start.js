// The first frame, and those after the window or its colours change.

const dark = matchMedia("(prefers-color-scheme: dark)");
let touched = false;

readInk();
resize();
Object.assign(view, around(nodes));
farthest = Math.min(0.05, view.scale / 2);
if (view.width <= 700) document.getElementById("kinds").open = false;
draw();
showLegend();

dark.addEventListener("change", () => (readInk(), redraw()));
for (const kind of ["pointerdown", "wheel", "keydown"]) document.addEventListener(kind, () => (touched = true), { once: true, passive: true });

// Until the reader has done something, the whole graph stays in sight, whatever size the window takes.
new ResizeObserver(() => {
  resize();
  if (!touched) Object.assign(view, around(nodes));
  draw();
}).observe(canvas);
