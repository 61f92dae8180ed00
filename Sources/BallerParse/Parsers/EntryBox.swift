/// A box of a title and its entries, as the site writes boards since 2025: no table, a box an entry.
struct EntryBox {
    let title: String
    let entries: [HTMLElement]

    /// Every such box of the page, in comments or not.
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
