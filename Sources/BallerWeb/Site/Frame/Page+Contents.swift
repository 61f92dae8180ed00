extension Page {
    /// The blocks, with a list of the sections before the first where there are more than three.
    var blocksWithContents: [any Block] {
        let places = blocks.indices.filter { !self.sections(of: blocks[$0]).isEmpty }
        let sections = blocks.flatMap { self.sections(of: $0) }
        guard let first = places.first, sections.count > 3 else { return blocks }
        let links = sections.map { PageLink(text: $0.title, link: "#\($0.id)") }
        let contents = LinksBlock("on-this-page", "On this page", links)
        return Array(blocks[..<first]) + [contents] + Array(blocks[first...])
    }

    private func sections(of block: any Block) -> [SectionBlock] {
        switch block {
        case let section as SectionBlock: section.isPart ? [] : [section]
        case let pair as PairBlock: pair.blocks.flatMap { sections(of: $0) }
        default: []
        }
    }
}
