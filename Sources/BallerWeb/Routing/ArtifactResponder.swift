import BallerCore
import BallerServing
import Hummingbird

/// Answers artifact routes: reads the request, then the cache, then the artifact.
struct ArtifactResponder: Sendable {
    private let serving: ArtifactServing
    private let cache: AnswerCache?
    private let common: CommonFields
    /// The version of the program, for entity tags.
    private let program: String

    init(_ serving: ArtifactServing, _ cache: AnswerCache?, _ common: CommonFields, program: String) {
        self.serving = serving
        self.cache = cache
        self.common = common
        self.program = program
    }

    func respond(to request: Request, _ context: BasicRequestContext, with route: ArtifactRoute) async throws
        -> Response
    {
        let question = try route.question(request, context.parameters)
        return try await serving.current.withSnapshot { snapshot in
            // Anybody can make up a tag: 304 is said of an answer that was found, never of an address alone.
            if let kept = cache?.answer(question.target, of: snapshot) { return kept.response(to: request) }
            let answer = try await answer(question, from: snapshot, with: route)
            cache?.keep(answer, for: question.target, of: snapshot)
            return answer.response(to: request)
        }
    }

    private func answer(
        _ question: ArtifactRoute.Question,
        from snapshot: Snapshot,
        with route: ArtifactRoute
    ) async throws -> Answer {
        let (arguments, player) = try route.resolve(question.arguments, in: snapshot.directory)
        let body = try await serving.queries.run(on: snapshot) { session in
            try route.respond(Call(snapshot: snapshot, session: session, arguments: arguments, player: player))
        }
        return Answer(
            route: route.path,
            tag: EntityTag(artifact: snapshot.name, program: program, target: question.target),
            fields: common.fields(for: route.path),
            contentType: route.contentType,
            artifact: snapshot.name,
            body: body
        )
    }
}

extension ArtifactRoute {
    /// Finds what the path names; what is not in the artifact is a 404.
    fileprivate func resolve(
        _ arguments: QueryArguments,
        in directory: Directory
    ) throws(Problem) -> (QueryArguments, Directory.Player?) {
        var arguments = arguments
        var player: Directory.Player?
        for parameter in parameters where isInPath(parameter) {
            switch (parameter.kind, arguments[parameter.name]) {
            case (.player, .text(let key)?):
                guard let found = directory.player(key) else { throw .notFound("There is no player “\(key)”.") }
                player = found
                arguments["player_id"] = .integer(found.id.rawValue)
            case (.season, .integer(let year)?):
                guard directory.seasons.contains(where: { $0.year.rawValue == year }) else {
                    throw .notFound("There is no season \(year).")
                }
            default: break
            }
        }
        return (arguments, player)
    }
}
