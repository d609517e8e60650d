import { scaleBand, scaleLog } from "d3";
import { createElement as h, useLayoutEffect, useState } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { NAMES, follow, rows, written } from "./sums.js";

const host = document.querySelector("#chart");
const width = host.clientWidth;
const [left, bottom] = [110, 230];
const x = scaleLog([0.1, 1e6], [left, width - 90]);
const y = scaleBand(NAMES, [10, bottom]).padding(0.4);
let show;

const Bars = () => {
  const [price, setPrice] = useState(2);
  useLayoutEffect(() => {
    show = setPrice;
  }, []);
  const middle = y.bandwidth() / 2;
  return h(
    "svg",
    { viewBox: `0 0 ${width} 260`, role: "img" },
    x.ticks(4).map((tick) => h("text", { key: tick, x: x(tick), y: bottom + 20, textAnchor: "middle" }, tick.toExponential(0))),
    rows(price).map(({ name, runs, colour }) =>
      h(
        "g",
        { key: name, transform: `translate(0 ${y(name)})` },
        h("text", { y: middle, dy: "0.35em" }, name),
        h("rect", { x: left, width: x(runs) - left, height: y.bandwidth(), fill: colour }),
        h("text", { x: x(runs) + 6, y: middle, dy: "0.35em" }, written(runs)),
      ),
    ),
  );
};

const root = createRoot(host);
flushSync(() => root.render(h(Bars)));
follow((price) => flushSync(() => show(price)));
