import BallerServing
import HTTPTypes
import Hummingbird

/// Answers with whole tables, which are sent while they are read and kept nowhere.
struct TableResponder: Sendable {
    private let serving: ArtifactServing
    private let common: CommonFields
    private let program: String

    init(_ serving: ArtifactServing, _ common: CommonFields, program: String) {
        self.serving = serving
        self.common = common
        self.program = program
    }

    /// The table of a route, or 304 where the asker has it.
    func response(
        to request: Request,
        _ asked: CanonicalRequest,
        _ form: AnswerForm,
        of lease: SnapshotLease,
        with route: ArtifactRoute
    ) async throws -> Response {
        guard let table = route.table else { throw Problem(.internalServerError) }
        let snapshot = lease.snapshot
        let arguments = try route.resolve(asked, in: snapshot.directory)
        let query = try await serving.queries.run(on: snapshot) { session in
            let reading = ArtifactReading(asked, snapshot: snapshot, session: session, arguments: arguments)
            return try table.statement(reading.findingGame())
        }
        let tag = EntityTag(artifact: snapshot.name, program: program, target: form.address(of: asked))
        return try await response(to: request, query, form, tag, of: lease, at: route.path)
    }

    /// Any statement's rows as a table.
    func response(
        to request: Request,
        _ query: TableQuery,
        _ form: AnswerForm,
        _ tag: EntityTag,
        of lease: SnapshotLease,
        at path: String
    ) async throws -> Response {
        // A Parquet file is packed already.
        let coding: ContentCoding = form.format == .parquet ? .identity : form.coding
        var fields = common.fields(for: path)
        fields[.cacheControl] = "public, max-age=0, must-revalidate"
        fields[.artifact] = lease.snapshot.name
        fields[.vary] = "Accept"
        fields[.eTag] = tag.text(of: coding)
        if form.format == .parquet { fields[.vary] = "Accept, Accept-Encoding" } else { fields.say(coding) }
        switch tag.verdict(on: request.headers) {
        case .wanted: break
        case .unchanged: return Response(status: .notModified, headers: fields)
        case .failed: throw Problem.preconditionFailed(tag: tag.text(of: coding))
        }
        fields[.contentType] = form.format.contentType
        if request.method == .head { return Response(status: .ok, headers: fields) }
        guard let text = form.format.text else {
            let exported = try await serving.exporter.parquet(query, from: lease)
            let whole = 0..<exported.file.byteCount
            let body = ResponseBody(exported.file, whole, by: serving.exporter, keeping: exported)
            fields[.contentLength] = String(whole.count)
            return Response(status: .ok, headers: fields, body: body)
        }
        let stream = try await serving.exporter.text(query, text, from: lease)
        return Response(status: .ok, headers: fields, body: ResponseBody(stream, coding))
    }
}
