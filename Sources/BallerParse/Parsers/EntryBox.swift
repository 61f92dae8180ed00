/// A box with a title and entries, as the site writes leader boards since 2025: one box per entry, no table.
struct EntryBox {
    let title: String
    let entries: [HTMLElement]

    /// All such boxes of the page, inside comments or not.
    static func all(_ reader: PageReader) throws(ParseError) -> [EntryBox] {
        var boxes: [EntryBox] = []
        for tree in try [reader.root.tree] + reader.document.comments() {
            for element in tree.root.descendants where isBox(element) {
                guard let title = element.children.first(where: { $0.tag == HTMLTag("h4") })?.text, !title.isEmpty
                else {
                    continue
                }
                let entries = element.all(.div).filter { $0.first(.div) == nil && $0.identifier(.player) != nil }
                boxes.append(EntryBox(title: title, entries: entries))
            }
        }
        return boxes
    }

    /// `leaderboard_pts` until 2025, `leaders_pts` and `leaders_car_pts` since.
    private static func isBox(_ element: HTMLElement) -> Bool {
        guard let id = element.attribute(.id) else { return false }
        return id.hasPrefix("leaderboard_") || id.hasPrefix("leaders_")
    }
}
