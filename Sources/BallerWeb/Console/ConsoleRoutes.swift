import BallerCore
import BallerSQL
import BallerServing
import HTTPTypes
import Hummingbird
import NIOCore

/// The routes whose statements are run in a process of their own: the console, and the library of questions.
struct ConsoleRoutes: Sendable {
    let serving: ArtifactServing
    let console: SQLConsole
    let access: ConsoleAccess
    let proxies: TrustedProxies
    /// The questions of the library, by name.
    let library: [String: LibraryQuery]
    let common: CommonFields
    private let token: AdminToken?
    private let guesses = GuessLimit()

    init(
        serving: ArtifactServing,
        console: SQLConsole,
        access: ConsoleAccess,
        proxies: TrustedProxies,
        library: [String: LibraryQuery],
        common: CommonFields
    ) {
        self.serving = serving
        self.console = console
        self.access = access
        self.proxies = proxies
        self.library = library
        self.common = common
        token = if case .key(let key) = access { AdminToken(key) } else { nil }
    }

    func add(to routes: inout RouteList) {
        routes.add(
            PlainRoute(.get, "/api/v1/sql", "One SELECT of your own, as q.") { request, _ in
                try check(request)
                let asked = try ConsoleQuestion(request, parameters: ["q"])
                guard let text = asked.values["q"], !text.isEmpty else {
                    throw Problem.badParameter("q", "The parameter q is missing.", allowed: "one SELECT")
                }
                return try await answer(text, [:], asked.form)
            }
        )
        routes.add(
            PlainRoute(.post, "/api/v1/sql", "One SELECT of your own, as the body.") { request, _ in
                try check(request)
                let asked = try ConsoleQuestion(request, parameters: [])
                let body = try await request.body.collect(upTo: 1 << 20)
                return try await answer(String(buffer: body), [:], asked.form)
            }
        )
        routes.add(
            PlainRoute(.get, "/api/v1/queries/{name}", "The answer to a question of the library.") { request, context in
                guard let query = library[context.parameters.get("name") ?? ""] else {
                    throw Problem.notFound("There is no such question; GET /api/v1/queries lists them.")
                }
                let asked = try ConsoleQuestion(request, parameters: query.parameters.map(\.name))
                return try await answer(query.text, query.values(asked.values), asked.form)
            }
        )
    }

    /// - Throws: a problem where the asker may not send statements.
    func check(_ request: Request) throws(Problem) {
        // The gate looked at what the key is for.
        if request.barePath.isConsole, AccountKey.current != nil { return }
        switch access {
        case .everybody: return
        case .nobody:
            throw Problem(
                .sqlDisabled,
                "The console is off on this server: it has neither a key nor serve.sqlConsole."
            )
        case .key:
            let address = proxies.address(of: request)
            if let seconds = guesses.wait(of: address) {
                var problem = Problem(.tooManyGuesses, "Too many wrong keys came from here.")
                problem.retryAfter = seconds
                throw problem
            }
            let header = request.headers[.authorization]
            guard let header, header.lowercased().hasPrefix("bearer "),
                token?.matches(String(header.dropFirst(7))) == true
            else {
                if header != nil { guesses.countWrong(of: address) }
                var problem = Problem(.keyRefused, "The console needs a key as a bearer token.")
                problem.challenge = "Bearer"
                throw problem
            }
            guesses.forget(address)
        }
    }

    private func answer(_ text: String, _ values: [String: ConsoleValue], _ form: ConsoleForm) async throws -> Response
    {
        try await serving.current.withSnapshot { snapshot in
            do {
                let answer = try await answer(text, values, form, from: snapshot)
                return response(answer, form, artifact: snapshot.name)
            } catch {
                throw ArtifactFailure(artifact: snapshot.name, cause: error)
            }
        }
    }

    /// The answer to a statement of an artifact; of `rows`, as many as that at most.
    ///
    /// - Throws: a problem that says why there is none.
    func answer(
        _ text: String,
        _ values: [String: ConsoleValue],
        _ form: ConsoleForm,
        from snapshot: Snapshot,
        rows: Int? = nil
    ) async throws -> ConsoleAnswer {
        do {
            return try await console.answer(text, values, as: form, from: snapshot, rows: rows)
        } catch let failure as ConsoleFailure {
            throw Problem(failure.code, failure.message)
        } catch let error as ConsoleError {
            throw Problem(error.code, error.message)
        }
    }

    private func response(_ answer: ConsoleAnswer, _ form: ConsoleForm, artifact: String) -> Response {
        var fields = common.api
        fields[.artifact] = artifact
        fields[.contentType] = form.contentType
        fields[.cacheControl] = "no-store"
        // Forms without room for it say it in a field: nothing is cut in silence.
        if let cut = answer.reply.cut { fields[.truncated] = cut.rawValue }
        fields[.rowCount] = String(answer.reply.rows)
        let body = form == .json ? answer.document(artifact: artifact) : answer.body
        return Response(status: .ok, headers: fields, body: ResponseBody(byteBuffer: ByteBuffer(bytes: body)))
    }
}

extension Problem {
    /// What a statement was not answered for.
    fileprivate init(_ code: String, _ message: String) {
        switch ProblemKind(rawValue: code.replacing(".", with: "_")) {
        case .sqlBusy?: self = .unavailable(.sqlBusy, message, retryAfter: 2)
        case let kind?: self.init(kind, message)
        // The process itself failed, which is no fault of the statement.
        case nil: self.init(.internalServerError)
        }
    }
}

extension HTTPField.Name {
    /// Why rows are missing: rows, bytes or time.
    static let truncated = Self("X-Baller-Truncated") ?? .server
    static let rowCount = Self("X-Baller-Rows") ?? .server
}
