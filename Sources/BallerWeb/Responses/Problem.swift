import BallerCore
import BallerServing
package import HTTPTypes

/// What is wrong with a request or its answer, in the one shape of every error: RFC 9457.
package struct Problem: Error, Sendable, Equatable {
    package let kind: ProblemKind
    /// A sentence for the reader, without the engine's words.
    package let detail: String
    /// The parameter that is wrong, and what may stand there.
    package var parameter: String?
    package var allowed: String?
    /// What may be meant, and where it is.
    package var candidates: [Candidate] = []
    /// Seconds after which to try again.
    package var retryAfter: Int?
    /// Methods that the address knows.
    package var methods: [String] = []
    /// How to prove oneself where that is missing.
    package var challenge: String?
    /// Where to begin anew, where the request went on from what is gone.
    package var restart: String?
    /// The artifact that was asked, where one was.
    package var artifact: String?
    /// The tag of the answer that was not given.
    var tag: String?
    /// The length of a file of which a part was asked for that it does not have.
    var contentRange: String?
    /// The page that says it beside what was asked, where there is one.
    var page: [UInt8]?
    /// The code of what an artifact was refused for.
    private(set) var cause: String?

    package var status: HTTPResponse.Status { kind.status }
    /// A stable name for programs.
    package var code: String { cause ?? kind.rawValue }

    /// One of the things that a request may mean.
    package struct Candidate: Sendable, Equatable {
        let found: Directory.Candidate
        /// The same request for it.
        let address: String
    }

    package init(_ kind: ProblemKind, _ detail: String) {
        self.kind = kind
        self.detail = detail
    }

    package static func notFound(_ detail: String) -> Problem { Problem(.notFound, detail) }

    package static func badParameter(_ name: String, _ detail: String, allowed: String) -> Problem {
        var problem = Problem(.invalidParameter, detail)
        problem.parameter = name
        problem.allowed = allowed
        return problem
    }

    /// A parameter that nobody declared, beside those that there are.
    static func unknownParameter(_ name: String, known: [String]) -> Problem {
        var problem = Problem(.unknownParameter, "There is no parameter “\(name.prefix(60))” here.")
        problem.parameter = String(name.prefix(60))
        problem.allowed = known.isEmpty ? "no parameters" : known.joined(separator: ", ")
        return problem
    }

    /// The same with what may be meant.
    func naming(_ candidates: [Directory.Candidate], address: (Directory.Candidate) -> String) -> Problem {
        var problem = self
        problem.candidates = candidates.map { Candidate(found: $0, address: address($0)) }
        return problem
    }

    /// The artifact that a request names is not the one that is served.
    static func artifactGone(_ artifact: String, restart: String) -> Problem {
        var problem = Problem(
            .artifactGone,
            "The artifact \(artifact.prefix(60)) is not being served any more; begin again at the address in restart."
        )
        problem.restart = restart
        return problem
    }

    static func notAcceptable(_ detail: String, allowed: String = "application/json") -> Problem {
        var problem = Problem(.notAcceptable, detail)
        problem.allowed = allowed
        return problem
    }

    /// The operator is told the code of the reason itself.
    static func refused(_ artifact: String, _ cause: any BallerError) -> Problem {
        var problem = Problem(
            cause.isPassing ? .artifactNotOpened : .artifactRefused,
            "Artifact \(artifact) was refused: \(cause.message)"
        )
        problem.cause = cause.code
        if cause.isPassing { problem.retryAfter = 5 }
        return problem
    }

    /// The answer is not the one that `If-Match` names.
    static func preconditionFailed(tag: String) -> Problem {
        var problem = Problem(.preconditionFailed, "If-Match names another answer than the one that is here.")
        problem.tag = tag
        return problem
    }

    static func unavailable(_ kind: ProblemKind, _ detail: String, retryAfter: Int) -> Problem {
        var problem = Problem(kind, detail)
        problem.retryAfter = retryAfter
        return problem
    }
}
