import BallerServing

/// A list that comes in pages.
protocol PagedParameters: RouteParameters {
    var page: Parameter<Int> { get }
    var perPage: Parameter<Int> { get }
}

extension Answer {
    /// One page of a list, and how many there are: `items`, `total`, `page`, `per_page`, `pages`, and where the next one is.
    ///
    /// After them come `members`, and what is known of the relation that the list is made of.
    static func page<Parameters: PagedParameters>(
        _ list: RouteRows<Parameters>,
        from relation: String? = nil,
        _ members: [RouteMember<Parameters>] = []
    ) -> Answer where Subject == ArtifactRequest<Parameters> {
        let total = RouteRows<Parameters>("\(list.query)_total").with { try list.arguments(of: $0) }
        let page = list.with { request in
            let (page, perPage) = (try request.page, try request.perPage)
            return ["limit": .integer(Int64(perPage)), "offset": .integer(Int64((page - 1) * perPage))]
        }
        let known: [RouteMember<Parameters>] = relation.map { [.availability(of: $0)] } ?? []
        let count = { @Sendable (request: ArtifactRequest<Parameters>) in
            let (rows, before) = (try page.read(request).rowCount, (try request.page - 1) * (try request.perPage))
            // The last page tells how many there are; counting them costs as much as a page.
            if list.isPlain, try rows < request.perPage, rows > 0 || before == 0 { return before + rows }
            return try total.read(request).integer("total") ?? 0
        }
        let pages = { @Sendable (request: ArtifactRequest<Parameters>) in
            let perPage = try request.perPage
            return (try count(request) + perPage - 1) / perPage
        }
        let envelope: [RouteMember<Parameters>] = [
            .rows("items", of: page),
            .value("total", count),
            .value("page") { try $0.page },
            .value("per_page") { try $0.perPage },
            .value("pages", pages),
            .value("next") { request in
                let next = try request.page + 1
                guard try next <= pages(request) else { return String?.none }
                return request.reading.goesOn(["page": String(next)])
            },
        ]
        return Answer.object(envelope + members + known)
            .table(list.with(["limit": .null, "offset": .integer(0)]), isLong: true)
    }
}

extension ArtifactReading {
    /// The address of what comes next, of this artifact and of no other; the head of the answer tells it too.
    func goesOn(_ changes: [String: String?]) -> String {
        let address = request.with(changes.merging(["artifact": snapshot.name]) { $1 }).address
        next = address
        return address
    }
}
