import BallerServing
import BallerUsers
import HTTPTypes
package import Hummingbird
import Logging

/// The first and last to see every request: cached answers, problems, request ids, log and metrics.
package struct FrontResponder: HTTPResponder {
    let router: RouterResponder<BasicRequestContext>
    let routes: RouteList
    /// The paths of routes by what the router calls them.
    let paths: [String: String]
    let current: CurrentArtifact
    let cache: ResponseCache?
    /// `nil` where nobody has an account.
    let readers: Readers?
    let gate: RateGate
    let common: CommonFields
    let metrics: RequestMetrics
    let log: AccessLog?

    package func respond(to request: Request, context: BasicRequestContext) async throws -> Response {
        let start = ContinuousClock.now
        let requestID = RequestName(request, context).text
        let account: AccountKey?
        let visitor: UserSession?
        do {
            (account, visitor) = (try await readers?.key(of: request), try await readers?.reader(of: request))
        } catch {
            context.logger.error(
                "accounts are not there",
                metadata: ["request_id": "\(requestID)", "error": "\(error)"]
            )
            (account, visitor) = (nil, nil)
        }
        let admission = gate.admit(request, account, at: start)
        var response: Response
        let route: String
        if let fault = ClientConnection.current?.fault {
            response = shape(fault.problem, request, requestID)
            route = "malformed"
            metrics.countMalformed(fault)
        } else if let problem = admission.problem {
            response = shape(problem, request, requestID)
            route = "refused"
        } else if let visitor, let readers {
            (response, route) = await answer(readers.pages.plain(request), context, requestID)
            do {
                response = try await readers.pages.personal(response, to: request, of: visitor)
            } catch {
                response = shape(Problem(error), request, requestID)
            }
        } else if let account {
            (response, route) = await AccountKey.$current.withValue(account) {
                await answer(request, context, requestID)
            }
        } else {
            (response, route) = await answer(request, context, requestID)
        }
        response.headers.append(HTTPField(name: .requestID, value: requestID))
        admission.tell(&response.headers)
        if !response.headers.contains(.artifact), let snapshot = current.peek {
            response.headers[.artifact] = snapshot.name
        }
        let duration = ContinuousClock.now - start
        metrics.count(route: route, status: response.status.code, duration)
        log?.write(request, response, route: route, requestID: requestID, admission, duration)
        return response
    }

    /// The answer that is the same for all, with the route that gave it.
    private func answer(_ request: Request, _ context: BasicRequestContext, _ requestID: String) async -> (
        response: Response, route: String
    ) {
        if let answer = keptAnswer(to: request) {
            do {
                return (try answer.response(to: request), answer.route)
            } catch {
                return (shape(error, request, requestID), answer.route)
            }
        }
        let response = await routed(request, context, requestID)
        let endpoint = context.coreContext.endpointPath.value ?? "unknown"
        return (response, paths[endpoint] ?? endpoint)
    }

    /// An answer that was given before, found without routing: only the canonical spelling finds one here.
    private func keptAnswer(to request: Request) -> CachedResponse? {
        guard let cache, request.method == .get || request.method == .head, let target = request.head.path,
            let snapshot = current.peek, AnswerFormat.isUsual(request)
        else { return nil }
        return cache.answer(target, ContentCoding(acceptedBy: request.headers), of: snapshot, isFirstLook: true)
    }

    private func routed(_ request: Request, _ context: BasicRequestContext, _ requestID: String) async -> Response {
        if request.method == .options, request.uri.path.hasPrefix("/api/") { return preflight }
        do {
            let response = try await response(of: router, to: request, context)
            // What the framework itself refuses has a shape of its own: give it ours.
            guard response.status.code < 400 || response.headers[.contentType]?.hasSuffix("problem+json") == true else {
                return problem(response.status, request, context, requestID)
            }
            return response
        } catch {
            let problem = Problem(error)
            if problem.isFault {
                context.logger.error("request failed", metadata: ["request_id": "\(requestID)", "error": "\(error)"])
            }
            return shape(problem, request, requestID)
        }
    }

    /// The router knows no endings; what they say goes on beside the request.
    private func response(
        of router: RouterResponder<BasicRequestContext>,
        to request: Request,
        _ context: BasicRequestContext
    ) async throws -> Response {
        guard let (path, format) = AnswerFormat.split(request.uri.path), routes.has(path, but: request.uri.path)
        else {
            return try await router.respond(to: request, context: context)
        }
        var head = request.head
        head.path = path + (request.uri.query.map { "?\($0)" } ?? "")
        return try await AnswerFormat.$ofPath.withValue(format) {
            try await router.respond(to: Request(head: head, body: request.body), context: context)
        }
    }

    private func problem(
        _ status: HTTPResponse.Status,
        _ request: Request,
        _ context: BasicRequestContext,
        _ requestID: String
    ) -> Response {
        let methods = status == .notFound ? routes.methods(of: request.uri.path) : []
        guard !methods.isEmpty, !methods.contains(request.method.rawValue) else {
            return shape(Problem(status), request, requestID)
        }
        var problem = Problem(
            .methodNotAllowed,
            "This address does not know \(request.method)."
        )
        problem.methods = methods
        return shape(problem, request, requestID)
    }

    /// Problem JSON, or the page of the problem where a person reads it.
    private func shape(_ problem: Problem, _ request: Request, _ requestID: String) -> Response {
        let isPage = !request.uri.path.hasPrefix("/api") && request.headers[.accept]?.contains("text/html") == true
        var response =
            if isPage, let page = routes.problemPage {
                problem.response(body: page(problem, request.uri.path), contentType: "text/html; charset=utf-8")
            } else {
                problem.response(requestID: requestID)
            }
        for field in common.fields(for: request.uri.path) { response.headers.append(field) }
        return request.method == .head ? response.createHeadResponse() : response
    }

    /// What a browser asks before it lets a script of another site ask.
    private var preflight: Response {
        var fields = common.api
        fields[.accessControlAllowMethods] = "GET, HEAD"
        fields[.accessControlAllowHeaders] = "Authorization, If-Match, If-None-Match, X-API-Key, X-Request-ID"
        fields[.accessControlMaxAge] = "86400"
        return Response(status: .noContent, headers: fields)
    }
}

/// The name that a request has in the answer, the log and error messages.
private struct RequestName {
    let text: String

    /// The sender's own where it is short and plain, else a fresh one.
    init(_ request: Request, _ context: BasicRequestContext) {
        if let given = request.headers[.requestID], (1...64).contains(given.utf8.count),
            given.utf8.allSatisfy({ (33...126).contains($0) && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") })
        {
            text = given
        } else {
            text = context.id
        }
    }
}
