import BallerServing
package import HTTPTypes

/// What is wrong with a request or its answer, in the one shape of every error: RFC 9457.
package struct Problem: Error, Sendable, Equatable {
    package let status: HTTPResponse.Status
    /// A stable name for programs.
    package let code: String
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

    /// One of the things that a request may mean.
    package struct Candidate: Sendable, Equatable {
        let found: Directory.Candidate
        /// The same request for it.
        let address: String
    }

    package init(_ status: HTTPResponse.Status, code: String, _ detail: String) {
        self.status = status
        self.code = code
        self.detail = detail
    }

    package static func notFound(_ detail: String) -> Problem { Problem(.notFound, code: "not_found", detail) }

    package static func badParameter(_ name: String, _ detail: String, allowed: String) -> Problem {
        var problem = Problem(.badRequest, code: "invalid_parameter", detail)
        problem.parameter = name
        problem.allowed = allowed
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
            .gone,
            code: "artifact_gone",
            "The artifact \(artifact.prefix(60)) is not being served any more; begin again at the address in restart."
        )
        problem.restart = restart
        return problem
    }

    static func notAcceptable(_ detail: String, allowed: String = "application/json") -> Problem {
        var problem = Problem(.notAcceptable, code: "not_acceptable", detail)
        problem.allowed = allowed
        return problem
    }

    static func unavailable(_ code: String, _ detail: String, retryAfter: Int) -> Problem {
        var problem = Problem(.serviceUnavailable, code: code, detail)
        problem.retryAfter = retryAfter
        return problem
    }
}
