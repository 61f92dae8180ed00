import BallerServing
import BallerUsers
import Foundation
import HTTPTypes
import Hummingbird
import NIOCore

/// What belongs to an account, for programs: with a key of the scope `me`, or to be read with a session.
struct OwnRoutes: Sendable {
    let accounts: Accounts
    let door: ReaderDoor
    let serving: ArtifactServing
    let common: CommonFields

    private static let path = "/api/v1/me"

    /// What the description of the API says of them.
    static let operations: [DescribedOperation] = [
        .own(.get, path, "The account of a key or a session.", OwnAccount.answer.shape),
        .own(.get, "\(path)/favourites", "Whom the account follows.", .array(Favourite.Shown.answer.shape)),
        .own(
            .put,
            "\(path)/favourites/{kind}/{key}",
            "Follows a player or a team.",
            Favourite.Shown.answer.shape,
            favourite
        ),
        .own(.delete, "\(path)/favourites/{kind}/{key}", "Follows no longer.", Favourite.Shown.answer.shape, favourite),
        .own(.get, "\(path)/saved-queries", "The saved questions.", .array(SavedQuery.short.shape)),
        .own(
            .get,
            "\(path)/saved-queries/{number}",
            "A saved question with its answers as CSV.",
            SavedQuery.whole.shape,
            [number]
        ),
    ]

    func add(to routes: inout RouteList) {
        for operation in Self.operations {
            routes.add(
                PlainRoute(operation.method, operation.path, operation.about) { request, context in
                    if let name = try QueryString(request.uri.query ?? "").pairs.first?.name {
                        throw Problem.unknownParameter(name, known: [])
                    }
                    let user = try await owner(of: request)
                    return response(try await answer(operation, user, context.parameters))
                }
            )
        }
    }

    /// Whose request it is.
    ///
    /// A session is good for reading alone: a key comes with no form of another site.
    private func owner(of request: Request) async throws -> User {
        if let key = AccountKey.current { return key.holder.user }
        if request.method == .get || request.method == .head, let session = try await door.session(of: request) {
            return session.user
        }
        var problem = Problem(.signInNeeded, "Present a key of an account with the scope me.")
        problem.challenge = "Bearer"
        throw problem
    }

    private func answer(_ operation: DescribedOperation, _ user: User, _ parameters: Parameters) async throws -> [UInt8]
    {
        var json = JSONWriter()
        switch operation.path.dropFirst(Self.path.count) {
        case "": try OwnAccount.answer.write(try await OwnAccount(of: user, accounts), to: &json)
        case "/favourites":
            let directory = serving.current.peek?.directory
            let favourites = try await Favourites(accounts).all(of: user)
            let shown = Answer<[Favourite]>.array(
                of: { $0.map { Favourite.Shown($0, in: directory) } },
                Favourite.Shown.answer
            )
            try shown.write(favourites, to: &json)
        case "/saved-queries":
            let saved = try await SavedQueries(accounts).all(of: user)
            try Answer<[SavedQuery]>.array(of: { $0 }, SavedQuery.short).write(saved, to: &json)
        case "/saved-queries/{number}":
            let id = Int64(parameters.get("number") ?? "") ?? 0
            try SavedQuery.whole.write(try await SavedQueries(accounts).one(id, of: user), to: &json)
        default: try Favourite.Shown.answer.write(try await change(operation, user, parameters), to: &json)
        }
        return json.bytes
    }

    private func change(_ operation: DescribedOperation, _ user: User, _ parameters: Parameters) async throws
        -> Favourite.Shown
    {
        guard let kind = Favourite.Kind(rawValue: parameters.get("kind") ?? "") else {
            throw Problem.badParameter("kind", "That cannot be followed.", allowed: "player or team")
        }
        guard let directory = serving.current.peek?.directory else { throw ServingError.notServing }
        let key = try QueryString.decodedPath(parameters["key"] ?? "")
        let favourites = Favourites(accounts)
        if operation.method == .put {
            let found = try kind.found(key, in: directory)
            try await favourites.add(kind, found.key, name: found.name, of: user)
            return Favourite.Shown(kind: kind, id: found.key, name: found.name, isKnown: true)
        }
        // Who is gone from the data is named by the number that the list tells.
        let found = try? kind.found(key, in: directory)
        let (id, name) = found.map { ($0.key, $0.name) } ?? (key, key)
        try await favourites.remove(kind, id, of: user)
        return Favourite.Shown(kind: kind, id: id, name: name, isKnown: found != nil)
    }

    private func response(_ bytes: [UInt8]) -> Response {
        var fields = common.api
        fields[.contentType] = "application/json"
        fields[.cacheControl] = "private, no-store"
        return Response(status: .ok, headers: fields, body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }

    private static let number = ParameterDeclaration(
        name: "number",
        kind: .integer(1...Int.max),
        about: "The number of the saved question.",
        fallback: .null,
        isRequired: true
    )
    private static let favourite = [
        ParameterDeclaration(
            name: "kind",
            kind: .choice(Favourite.Kind.allCases.map(\.rawValue)),
            about: "What is followed.",
            fallback: .null,
            isRequired: true
        ),
        ParameterDeclaration(
            name: "key",
            kind: .text(1...200),
            about: "A player or a team, by any key that other routes know.",
            fallback: .null,
            isRequired: true
        ),
    ]
}

extension DescribedOperation {
    fileprivate static func own(
        _ method: HTTPRequest.Method,
        _ path: String,
        _ about: String,
        _ answer: AnswerShape,
        _ parameters: [ParameterDeclaration] = []
    ) -> DescribedOperation {
        DescribedOperation(
            method: method,
            path: path,
            about: about,
            parameters: parameters,
            answer: answer,
            contentTypes: ["application/json"],
            isTagged: false
        )
    }
}

/// An account in numbers.
private struct OwnAccount: Sendable {
    let user: User
    let favourites: Int
    let saved: Int
    let changed: Int

    init(of user: User, _ accounts: Accounts) async throws {
        self.user = user
        favourites = try await Favourites(accounts).all(of: user).count
        let queries = try await SavedQueries(accounts).all(of: user)
        saved = queries.count
        changed = queries.count(where: \.isChanged)
    }

    static let answer = Answer<OwnAccount>.object([
        .value("address") { $0.user.address },
        .value("role") { $0.user.role.rawValue },
        .value("created_at") { $0.user.createdAt.formatted(.iso8601) },
        .value("favourite_count") { $0.favourites },
        .value("saved_query_count") { $0.saved },
        .value("changed_query_count") { $0.changed },
    ])
}

extension Favourite {
    /// A favourite as the data of today call it.
    fileprivate struct Shown: Sendable {
        let kind: Kind
        let id: String
        let name: String
        let isKnown: Bool

        init(kind: Kind, id: String, name: String, isKnown: Bool) {
            (self.kind, self.id, self.name, self.isKnown) = (kind, id, name, isKnown)
        }

        init(_ favourite: Favourite, in directory: Directory?) {
            let shown = favourite.shown(in: directory)
            self.init(kind: favourite.kind, id: favourite.key, name: shown.shown, isKnown: shown.link != nil)
        }

        static let answer = Answer<Shown>.object([
            .value("kind") { $0.kind.rawValue },
            .value("id") { $0.id },
            .value("name") { $0.name },
            .value("is_known") { $0.isKnown },
        ])
    }
}

extension SavedQuery {
    private static let members: [Member<SavedQuery>] = [
        .value("number") { Int($0.id) },
        .value("title") { $0.title },
        .value("page") { $0.address },
        .value("is_changed") { $0.isChanged },
        .value("checked_at") { $0.checkedAt?.formatted(.iso8601) },
        .value("failure") { $0.failure },
    ]

    fileprivate static let short = Answer<SavedQuery>.object(members)
    fileprivate static let whole = Answer<SavedQuery>.object(
        members + [
            .value("expected_artifact") { $0.expectedArtifact },
            .value("expected") { $0.expected },
            .value("latest_artifact") { $0.latestArtifact },
            .value("latest") { $0.latest },
        ]
    )
}
