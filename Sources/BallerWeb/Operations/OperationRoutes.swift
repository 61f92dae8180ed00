import BallerCore
import BallerServing
import HTTPTypes
import Hummingbird
import NIOCore

/// The routes of whoever runs the server.
struct OperationRoutes: Sendable {
    let serving: ArtifactServing
    let configuration: WebConfiguration
    let connections: OpenConnections
    let cache: ResponseCache?
    let metrics: RequestMetrics
    let gate: RateGate
    let log: AccessLog?
    let common: CommonFields
    let access: AdminAccess

    func add(to routes: inout RouteList) {
        for path in ["/healthz", "/health"] {
            routes.add(PlainRoute(.get, path, "The process answers.") { _, _ in health })
        }
        routes.add(
            PlainRoute(.get, "/readyz", "An artifact is served and more requests are welcome.") { _, _ in try ready() }
        )
        routes.add(
            PlainRoute(.get, "/metrics", "Counts and times in the text form of Prometheus.") { _, _ in
                await metricsPage()
            }
        )
        let about = "Switches to the artifact that the store's pointer names; needs the operator's token."
        routes.add(
            PlainRoute(.post, "/admin/reload-database", about) { request, _ in
                try await reload(request)
            }
        )
    }

    private var health: Response {
        json { json in
            json.member("status", "ok")
            json.member("version", configuration.version)
        }
    }

    private func ready() throws(Problem) -> Response {
        if connections.isDraining {
            throw .unavailable(.shuttingDown, "The server is shutting down.", retryAfter: 5)
        }
        let published = serving.reloader.published
        guard let snapshot = serving.current.peek else {
            throw .unavailable(.noArtifact, "No data are being served yet: \(reason(published)).", retryAfter: 5)
        }
        guard !snapshot.isExhausted else {
            throw .unavailable(
                .engineExhausted,
                "The database ran out of memory; its artifact is being opened anew.",
                retryAfter: 2
            )
        }
        guard !isTooOld(snapshot) else {
            throw .unavailable(.artifactTooOld, "What is served is older than allowed.", retryAfter: 60)
        }
        return json { json in
            json.member("status", "ready")
            json.member("artifact", snapshot.name)
            guard published.isWaiting(behind: snapshot.name) else { return }
            // Visitors are served well; it is the operator who has to know.
            json.member("published", published.id)
            json.member("published_not_served", reason(published))
            json.member("code", published.failure?.error.cause.code)
            json.member("attempts", published.failure?.attempts ?? 0)
        }
    }

    /// Why what is published is not served, without paths and the engine's words, which are for the log.
    private func reason(_ published: PublishedState) -> String {
        switch (published.id, published.failure) {
        case (nil, nil): "nothing is published in the store"
        case (nil, let failure?): "the store's pointer cannot be read (\(failure.error.code))"
        case (let id?, nil): "\(id) is being opened"
        case (let id?, let failure?):
            "\(id) was refused (\(failure.error.cause.code)) and "
                + (failure.isTriedAgain ? "is tried again" : "waits for another publish or a reload")
        }
    }

    private func reload(_ request: Request) async throws -> Response {
        try access.checkAction(request)
        do {
            let outcome = try await serving.reloader.reload()
            return json { json in
                json.member("status", outcome.hasSwitched ? "reloaded" : "unchanged")
                json.member("artifact", outcome.artifact)
                json.member("previous", outcome.previous)
                json.key("seconds")
                json.value(outcome.seconds)
            }
        } catch ServingError.nothingPublished(let store) {
            throw Problem(.nothingPublished, "The store \(store) has no published artifact.")
        }
    }

    private func json(_ members: (inout JSONWriter) -> Void) -> Response {
        var json = JSONWriter(reserving: 128)
        json.object(members)
        return plain(json.bytes, "application/json")
    }

    private func metricsPage() async -> Response {
        let text = metricsText(engine: await serving.engineMemory())
        return plain(Array(text.utf8), "text/plain; version=0.0.4; charset=utf-8")
    }

    private func plain(_ bytes: [UInt8], _ contentType: String) -> Response {
        var fields = common.page
        fields[.contentType] = contentType
        fields[.cacheControl] = "no-store"
        return Response(status: .ok, headers: fields, body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }
}

extension BallerError {
    /// What an artifact was refused for, where the error is a refusal.
    fileprivate var cause: any BallerError {
        if case .artifactRefused(_, let cause)? = self as? ServingError { cause } else { self }
    }
}
