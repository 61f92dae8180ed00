import BallerCore
import BallerServing
import Hummingbird

/// Answers artifact routes: reads the request, then the cache, then the artifact.
struct ArtifactResponder: Sendable {
    private let serving: ArtifactServing
    private let cache: ResponseCache?
    private let common: CommonFields
    /// The version of the program, for entity tags.
    private let program: String
    private let clock: any WallClock
    private let tables: TableResponder

    init(
        _ serving: ArtifactServing,
        _ cache: ResponseCache?,
        _ common: CommonFields,
        program: String,
        clock: any WallClock
    ) {
        self.serving = serving
        self.cache = cache
        self.common = common
        self.program = program
        self.clock = clock
        tables = TableResponder(serving, common, program: program)
    }

    /// `parameters` are the parts of the path that the route names.
    func respond(to request: Request, _ parameters: Parameters, with route: ArtifactRoute) async throws -> Response {
        let asked = try route.canonical(request, parameters, today: CalendarDay(inEastern: clock.now()))
        let form = try AnswerForm(request, route)
        return try await serving.current.withSnapshot(named: route.pin(asked)) { snapshot in
            do {
                var asked = asked
                if route.isOfSwaps { asked.newestSwap = snapshot.swaps.newest }
                if let wanted = asked.artifact, wanted != snapshot.name {
                    throw Problem.artifactGone(wanted, restart: asked.address)
                }
                if let address = route.newAddress(of: asked, in: snapshot.directory) {
                    return redirect(to: form.address(of: address), from: snapshot, with: route)
                }
                if form.isStreamed(by: route) {
                    return try await tables.response(to: request, asked, form, of: snapshot.lease(), with: route)
                }
                // Anybody can make up a tag: 304 is said of an answer that was found, never of an address alone.
                return try await answer(asked, form, from: snapshot, with: route).response(to: request)
            } catch let moved as PageMoved {
                return redirect(to: moved.address, from: snapshot, with: route)
            } catch {
                // An error is an answer of this artifact, too.
                throw ArtifactFailure(artifact: snapshot.name, cause: error)
            }
        }
    }

    /// For good, and with the same method: ids stay the same from build to build, so nobody need ask under the old one again.
    private func redirect(to address: String, from snapshot: Snapshot, with route: ArtifactRoute) -> Response {
        var fields = common.fields(for: route.path)
        fields[.location] = address
        fields[.cacheControl] = "public, max-age=0, must-revalidate"
        fields[.artifact] = snapshot.name
        return Response(status: .permanentRedirect, headers: fields)
    }

    private func answer(
        _ asked: CanonicalRequest,
        _ form: AnswerForm,
        from snapshot: Snapshot,
        with route: ArtifactRoute
    ) async throws -> CachedResponse {
        let target = form.address(of: asked)
        if let kept = cache?.answer(target, form.coding, of: snapshot) { return kept }
        let answer: CachedResponse
        if form.coding == .gzip, let plain = cache?.answer(target, .identity, of: snapshot, isFirstLook: true) {
            answer = plain.packed()
        } else {
            answer = try await fresh(asked, form, from: snapshot, with: route)
        }
        cache?.keep(answer, for: target, form.coding, of: snapshot)
        return answer
    }

    /// Asks the artifact; the answer is packed on the thread that made it.
    private func fresh(
        _ asked: CanonicalRequest,
        _ form: AnswerForm,
        from snapshot: Snapshot,
        with route: ArtifactRoute
    ) async throws -> CachedResponse {
        let arguments = try route.resolve(asked, in: snapshot.directory)
        return try await serving.queries.run(on: snapshot) { session in
            let reading = try ArtifactReading(asked, snapshot: snapshot, session: session, arguments: arguments)
                .findingGame()
            let body = try form.body(of: route, reading)
            var fields = common.fields(for: route.path)
            if route.answer != nil { fields[.vary] = "Accept" }
            if let next = reading.next { fields[.link] = "<\(next)>; rel=\"next\"" }
            if let file = reading.file { fields[.contentDisposition] = "attachment; filename=\"\(file.name)\"" }
            let usual = route.answer == nil ? route.contentType : form.format.contentType
            let answer = CachedResponse(
                route: route.path,
                tag: EntityTag(artifact: snapshot.name, program: program, target: form.address(of: asked)),
                fields: fields,
                contentType: reading.file?.contentType ?? usual,
                artifact: snapshot.name,
                body: body
            )
            return form.coding == .gzip ? answer.packed() : answer
        }
    }
}
