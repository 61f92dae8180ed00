import HTTPTypes
import Hummingbird
import NIOCore

/// The answer of an artifact to a request: the same bytes for all who ask, until another artifact serves.
struct Answer: Sendable {
    /// The route's path, for log and metrics.
    let route: String
    let tag: EntityTag
    private let fields: HTTPFields
    private let unchanged: HTTPFields
    private let body: ByteBuffer

    /// `common` are the fields of every answer of the kind.
    init(route: String, tag: EntityTag, fields common: HTTPFields, contentType: String, artifact: String, body: [UInt8])
    {
        self.route = route
        self.tag = tag
        self.body = ByteBuffer(bytes: body)
        unchanged = Self.unchanged(tag, common, artifact)
        var fields = unchanged
        fields[.contentType] = contentType
        fields[.contentLength] = String(body.count)
        self.fields = fields
    }

    /// Bytes that keeping it takes, roughly.
    var cost: Int { body.readableBytes + 1024 }

    /// The answer in full, or 304 where the asker has it.
    func response(to request: Request) -> Response {
        if tag.isNamed(by: request.headers[.ifNoneMatch]) { return Response(status: .notModified, headers: unchanged) }
        if request.method == .head { return Response(status: .ok, headers: fields) }
        return Response(status: .ok, headers: fields, body: ResponseBody(byteBuffer: body))
    }

    private static func unchanged(_ tag: EntityTag, _ common: HTTPFields, _ artifact: String) -> HTTPFields {
        var fields = common
        fields[.eTag] = tag.text
        // Another artifact may serve at any moment: ask again each time, and mostly hear 304.
        fields[.cacheControl] = "public, max-age=0, must-revalidate"
        fields[.artifact] = artifact
        return fields
    }
}

extension HTTPField.Name {
    // The names are fixed and valid; the initialiser is failable for names that come from outside.
    static let artifact = Self.known("X-Baller-Artifact")
    static let requestID = Self.known("X-Request-ID")
    static let referrerPolicy = Self.known("Referrer-Policy")

    private static func known(_ name: String) -> Self { Self(name) ?? .server }
}
