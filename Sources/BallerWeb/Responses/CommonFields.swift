import HTTPTypes

/// Header fields that every answer of a kind carries.
struct CommonFields: Sendable {
    let api: HTTPFields
    let page: HTTPFields

    init(corsOrigin: String?) {
        var shared = HTTPFields()
        shared[.xContentTypeOptions] = "nosniff"
        shared[.referrerPolicy] = "strict-origin-when-cross-origin"
        var page = shared
        // Scripts and styles come as files only: nothing inline runs.
        page[.contentSecurityPolicy] =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
            + "connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
        self.page = page
        var api = shared
        api[.contentSecurityPolicy] = "default-src 'none'; frame-ancestors 'none'"
        if let corsOrigin {
            api[.accessControlAllowOrigin] = corsOrigin
            api[.accessControlExposeHeaders] =
                "Allow, ETag, Link, RateLimit, RateLimit-Policy, Retry-After, X-Baller-Artifact, X-Request-ID"
        }
        self.api = api
    }

    func fields(for path: String) -> HTTPFields { path.hasPrefix("/api/") ? api : page }
}
