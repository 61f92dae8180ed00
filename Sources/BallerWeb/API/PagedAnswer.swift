import BallerServing

/// A list that comes in pages.
protocol PagedParameters: RouteParameters {
    var page: Parameter<Int> { get }
    var perPage: Parameter<Int> { get }
}

extension Answer {
    /// One page of a list, and how many there are: `items`, `total`, `page`, `per_page`, `pages`.
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
        let envelope: [RouteMember<Parameters>] = [
            .rows("items", of: page),
            .value("total") { try total.read($0).integer("total") ?? 0 },
            .value("page") { try $0.page },
            .value("per_page") { try $0.perPage },
            .value("pages") { request in
                let perPage = try request.perPage
                return ((try total.read(request).integer("total") ?? 0) + perPage - 1) / perPage
            },
        ]
        return .object(envelope + members + known)
    }
}
