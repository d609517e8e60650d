import * as Plot from "@observablehq/plot";
import { NAMES, follow, rows, written } from "./sums.js";

const host = document.querySelector("#chart");
follow((price) => {
  const data = rows(price);
  host.replaceChildren(
    Plot.plot({
      width: host.clientWidth,
      height: 260,
      marginLeft: 110,
      x: { type: "log", domain: [0.1, 1e6], ticks: 4, tickFormat: "~s" },
      y: { domain: NAMES, label: null },
      marks: [
        Plot.barX(data, { x1: 0.1, x2: "runs", y: "name", fill: "colour" }),
        Plot.text(data, { x: "runs", y: "name", text: ({ runs }) => written(runs), textAnchor: "start", dx: 6 }),
      ],
    }),
  );
});
