// Makes quicker what works without it, too: order, columns and rows of tables, search, colours.
"use strict";

const make = (name, properties = {}, ...parts) => {
  const { data, aria, ...others } = properties;
  const element = Object.assign(document.createElement(name), others);
  Object.assign(element.dataset, data);
  for (const [key, value] of Object.entries(aria ?? {})) element.setAttribute(`aria-${key}`, value);
  element.append(...parts);
  return element;
};

const folded = text => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/* Order. The server sorts by the same rules: Sources/BallerWeb/Site/Tables/SortKey.swift. */

const number = text => {
  const plain = text.replace(/[$,+%]/g, "").replaceAll("−", "-").replaceAll("½", ".5");
  return /^-?\d*\.?\d+$/.test(plain) ? Number(plain) : undefined;
};

/** What a cell is sorted by; `null` where its value is missing. */
const keyOf = cell => {
  if (cell.classList.contains("unknown")) return null;
  const text = cell.dataset.v ?? (cell.firstChild?.textContent ?? "").trim();
  if (!text) return null;
  const sides = text.split("–").map(side => side ? number(side) : -Infinity);
  if (!sides.includes(undefined)) return { text, numbers: sides };
  return { text, words: folded(text) };
};

const compare = (a, b) => {
  if (a.text === b.text) return 0;
  if (!a.numbers !== !b.numbers) return a.numbers ? -1 : 1;
  if (!a.numbers) return a.words < b.words ? -1 : a.words > b.words ? 1 : 0;
  const [first, second] = [0, 1].map(place => (a.numbers[place] ?? -Infinity) - (b.numbers[place] ?? -Infinity));
  return first || second || 0;
};

const orderOf = text => {
  const parts = /^(-?)([^.]+)\.(.+)$/.exec(text ?? "");
  return parts && { descending: parts[1] === "-", table: parts[2], column: parts[3] };
};

const orderIn = address => orderOf(new URL(address, location).searchParams.get("sort"));

const addressWith = (changes, hash) => {
  const url = new URL(location);
  for (const [name, value] of Object.entries(changes)) {
    if (value) url.searchParams.set(name, value);
    else url.searchParams.delete(name);
  }
  url.hash = hash ?? "";
  return url;
};

class Sorting {
  constructor(box) {
    this.box = box;
    this.table = box.querySelector("table");
    this.heads = [...this.table.tHead.rows[0].cells].map((cell, place) => this.head(cell, place)).filter(Boolean);
    const isSorted = this.heads.some(head => head.cell.ariaSort);
    // A page that came sorted does not know how its rows were before.
    this.original = isSorted ? null : this.rows();
    this.table.tHead.addEventListener("click", event => this.click(event));
  }

  head(cell, place) {
    const link = cell.querySelector("a[rel=nofollow]");
    if (!link) return null;
    const next = orderIn(link.href);
    const current = cell.ariaSort ? orderIn(location) : null;
    const first = current ? (next ? current.descending : !current.descending) : next?.descending;
    return { cell, place, link, first, column: (next ?? current)?.column };
  }

  rows() { return [...this.table.tBodies].map(body => [...body.rows]); }

  click(event) {
    const head = this.heads.find(head => head.link.contains(event.target));
    if (!head || event.metaKey || event.ctrlKey || event.shiftKey || event.button) return;
    const order = orderIn(head.link.href);
    if (!order && !this.original) return;
    event.preventDefault();
    const text = order && `${order.descending ? "-" : ""}${order.table}.${order.column}`;
    history.pushState(null, "", addressWith({ sort: text }));
    sortAll(this);
  }

  /** The rows as the address of the page has them. */
  show(order) {
    const head = order?.table === this.box.id ? this.heads.find(head => head.column === order.column) : null;
    if (!head && !this.original) return;
    const place = (body, rows) => body.append(...rows);
    [...this.table.tBodies].forEach((body, index) => {
      place(body, head ? this.sorted(this.original?.[index] ?? [...body.rows], head.place, order.descending) : this.original[index]);
    });
    for (const each of this.heads) this.mark(each, each === head ? order : null);
    const csv = this.box.querySelector(".tools a");
    if (csv) csv.href = addressWith({ csv: this.box.id, sort: head && new URL(location).searchParams.get("sort") }).search;
  }

  sorted(rows, place, descending) {
    const top = [];
    const units = [];
    for (const row of rows) {
      if (row.className === "heading") top.push(row);
      else if (row.className === "part" && units.length) units.at(-1).rows.push(row);
      else units.push({ key: keyOf(row.cells[place]), rows: [row] });
    }
    units.sort(({ key: a }, { key: b }) => {
      if (!a || !b) return !a - !b;
      return descending ? compare(b, a) : compare(a, b);
    });
    return [...top, ...units.flatMap(unit => unit.rows)];
  }

  mark(head, order) {
    if (order) head.cell.ariaSort = order.descending ? "descending" : "ascending";
    else head.cell.removeAttribute("aria-sort");
    const next = !order ? head.first : order.descending === head.first ? !head.first : null;
    const text = next === null ? null : `${next ? "-" : ""}${this.box.id}.${head.column}`;
    const url = addressWith({ sort: text }, this.box.id);
    head.link.href = text ? url.search + url.hash : url;
  }
}

const sortings = [];

/** `chosen` is the table whose head was clicked. */
const sortAll = chosen => {
  const order = orderIn(location);
  if (!chosen && order && !sortings.some(sorting => sorting.box.id === order.table)) return;
  if (!chosen && sortings.some(sorting => !sorting.original && sorting.box.id !== order?.table)) return location.reload();
  for (const sorting of sortings) sorting.show(order);
};

/* Rows and columns. */

const filterFor = (box, rows, caption) => {
  const field = make("input", { id: `${box.id}-filter`, type: "search", placeholder: "Filter rows", autocomplete: "off", aria: { label: `Filter: ${caption}` } });
  const count = make("output");
  const texts = rows.map(row => folded(row.textContent));
  const filter = () => {
    const words = folded(field.value).split(/\s+/).filter(Boolean);
    let shown = 0;
    let isWhole = false;
    rows.forEach((row, place) => {
      const fits = words.every(word => texts[place].includes(word));
      // The parts of a row come and go with it.
      isWhole = row.className === "part" ? isWhole || fits : fits;
      row.hidden = !isWhole;
      shown += isWhole;
    });
    for (const body of box.querySelector("table").tBodies) {
      const heading = body.querySelector(".heading");
      if (heading) heading.hidden = ![...body.rows].some(row => row !== heading && !row.hidden);
    }
    count.value = words.length ? `${shown} of ${rows.length}` : "";
  };
  field.addEventListener("input", filter);
  return [field, count];
};

const columnsOf = table => {
  const list = make("fieldset", {}, make("legend", { textContent: "Columns shown" }));
  const menu = make("details", { className: "columns" }, make("summary", { textContent: "Columns" }), list);
  menu.addEventListener("toggle", () => {
    if (list.children.length > 1) return;
    [...table.tHead.rows[0].cells].forEach((head, place) => {
      if (place === 0) return;
      const box = make("input", { type: "checkbox", checked: true });
      box.addEventListener("change", () => {
        for (const row of table.rows) if (row.cells.length > 1) row.cells[place].hidden = !box.checked;
      });
      list.append(make("label", {}, box, head.textContent));
    });
  });
  document.addEventListener("click", event => { if (!menu.contains(event.target)) menu.open = false; });
  menu.addEventListener("keydown", event => {
    if (event.key !== "Escape") return;
    menu.open = false;
    menu.firstChild.focus();
  });
  return menu;
};

const copyOf = csv => {
  const button = make("button", { type: "button", textContent: "Copy", aria: { label: `Copy ${csv.ariaLabel}` } });
  button.addEventListener("click", async () => {
    try {
      const answer = await fetch(csv.href);
      if (!answer.ok) throw new Error(answer.statusText);
      await navigator.clipboard.writeText(await answer.text());
      button.textContent = "Copied";
    } catch {
      button.textContent = "Not copied";
    }
    setTimeout(() => { button.textContent = "Copy"; }, 2000);
  });
  return button;
};

const equip = box => {
  const table = box.querySelector("table");
  const tools = box.querySelector(".tools");
  // Of a table in pages only the server has all rows.
  if (!box.classList.contains("paged")) sortings.push(new Sorting(box));
  if (!tools) return;
  const rows = [...table.tBodies].flatMap(body => [...body.rows]).filter(row => row.className !== "heading");
  if (rows.length > 25) tools.prepend(...filterFor(box, rows, table.caption.textContent));
  const csv = tools.querySelector("a");
  if (table.tHead.rows[0].cells.length > 4) csv.before(columnsOf(table));
  if (navigator.clipboard) csv.before(copyOf(csv));
};

/* What a head means, by mouse, keyboard and touch. */

const explain = () => {
  const words = make("div", { id: "meaning", role: "tooltip", popover: "manual" });
  document.body.append(words);
  let shown = null;
  const hide = () => {
    if (!shown) return;
    words.hidePopover();
    shown.removeAttribute("aria-describedby");
    shown = null;
  };
  const put = () => {
    if (!shown) return;
    const place = shown.closest("th").getBoundingClientRect();
    if (place.bottom < 0 || place.top > innerHeight) return hide();
    const left = Math.min(place.left, document.documentElement.clientWidth - words.offsetWidth - 8);
    words.style.left = `${Math.max(8, left)}px`;
    words.style.top = `${place.bottom + 4}px`;
  };
  const show = event => {
    const head = event.target.closest?.("thead th");
    const abbr = head?.querySelector("abbr");
    // Whoever reads with the keyboard keeps it, wherever the mouse lies.
    if (!abbr && event.type === "pointerover" && shown?.matches(":focus-visible")) return;
    if (!abbr) return hide();
    if (abbr.title) {
      abbr.dataset.meaning = abbr.title;
      abbr.removeAttribute("title");
    }
    const target = abbr.closest("a") ?? abbr;
    if (shown === target) return;
    hide();
    shown = target;
    words.textContent = abbr.dataset.meaning;
    target.setAttribute("aria-describedby", words.id);
    words.showPopover();
    put();
  };
  for (const abbr of document.querySelectorAll("thead abbr")) if (!abbr.closest("a")) abbr.tabIndex = 0;
  document.addEventListener("pointerover", show);
  document.addEventListener("focusin", show);
  document.addEventListener("scroll", put, { capture: true, passive: true });
  document.addEventListener("keydown", event => { if (event.key === "Escape") hide(); });
};

/* Search. */

const suggest = field => {
  const form = field.form;
  const list = make("ul", { id: "suggestions", role: "listbox", hidden: true, aria: { label: "Suggestions" } });
  form.append(list);
  field.role = "combobox";
  for (const [key, value] of Object.entries({ expanded: "false", controls: list.id, autocomplete: "list" })) {
    field.setAttribute(`aria-${key}`, value);
  }
  let chosen = -1;
  let waiting = 0;
  let request = new AbortController();

  const choose = place => {
    chosen = place;
    [...list.children].forEach((option, index) => option.setAttribute("aria-selected", index === place));
    if (place < 0) return field.removeAttribute("aria-activedescendant");
    field.setAttribute("aria-activedescendant", list.children[place].id);
    list.children[place].scrollIntoView({ block: "nearest" });
  };
  const show = found => {
    list.replaceChildren(...found.map((each, place) => {
      const option = make("li", { id: `suggestion-${place}`, role: "option", data: { url: each.url }, aria: { selected: "false" } }, each.text);
      if (each.subtitle) option.append(" ", make("small", { textContent: each.subtitle }));
      return option;
    }));
    list.hidden = !found.length;
    field.setAttribute("aria-expanded", !list.hidden);
    choose(-1);
  };
  const ask = async () => {
    request.abort();
    request = new AbortController();
    const words = field.value.trim();
    if (!/[\p{L}\p{N}]/u.test(words)) return show([]);
    try {
      const answer = await fetch(`/api/v1/search/autocomplete?limit=8&q=${encodeURIComponent(words)}`, { signal: request.signal });
      show(answer.ok ? (await answer.json()).suggestions.filter(each => each.url) : []);
    } catch { /* Typed on, or the server is away: the form works all the same. */ }
  };
  field.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(ask, 120);
  });
  field.addEventListener("keydown", event => {
    const count = list.hidden ? 0 : list.children.length;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && count) {
      event.preventDefault();
      // One place before the first is the field itself.
      choose((chosen + 1 + step + count + 1) % (count + 1) - 1);
    } else if (event.key === "Enter" && chosen >= 0) {
      event.preventDefault();
      location.assign(list.children[chosen].dataset.url);
    } else if (event.key === "Escape" && count) {
      event.preventDefault();
      show([]);
    }
  });
  field.addEventListener("blur", () => show([]));
  // Before the field loses the focus, which closes the list.
  list.addEventListener("pointerdown", event => event.preventDefault());
  list.addEventListener("click", event => {
    const option = event.target.closest("li");
    if (option) location.assign(option.dataset.url);
  });
  document.addEventListener("keydown", event => {
    const isTyping = event.target.closest?.("input, select, textarea, [contenteditable]");
    if (event.key !== "/" || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    field.focus();
    field.select();
  });
};

/* Colours. */

const themes = { system: "◐", light: "☀", dark: "☾" };

const switchTheme = button => {
  const root = document.documentElement;
  const show = () => {
    const theme = root.dataset.theme ?? "system";
    button.textContent = themes[theme];
    button.ariaLabel = button.title = `Colours: ${theme}`;
  };
  button.addEventListener("click", () => {
    const names = Object.keys(themes);
    const next = names[(names.indexOf(root.dataset.theme ?? "system") + 1) % names.length];
    if (next === "system") delete root.dataset.theme;
    else root.dataset.theme = next;
    try {
      if (next === "system") localStorage.removeItem("theme");
      else localStorage.setItem("theme", next);
    } catch { /* It holds for this page, then. */ }
    show();
  });
  show();
};

for (const box of document.querySelectorAll(".table")) equip(box);
addEventListener("popstate", () => sortAll());
explain();
suggest(document.getElementById("site-search"));
switchTheme(document.querySelector(".theme"));
