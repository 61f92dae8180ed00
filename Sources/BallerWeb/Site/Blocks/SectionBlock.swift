/// Blocks under a heading.
struct SectionBlock: Block {
    let id: String
    let title: String
    let blocks: [any Block]
    /// A part of a section, under a heading of the next level.
    var isPart = false

    init(_ id: String, _ title: String, isPart: Bool = false, _ blocks: [(any Block)?]) {
        self.id = id
        self.title = title
        self.isPart = isPart
        self.blocks = blocks.compactMap(\.self)
    }

    /// A table under a heading, with what is to be known of it; `nil` without rows.
    init?<Row>(
        _ id: String,
        _ title: String,
        _ table: Table<Row>,
        isPart: Bool = false,
        style: String? = nil,
        note: String? = nil
    ) {
        guard let table = TableBlock("\(id)-table", table, style: style) else { return nil }
        self.init(id, title, isPart: isPart, [note.map { WordsBlock("\(id)-note", .note, [Run($0)]) }, table])
    }

    /// A block under a heading, with what is to be known of it; `nil` without the block.
    init?(_ id: String, _ title: String, isPart: Bool = false, note: String? = nil, _ block: (any Block)?) {
        guard let block else { return nil }
        self.init(id, title, isPart: isPart, [note.map { WordsBlock("\(id)-note", .note, [Run($0)]) }, block])
    }

    func html(with drawing: Drawing) throws -> String {
        let body = try drawing.html(blocks)
        return try drawing.templates.render(SectionContext(id: id, title: title, isPart: isPart, body: body))
    }
}

struct SectionContext: TemplateContext {
    static let template = "section"

    let id: String
    let title: String
    let isPart: Bool
    let body: String
}

/// Blocks side by side where there is room.
struct PairBlock: Block {
    let id: String
    let blocks: [any Block]

    init(_ id: String, _ blocks: [any Block]) {
        self.id = id
        self.blocks = blocks
    }

    func html(with drawing: Drawing) throws -> String {
        try drawing.templates.render(PairContext(id: id, body: drawing.html(blocks)))
    }
}

struct PairContext: TemplateContext {
    static let template = "pair"

    let id: String
    let body: String
}
