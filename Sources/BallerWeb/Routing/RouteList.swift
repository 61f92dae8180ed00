package import HTTPTypes
package import Hummingbird

/// A route that does not depend on the artifact, such as a health check or a file.
package struct PlainRoute: Sendable {
    package let method: HTTPRequest.Method
    package let path: String
    package let about: String
    let respond: @Sendable (Request, BasicRequestContext) async throws -> Response

    package init(
        _ method: HTTPRequest.Method,
        _ path: String,
        _ about: String,
        respond: @escaping @Sendable (Request, BasicRequestContext) async throws -> Response
    ) {
        self.method = method
        self.path = path
        self.about = about
        self.respond = respond
    }
}

/// All routes of the server; the router, the index and the documentation's test are made of it.
package struct RouteList: Sendable {
    package private(set) var artifactRoutes: [ArtifactRoute] = []
    package private(set) var plainRoutes: [PlainRoute] = []
    /// How a problem of a path looks to a person in a browser; pages have it, the API does not.
    package var problemPage: (@Sendable (Problem, String) -> [UInt8])?

    package init() {}

    package mutating func add(_ route: ArtifactRoute) { artifactRoutes.append(route) }

    package mutating func add(_ routes: [ArtifactRoute]) { artifactRoutes += routes }

    package mutating func add(_ route: PlainRoute) { plainRoutes.append(route) }

    /// Whether an artifact route is at a path without its ending, and none has a path that just ends so.
    func has(_ path: Substring, but whole: String) -> Bool {
        artifactRoutes.contains { Self.matches($0.path, String(path)) } && !artifactRoutes.contains { $0.path == whole }
    }

    /// Methods that an address knows, none where there is no such address.
    func methods(of path: String) -> [String] {
        var methods: Set<String> = []
        let bare = AnswerFormat.split(path).map { String($0.path) } ?? path
        for route in artifactRoutes where Self.matches(route.path, path) || Self.matches(route.path, bare) {
            methods.formUnion(["GET", "HEAD"])
        }
        for route in plainRoutes where Self.matches(route.path, path) {
            methods.insert(route.method.rawValue)
            if route.method == .get { methods.insert("HEAD") }
        }
        return methods.sorted()
    }

    private static func matches(_ pattern: String, _ path: String) -> Bool {
        let wanted = pattern.split(separator: "/")
        let found = path.split(separator: "/")
        if wanted.last == "**" { return found.count >= wanted.count && zip(wanted.dropLast(), found).allSatisfy(fits) }
        return wanted.count == found.count && zip(wanted, found).allSatisfy(fits)
    }

    private static func fits(_ wanted: Substring, _ found: Substring) -> Bool {
        guard wanted.hasPrefix("{") else { return wanted == found }
        let ending = wanted.drop { $0 != "}" }.dropFirst()
        return found.count > ending.count && found.hasSuffix(ending)
    }
}
