"use strict";
(() => {
  const table = document.getElementById("table");
  if (!table) return;
  const body = table.tBodies[0];
  const rows = Array.from(body.rows, (row) => ({ row, ranks: row.dataset.ranks.split(" ").map(Number) }));
  const filters = Array.from(document.querySelectorAll("[data-filter]"));
  const headers = Array.from(table.querySelectorAll("th[data-column]"));
  const count = document.getElementById("count");
  const total = count.dataset.total;

  const keeps = (row) =>
    filters.every((filter) => !filter.value || row.dataset[filter.dataset.filter].split(" ").includes(filter.value));

  const filter = () => {
    let shown = 0;
    for (const { row } of rows) {
      row.hidden = !keeps(row);
      shown += row.hidden ? 0 : 1;
    }
    count.textContent = `${shown} of ${total} claims shown` + (shown ? "" : "; no claim fits, choose “Show all”");
  };

  const clear = () => {
    for (const filter of filters) filter.value = "";
    filter();
  };

  const sort = (header) => {
    const upward = header.getAttribute("aria-sort") !== "ascending";
    const column = Number(header.dataset.column);
    for (const other of headers) other.removeAttribute("aria-sort");
    header.setAttribute("aria-sort", upward ? "ascending" : "descending");
    const order = rows.map((_, place) => place);
    order.sort((a, b) => (rows[a].ranks[column] - rows[b].ranks[column]) * (upward ? 1 : -1) || a - b);
    body.append(...order.map((place) => rows[place].row));
  };

  // A link to a claim that the filters hide shows it again.
  const follow = () => {
    const target = document.getElementById(location.hash.slice(1));
    if (!target || !body.contains(target)) return;
    if (target.hidden) clear();
    target.scrollIntoView({ block: "center" });
    target.focus({ preventScroll: true });
  };

  for (const header of headers) {
    const button = document.createElement("button");
    button.type = "button";
    button.append(header.firstElementChild);
    header.append(button);
    button.addEventListener("click", () => sort(header));
  }
  for (const choice of filters) choice.addEventListener("change", filter);
  document.getElementById("clear").addEventListener("click", clear);
  window.addEventListener("hashchange", follow);
  document.getElementById("filters").hidden = false;
  filter();
  follow();
})();
