import BallerServing

/// One page of a list that is in memory whole.
struct ListSlice<Item> {
    let items: [Item]
    let total: Int
    let page: Int
    let perPage: Int
    let next: String?

    init<Parameters: PagedParameters>(_ all: [Item], _ request: ArtifactRequest<Parameters>) throws {
        (page, perPage) = (try request.page, try request.perPage)
        total = all.count
        items = Array(all.dropFirst((page - 1) * perPage).prefix(perPage))
        next = page * perPage < total ? request.reading.goesOn(["page": String(page + 1)]) : nil
    }

    var pages: Int { (total + perPage - 1) / perPage }

    /// The same members that lists of queries have.
    static func members<Subject>(
        of slice: @escaping @Sendable (Subject) throws -> ListSlice,
        _ item: Answer<Item>
    ) -> [Member<Subject>] {
        [
            .array("items", of: { try slice($0).items }, item),
            .value("total") { try slice($0).total },
            .value("page") { try slice($0).page },
            .value("per_page") { try slice($0).perPage },
            .value("pages") { try slice($0).pages },
            .value("next") { try slice($0).next },
        ]
    }
}
