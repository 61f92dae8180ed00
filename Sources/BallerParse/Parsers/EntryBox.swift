/// A box of a title and its entries, as the site writes boards since 2025: no table, a box an entry.
struct EntryBox {
    let title: String
    let entries: [HTMLElement]

    /// Every such box of the page, in comments or not.
    static func all(_ reader: PageReader) throws(ParseError) -> [EntryBox] {
        var boxes: [EntryBox] = []
        for tree in try [reader.root.tree] + reader.document.comments() {
            for element in tree.root.descendants where element.attribute(.id)?.hasPrefix("leaderboard_") == true {
                guard let title = element.first(HTMLTag("h4"))?.text, !title.isEmpty else { continue }
                let entries = element.all(.div).filter { $0.first(.div) == nil && $0.identifier(.player) != nil }
                boxes.append(EntryBox(title: title, entries: entries))
            }
        }
        return boxes
    }
}
