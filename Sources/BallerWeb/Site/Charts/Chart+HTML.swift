import BallerCore

extension Chart {
    /// The chart under its title, with the names of its inks.
    var html: String {
        var page = HTMLText()
        page.markup("<figure class=\"plot\(size == .small ? " small" : "")\"><figcaption>")
        page.text(title)
        page.markup("</figcaption>")
        if !legend.isEmpty {
            page.markup("<ul class=\"series\">")
            for entry in legend {
                page.markup("<li class=\"s\(entry.tone.rawValue)\">")
                page.text(entry.name)
                page.markup("</li>")
            }
            page.markup("</ul>")
        }
        page.markup("<div class=\"plot-area\"")
        if size == .wide {
            // On a narrow screen it scrolls, and whoever has no mouse is to reach it.
            page.markup(" tabindex=\"0\" role=\"region\"")
            page.attribute("aria-label", title)
        }
        page.markup(">\(picture.svg)</div></figure>")
        return page.html
    }
}
