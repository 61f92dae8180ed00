import BallerServing
import HTTPTypes
import Hummingbird
import NIOCore

/// Gives the served artifact itself away, under an address that never means another one.
struct ArtifactDownloads: Sendable {
    private static let database = "baller.duckdb"
    private static let manifest = "manifest.json"

    let serving: ArtifactServing
    /// Whether nobody but this machine can ask.
    let isPrivate: Bool
    let common: CommonFields

    func add(to routes: inout RouteList) {
        for (file, about) in [
            (Self.database, "The database of the served artifact."), (Self.manifest, "Its manifest."),
        ] {
            routes.add(
                PlainRoute(.get, "/artifacts/current/\(file)", "Leads to the address of \(file).") { _, _ in
                    try await current(file)
                }
            )
            routes.add(
                PlainRoute(.get, "/artifacts/{build}/\(file)", about) { request, context in
                    try await download(file, of: context.parameters["build"].map(String.init) ?? "", request)
                }
            )
        }
    }

    private func current(_ file: String) async throws -> Response {
        guard let snapshot = serving.current.peek else { throw ServingError.notServing }
        var fields = common.page
        fields[.location] = "/artifacts/\(snapshot.name)/\(file)"
        // Where it leads changes with every swap.
        fields[.cacheControl] = "no-store"
        fields[.artifact] = snapshot.name
        return Response(status: .permanentRedirect, headers: fields)
    }

    private func download(_ file: String, of build: String, _ request: Request) async throws -> Response {
        try await serving.current.withSnapshot(named: build) { snapshot in
            do {
                guard snapshot.name == build else {
                    throw Problem.artifactGone(build, restart: "/artifacts/current/\(file)")
                }
                return try await download(file, from: snapshot, request)
            } catch {
                throw ArtifactFailure(artifact: snapshot.name, cause: error)
            }
        }
    }

    private func download(_ file: String, from snapshot: Snapshot, _ request: Request) async throws -> Response {
        guard isPrivate || snapshot.mayBeRedistributed else {
            let detail = "The artifact has sources whose licence does not let this server give it away."
            throw Problem(.notRedistributable, detail)
        }
        let tag = EntityTag(artifact: snapshot.name, file: file)
        var fields = common.page
        fields[.artifact] = snapshot.name
        fields[.cacheControl] = "public, max-age=31536000, immutable"
        fields[.eTag] = tag.text
        fields[.acceptRanges] = "bytes"
        if file == Self.manifest {
            fields[.contentType] = "application/json"
            let bytes = try snapshot.manifestBytes
            return try answer(request, tag, fields, byteCount: bytes.count) { range in
                ResponseBody(byteBuffer: ByteBuffer(bytes: bytes[range]))
            }
        }
        fields[.contentType] = "application/octet-stream"
        let lease = snapshot.lease()
        let opened = try await serving.exporter.database(of: lease)
        return try answer(request, tag, fields, byteCount: opened.byteCount) { range in
            ResponseBody(opened, range, by: serving.exporter, keeping: lease)
        }
    }

    /// The file or the part that is asked for: 200, 206 or 304.
    ///
    /// - Throws: a problem, 412 or 416.
    private func answer(
        _ request: Request,
        _ tag: EntityTag,
        _ fields: HTTPFields,
        byteCount: Int,
        body: (Range<Int>) -> ResponseBody
    ) throws(Problem) -> Response {
        switch tag.verdict(on: request.headers) {
        case .wanted: break
        case .unchanged: return Response(status: .notModified, headers: fields)
        case .failed: throw .preconditionFailed(tag: tag.text)
        }
        var fields = fields
        guard request.method == .get else {
            // A range is of GET alone: RFC 9110, 14.2.
            fields[.contentLength] = String(byteCount)
            return Response(status: .ok, headers: fields)
        }
        let isSame = request.headers[.ifRange].map { $0 == tag.text } ?? true
        switch ByteRange(isSame ? request.headers[.range] : nil, of: byteCount) {
        case .none:
            fields[.contentLength] = String(byteCount)
            return Response(status: .ok, headers: fields, body: body(0..<byteCount))
        case .part(let range):
            fields[.contentLength] = String(range.count)
            fields[.contentRange] = "bytes \(range.lowerBound)-\(range.upperBound - 1)/\(byteCount)"
            return Response(status: .partialContent, headers: fields, body: body(range))
        case .outside:
            var problem = Problem(.rangeNotSatisfiable, "The file has \(byteCount) bytes; the range begins after them.")
            problem.tag = tag.text
            problem.contentRange = "bytes */\(byteCount)"
            throw problem
        }
    }
}
