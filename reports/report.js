"use strict";
(() => {
  const all = (selector, from = document) => Array.from(from.querySelectorAll(selector));
  const told = document.getElementById("told");
  const show = document.getElementById("show");
  const search = document.getElementById("search");
  let current = null;

  const attention = () => all(".card").filter((card) => !card.hidden && ["fail", "error", "review"].includes(card.dataset.status));
  const failures = () => {
    const wrong = attention().filter((card) => card.dataset.status !== "review");
    return wrong.length ? wrong : attention();
  };

  function light(card) {
    all(".lit").forEach((one) => one.classList.remove("lit"));
    card.classList.add("lit");
    all(".links a", card).forEach((link) => {
      const figure = document.getElementById(link.hash.slice(1));
      if (figure) figure.classList.add("lit");
    });
  }

  // Where the claims have a panel of their own beside the copy, it moves and the copy stays.
  function reveal(card) {
    const panel = card.closest(".cards");
    const own = getComputedStyle(panel).overflowY === "auto";
    if (own) panel.scrollTop += card.getBoundingClientRect().top - panel.getBoundingClientRect().top - 8;
    else card.scrollIntoView({ block: "start" });
    return own;
  }

  function open(card, from) {
    const story = card.closest("details.story");
    if (story) story.open = true;
    light(card);
    const link = card.querySelector(".links a");
    const figure = from || (link && document.getElementById(link.hash.slice(1)));
    if (!from && figure) figure.scrollIntoView({ block: "center" });
    if (!reveal(card) && !from && !figure) card.scrollIntoView({ block: "center" });
    card.focus({ preventScroll: true });
    current = card;
  }

  // A figure on which several claims rest shows the next of them each time.
  function choose(figure) {
    const cards = all(`.links a[href="#${figure.id}"]`).map((link) => link.closest(".card")).filter((card) => !card.hidden);
    if (!cards.length) return false;
    const at = cards.indexOf(current);
    open(cards[(at + 1) % cards.length], figure);
    told.textContent = cards.length > 1 ? `claim ${(at + 1) % cards.length + 1} of ${cards.length} on it` : "";
    return true;
  }

  function step(by) {
    const cards = failures();
    if (!cards.length) { told.textContent = "Nothing asks for attention."; return; }
    const at = cards.indexOf(current);
    const next = at < 0 ? (by > 0 ? 0 : cards.length - 1) : (at + by + cards.length) % cards.length;
    open(cards[next]);
    told.textContent = `${next + 1} of ${cards.length}`;
  }

  // The text of a thousand documents is read once, at the first search.
  const texts = new Map();
  function matches(element, words) {
    if (!words.length) return true;
    if (!texts.has(element)) texts.set(element, element.textContent.toLowerCase());
    return words.every((word) => texts.get(element).includes(word));
  }

  function filter() {
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    const wanted = { all: null, attention: ["fail", "error", "review"], fail: ["fail", "error"] }[show.value];
    const right = (one) => (!wanted || wanted.includes(one.dataset.status)) && matches(one, words);
    let shown = 0;
    all(".card").forEach((card) => {
      card.hidden = !right(card);
      shown += !card.hidden;
    });
    const stories = new Map(all("details.story").map((story) => [`#${story.id}`, story]));
    stories.forEach((story) => { story.hidden = !right(story); });
    all("#index tbody tr").forEach((row) => { row.hidden = stories.get(row.querySelector("a").hash).hidden; });
    told.textContent = `${shown} claims`;
  }

  let waiting = 0;
  function filterSoon() {
    clearTimeout(waiting);
    waiting = setTimeout(filter, document.querySelector("#index") ? 150 : 0);
  }

  function sortable(table) {
    all("thead th", table).forEach((head, column) => {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = head.textContent;
      head.replaceChildren(button);
      button.addEventListener("click", () => {
        const down = head.getAttribute("aria-sort") === "ascending";
        all("thead th", table).forEach((one) => one.removeAttribute("aria-sort"));
        head.setAttribute("aria-sort", down ? "descending" : "ascending");
        const value = (row) => row.cells[column].textContent.trim();
        const rows = all("tbody tr", table).sort((a, b) => value(a).localeCompare(value(b), "en", { numeric: true }));
        table.tBodies[0].append(...(down ? rows.reverse() : rows));
      });
    });
  }

  function follow() {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target) return;
    const story = target.closest("details.story");
    if (story) story.open = true;
    const rules = target.closest("details.rules");
    if (rules) rules.open = true;
    if (target.classList.contains("card")) { open(target); return; }
    target.scrollIntoView({ block: target.matches("details.story") ? "start" : "center" });
  }

  document.addEventListener("click", (event) => {
    const figure = event.target.closest ? event.target.closest("a.figure") : null;
    if (figure && choose(figure)) event.preventDefault();
  });
  document.addEventListener("keydown", (event) => {
    if (event.target.matches("input, select, textarea")) {
      if (event.key === "Escape") event.target.blur();
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const card = event.target.closest ? event.target.closest(".card") : null;
    if (event.key === "n" || event.key === "j") step(1);
    else if (event.key === "p" || event.key === "k") step(-1);
    else if (event.key === "/") { event.preventDefault(); search.focus(); }
    else if (card && event.target === card && event.key === "Enter") all("details", card).forEach((one) => { one.open = true; });
    else if (card && event.key === "Escape") all("details", card).forEach((one) => { one.open = false; });
  });
  document.getElementById("next").addEventListener("click", () => step(1));
  document.getElementById("previous").addEventListener("click", () => step(-1));
  show.addEventListener("change", filter);
  search.addEventListener("input", filterSoon);
  window.addEventListener("hashchange", follow);
  // What asks for attention is printed, and whatever the reader has opened.
  let opened = [];
  window.addEventListener("beforeprint", () => {
    opened = all("details.story").filter((one) => !one.open && !one.hidden && ["fail", "error", "review"].includes(one.dataset.status));
    opened.forEach((one) => { one.open = true; });
  });
  window.addEventListener("afterprint", () => opened.forEach((one) => { one.open = false; }));
  const index = document.getElementById("index");
  if (index) sortable(index);
  document.querySelector(".controls").hidden = false;
  follow();
})();
