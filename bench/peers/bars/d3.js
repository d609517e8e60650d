import { axisBottom, scaleBand, scaleLog, select } from "d3";
import { NAMES, follow, rows, written } from "./sums.js";

const width = document.querySelector("#chart").clientWidth;
const [height, left, bottom] = [260, 110, 230];
const svg = select("#chart").append("svg").attr("viewBox", `0 0 ${width} ${height}`).attr("role", "img");
const x = scaleLog([0.1, 1e6], [left, width - 90]);
const y = scaleBand(NAMES, [10, bottom]).padding(0.4);
svg.append("g").attr("transform", `translate(0 ${bottom})`).call(axisBottom(x).ticks(4, "~s"));
const bars = svg.append("g");

follow((price) => {
  const row = bars.selectAll("g").data(rows(price)).join((enter) => {
    const made = enter.append("g").attr("transform", ({ name }) => `translate(0 ${y(name)})`);
    made.append("text").attr("class", "name").attr("y", y.bandwidth() / 2).attr("dy", "0.35em").text(({ name }) => name);
    made.append("rect").attr("x", left).attr("height", y.bandwidth()).attr("fill", ({ colour }) => colour);
    made.append("text").attr("class", "value").attr("y", y.bandwidth() / 2).attr("dy", "0.35em");
    return made;
  });
  row.select("rect").attr("width", ({ runs }) => x(runs) - left);
  row.select(".value").attr("x", ({ runs }) => x(runs) + 6).text(({ runs }) => written(runs));
});
