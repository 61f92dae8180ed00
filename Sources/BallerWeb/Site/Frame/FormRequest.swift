import BallerCore
import BallerServing
import Foundation

/// A request that a form makes: values as they were typed, empty ones left out.
struct FormRequest {
    private let route: ArtifactRoute
    private let typed: ArtifactReading
    /// The table that shows a list of its own order, so that the heads of its columns order the list.
    private let table: String?

    init(_ typed: ArtifactReading, of route: ArtifactRoute, table: String? = nil) {
        (self.typed, self.route, self.table) = (typed, route, table)
    }

    var directory: Directory { typed.snapshot.directory }

    var parameters: [ParameterDeclaration] { route.parameters }

    /// What stands in a field; empty where nothing does.
    subscript(name: String) -> String {
        let text = typed.arguments[name]?.textValue ?? ""
        guard name == "sort", let order = TableOrder(text), order.table == table else { return text }
        // A column that the list is not ordered by orders what the page shows of it.
        let sort = (order.isDescending ? "-" : "") + order.column
        return parameters.first { $0.name == name }?.kind.value(of: sort) == nil ? "" : sort
    }

    /// Where the page is, for the heads of its tables.
    var address: PageAddress {
        guard let table, let text = typed.arguments["sort"]?.textValue else { return PageAddress(typed.request) }
        let sort = text.drop { $0 == "-" }
        let order =
            TableOrder(text) ?? TableOrder(table: table, column: String(sort), isDescending: text.hasPrefix("-"))
        return PageAddress(
            path: route.path,
            pairs: typed.request.pairs.filter { !["sort", "cursor", "csv"].contains($0.name) }.map {
                "\($0.name)=\($0.value)"
            },
            order: sort.isEmpty ? nil : order
        )
    }

    /// The names of the fields that something stands in.
    var given: [String] { parameters.map(\.name).filter { !self[$0].isEmpty } }

    /// The request in the form in which programs make it, read and checked: names of players and teams may be written as people do.
    ///
    /// - Throws: a problem of the first field that makes no sense.
    func read() throws -> ArtifactReading {
        var arguments = QueryArguments()
        var pairs: [(name: String, value: String)] = []
        for parameter in parameters {
            let text = self[parameter.name]
            guard !text.isEmpty else {
                arguments[parameter.name] = parameter.fallback
                continue
            }
            let value = try parameter.value(of: parameter.kind.key(text))
            arguments[parameter.name] = value
            pairs.append((parameter.name, value.written.percentEncoded))
        }
        let asked = CanonicalRequest(path: route.path, pairs: pairs, arguments: arguments)
        let found = try route.resolve(asked, in: directory)
        return ArtifactReading(asked, snapshot: typed.snapshot, session: typed.session, arguments: found)
    }
}

extension ParameterKind {
    /// A value as programs write it: `luka-doncic` of `Luka Dončić`.
    fileprivate func key(_ text: String) -> String {
        let text = text.trimmingCharacters(in: .whitespaces)
        switch self {
        case .player, .team:
            return text.folding(options: .diacriticInsensitive, locale: nil).replacing(" ", with: "-")
        case .several(let kind):
            return text.split(separator: ",").map { kind.key(String($0)) }.joined(separator: ",")
        default: return text
        }
    }
}

extension SiteRoute {
    /// A page with a form, and perhaps a `table` that shows a list which is ordered by its columns: what is typed into it is checked where the page is made, so that the page can say what is wrong beside it.
    init(
        form path: String,
        about: String,
        _ parameters: [ParameterDeclaration],
        table: String? = nil,
        page: @escaping @Sendable (FormRequest) throws -> Page
    ) {
        self.path = path
        artifactRoute = { site in
            let read = ArtifactRoute(path, about, declaring: parameters, contentType: "") { _ in [] }
            let typed = parameters.map { parameter in
                ParameterDeclaration(
                    name: parameter.name,
                    kind: .text(0...2000),
                    about: parameter.about,
                    fallback: .text(""),
                    isRequired: false
                )
            }
            return ArtifactRoute(
                path,
                about,
                declaring: typed,
                contentType: "text/html; charset=utf-8",
                ignoresStrangers: true
            ) { reading in
                let request = FormRequest(reading, of: read, table: table)
                let page = try page(request)
                if page.problem == nil, let table = reading.request.wishes["csv"] {
                    reading.file = (AnswerFormat.csv.contentType, request.address.fileName(of: table))
                    return try site.csv(of: table, on: page, from: reading.snapshot, at: request.address)
                }
                let html = try site.html(page, from: reading.snapshot, at: request.address)
                guard var problem = page.problem else { return html }
                problem.page = html
                throw problem
            }
        }
    }
}
