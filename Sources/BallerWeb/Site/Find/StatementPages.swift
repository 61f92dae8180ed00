import BallerCore
import BallerServing
import HTTPTypes
import Hummingbird
import NIOCore

/// Pages that run a statement in a process of its own: a question of the library, and the console.
///
/// They know the same access and limits as the API's routes. Nothing of them is kept, and what no form sends is passed over.
struct StatementPages: Sendable {
    /// Rows that a page shows; files have more.
    static let mostRows = 200

    let site: Site
    let console: ConsoleRoutes

    var routes: [PlainRoute] {
        [
            PlainRoute(.get, "\(SitePath.queries)/{name}", "A question of the library as a page.") { request, context in
                guard let query = console.library[context.parameters.get("name") ?? ""] else {
                    throw Problem.notFound("There is no such question in the library.")
                }
                let given = try QueryString.values(of: query.parameters.map(\.name), in: request.uri.query ?? "")
                return try await respond(request, given) { snapshot in
                    let page = QueryPage(query: query, given: given, directory: snapshot.directory)
                    guard console.console.isThere else { return page.without() }
                    do {
                        return page.with(try await result(query.text, query.values(given), snapshot))
                    } catch let problem as Problem {
                        return page.wrong(problem)
                    }
                }
            },
            PlainRoute(.get, SitePath.sql, "The console as a page.") { request, _ in
                let given = try QueryString.values(of: ["q"], in: request.uri.query ?? "")
                let text = given["q"] ?? ""
                return try await respond(request, given) { snapshot in
                    let page = ConsolePage(
                        text: text,
                        access: console.access,
                        isThere: console.console.isThere,
                        limits: console.console.limits,
                        tables: try await tables(snapshot),
                        directory: snapshot.directory
                    )
                    guard !text.isEmpty else { return page.empty() }
                    do {
                        try console.check(request)
                        guard page.isThere else { return page.empty() }
                        return page.with(try await result(text, [:], snapshot, isOwn: true))
                    } catch let problem as Problem {
                        return page.wrong(problem)
                    }
                }
            },
        ]
    }

    private func result(_ text: String, _ values: [String: ConsoleValue], _ snapshot: Snapshot, isOwn: Bool = false)
        async throws
        -> StatementResult
    {
        try StatementResult(
            await console.answer(text, values, .json, from: snapshot, rows: Self.mostRows),
            site.drawing.words.dictionary,
            namesColumns: isOwn
        )
    }

    /// What there is to ask: tables and views with what a row of each is.
    private func tables(_ snapshot: Snapshot) async throws -> [Record] {
        try await console.serving.queries.run(on: snapshot) { try $0.rows(of: "schema_relations").records() }
    }

    private func respond(
        _ request: Request,
        _ given: [String: String],
        _ make: (Snapshot) async throws -> Page
    ) async throws -> Response {
        let wishes = try QueryString.values(of: ["sort", "csv"], in: request.uri.query ?? "")
        let address = PageAddress(
            path: request.uri.path,
            pairs: given.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value.percentEncoded)" },
            order: wishes["sort"].flatMap(TableOrder.init)
        )
        return try await console.serving.current.withSnapshot { snapshot in
            do {
                let page = try await make(snapshot)
                if page.problem == nil, let table = wishes["csv"] {
                    let file = try site.csv(of: table, on: page, from: snapshot, at: address)
                    var response = response(file, AnswerFormat.csv.contentType, to: request, snapshot)
                    response.headers[.contentDisposition] = "attachment; filename=\"\(address.fileName(of: table))\""
                    return response
                }
                let html = try site.html(page, from: snapshot, at: address)
                guard page.problem == nil else {
                    var problem = page.problem ?? Problem(.internalServerError)
                    problem.page = html
                    throw problem
                }
                return response(html, "text/html; charset=utf-8", to: request, snapshot)
            } catch {
                throw ArtifactFailure(artifact: snapshot.name, cause: error)
            }
        }
    }
}

extension StatementPages {
    private func response(_ body: [UInt8], _ type: String, to request: Request, _ snapshot: Snapshot) -> Response {
        let packed = ContentCoding(acceptedBy: request.headers) == .gzip ? ContentCoding.gzip(body) : nil
        var fields = console.common.page
        fields.say(packed == nil ? .identity : .gzip)
        fields[.contentType] = type
        fields[.cacheControl] = "no-store"
        fields[.artifact] = snapshot.name
        return Response(status: .ok, headers: fields, body: ResponseBody(byteBuffer: ByteBuffer(bytes: packed ?? body)))
    }
}
