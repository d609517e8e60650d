import { View, changeset, parse } from "vega";
import { compile } from "vega-lite";
import { follow, rows, written } from "./sums.js";

const data = (price) => rows(price).map((row) => ({ ...row, text: written(row.runs) }));
const y = { field: "name", type: "nominal", sort: null, title: null };
const x = { field: "runs", type: "quantitative", scale: { type: "log", domain: [0.1, 1e6] }, title: null };
const host = document.querySelector("#chart");
const { spec } = compile({
  width: host.clientWidth - 120,
  height: 200,
  data: { name: "sums" },
  layer: [
    { mark: "bar", encoding: { x: { ...x, stack: null }, x2: { datum: 0.1 }, y, color: { field: "colour", type: "nominal", scale: null } } },
    { mark: { type: "text", align: "left", dx: 6 }, encoding: { x, y, text: { field: "text" } } },
  ],
});
const view = new View(parse(spec), { renderer: "svg", container: host }).initialize();
follow((price) => view.change("sums", changeset().remove(() => true).insert(data(price))).run());
