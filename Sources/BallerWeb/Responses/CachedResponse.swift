import HTTPTypes
import Hummingbird
import NIOCore

/// The answer of an artifact to a request: the same bytes for all who ask and can unpack as much, until another artifact
/// serves.
struct CachedResponse: Sendable {
    /// The route's path, for log and metrics.
    let route: String
    let tag: EntityTag
    private let fields: HTTPFields
    private let coding: ContentCoding
    private let body: ByteBuffer

    /// `common` are the fields of every answer of the kind.
    init(route: String, tag: EntityTag, fields common: HTTPFields, contentType: String, artifact: String, body: [UInt8])
    {
        var fields = common
        // Another artifact may serve at any moment: ask again each time, and mostly hear 304.
        fields[.cacheControl] = "public, max-age=0, must-revalidate"
        fields[.artifact] = artifact
        fields[.contentType] = contentType
        self.init(route: route, tag: tag, fields: fields, coding: .identity, body: body)
    }

    private init(route: String, tag: EntityTag, fields: HTTPFields, coding: ContentCoding, body: [UInt8]) {
        self.route = route
        self.tag = tag
        self.coding = coding
        self.body = ByteBuffer(bytes: body)
        var fields = fields
        fields[.eTag] = tag.text(of: coding)
        fields[.contentLength] = String(body.count)
        fields.say(coding)
        self.fields = fields
    }

    /// The same answer packed, or itself where it is too short to be worth it, or a picture, which is packed as it is.
    func packed() -> CachedResponse {
        guard coding == .identity, fields[.contentType] != "image/png",
            let bytes = ContentCoding.gzip(Array(body.readableBytesView))
        else { return self }
        return CachedResponse(route: route, tag: tag, fields: fields, coding: .gzip, body: bytes)
    }

    /// Bytes that keeping it takes, roughly.
    var cost: Int { body.readableBytes + 1024 }

    /// The answer in full, or 304 where the asker has it.
    ///
    /// - Throws: a problem (412) where the asker wants another one.
    func response(to request: Request) throws(Problem) -> Response {
        switch tag.verdict(on: request.headers) {
        case .wanted: break
        case .unchanged:
            var unchanged = fields
            for name in [HTTPField.Name.contentType, .contentLength, .contentEncoding] { unchanged[name] = nil }
            return Response(status: .notModified, headers: unchanged)
        case .failed:
            var problem = Problem.preconditionFailed(tag: tag.text(of: coding))
            problem.artifact = fields[.artifact]
            throw problem
        }
        if request.method == .head { return Response(status: .ok, headers: fields) }
        return Response(status: .ok, headers: fields, body: ResponseBody(byteBuffer: body))
    }
}

extension HTTPField.Name {
    // The names are fixed and valid; the initialiser is failable for names that come from outside.
    static let artifact = Self.known("X-Baller-Artifact")
    static let link = Self.known("Link")
    static let requestID = Self.known("X-Request-ID")
    static let referrerPolicy = Self.known("Referrer-Policy")
    static let secFetchSite = Self.known("Sec-Fetch-Site")

    private static func known(_ name: String) -> Self { Self(name) ?? .server }
}
