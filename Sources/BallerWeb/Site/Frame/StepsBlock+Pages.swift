extension StepsBlock {
    /// Through the pages of a list; `nil` where one page has all of it.
    init?(page: Int, of total: Int, length: Int, link: (Int) -> String) {
        guard total > length else { return nil }
        self.init(
            id: "steps",
            label: "Pages of the list",
            previous: page > 1 ? PageLink(text: "Previous", link: link(page - 1)) : nil,
            next: page * length < total ? PageLink(text: "Next", link: link(page + 1)) : nil
        )
    }
}
