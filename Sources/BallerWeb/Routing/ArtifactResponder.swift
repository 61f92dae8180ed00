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
            let call = Call(snapshot: snapshot, session: session, arguments: arguments, player: player)
            return try route.respond(call.findingGame())
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
