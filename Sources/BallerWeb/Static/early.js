// Runs before anything is painted: the chosen colours, whether what needs a script has a place, and that a page is painted
// as a whole, because tables whose last rows come late move.
(function (root) {
  root.classList.add("js");
  const whole = document.createElement("link");
  Object.assign(whole, { rel: "expect", href: "#end" });
  whole.setAttribute("blocking", "render");
  document.head.append(whole);
  try {
    const theme = localStorage.getItem("theme");
    if (theme) root.dataset.theme = theme;
  } catch { /* Storage may be forbidden. */ }
})(document.documentElement);
