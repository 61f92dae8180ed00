import BallerServing
import BallerUsers
import HTTPTypes
import Hummingbird
import NIOCore

/// Puts what belongs to a signed-in reader into pages that are otherwise the same for all.
///
/// The page itself may come from the cache; what is put in never goes there, nor into any other.
struct PersonalPages: Sendable {
    let door: ReaderDoor
    let site: Site
    let serving: ArtifactServing

    /// The end of the one heading that every page has; what belongs to the reader follows it.
    private static let place = Array("</h1>\n".utf8)

    /// Whether a request is one for a page by somebody who may be signed in.
    func concerns(_ request: Request) -> Bool {
        guard request.method == .get || request.method == .head, request.headers.contains(.cookie) else { return false }
        let path = request.barePath
        return !["/api/", "/static/", "/cards/", "/artifacts/", "/account"].contains { path.hasPrefix($0) }
    }

    /// The request for the page that everybody sees, whole and as it is written.
    func plain(_ request: Request) -> Request {
        var head = request.head
        head.method = .get
        for name in [HTTPField.Name.ifNoneMatch, .ifMatch, .acceptEncoding, .range] { head.headerFields[name] = nil }
        return Request(head: head, body: request.body)
    }

    /// The page with what belongs to the reader, which nobody keeps; any other answer as it is.
    func personal(_ response: Response, to request: Request, of session: UserSession) async throws -> Response {
        let response = try await filled(response, request, session)
        return request.method == .head ? response.createHeadResponse() : response
    }

    private func filled(_ response: Response, _ request: Request, _ session: UserSession) async throws -> Response {
        var response = response
        guard response.headers[.contentType]?.hasPrefix("text/html") == true else { return response }
        response.headers[.cacheControl] = "private, no-store"
        response.headers[.eTag] = nil
        guard response.status == .ok else { return response }
        var page = try await response.body.collected()
        if let place = page.firstRange(of: Self.place) {
            let blocks = try await insertion(request, session, artifact: response.headers[.artifact])
            page.insert(contentsOf: blocks, at: place.upperBound)
        }
        let packed = ContentCoding(acceptedBy: request.headers) == .gzip ? ContentCoding.gzip(page) : nil
        response.headers[.contentEncoding] = nil
        response.headers.say(packed == nil ? .identity : .gzip)
        let body = packed ?? page
        response.headers[.contentLength] = String(body.count)
        response.body = ResponseBody(byteBuffer: ByteBuffer(bytes: body))
        return response
    }

    private func insertion(_ request: Request, _ session: UserSession, artifact: String?) async throws -> [UInt8] {
        let favourites = try await Favourites(door.accounts).all(of: session.user)
        return try await serving.current.withSnapshot(named: artifact) { snapshot in
            let bar = ReaderBar(
                session: session,
                target: request.head.path ?? SitePath.home,
                directory: snapshot.directory,
                favourites: favourites
            )
            var html = try site.html(of: bar.blocks, from: snapshot)
            if request.barePath == "/", !favourites.isEmpty {
                html += try await serving.queries.run(on: snapshot) { session in
                    let section = try FollowedGames.section(favourites, session, snapshot.directory)
                    return try site.html(of: [section].compactMap(\.self), from: snapshot)
                }
            }
            return Array(html.utf8)
        }
    }
}
