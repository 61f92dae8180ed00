import BallerArtifact
import BallerCore
import BallerServing
import HTTPTypes
import Hummingbird
import NIOCore

/// The operator's pages: what is served, what ran and will run, and what waits for a decision.
///
/// They are there without a served artifact, too; nothing of them is kept.
struct AdminRoutes: Sendable {
    let desk: AdminDesk
    let door: AdminDoor
    let serving: ArtifactServing
    let site: Site
    let common: CommonFields

    var routes: [PlainRoute] {
        [
            page(SitePath.admin, "What is served, what ran and what will run.") { _, snapshot in
                try await overview(snapshot)
            },
            page("\(SitePath.adminRuns)/{run}", "A run, step by step.") { context, _ in try run(context) },
            page(SitePath.adminIdentity, "Who may be one person and is kept apart.") { _, _ in
                try await IdentityPage(canDecide: desk.decide != nil, pairs: reviews()).page
            },
            page(SitePath.adminWaivers, "Failing rows that somebody accepts.") { _, snapshot in
                WaiversPage(canWaive: desk.waive != nil, waivers: snapshot?.manifest.waivers ?? []).page
            },
            action("\(SitePath.admin)/publish", "Serves an artifact of the store.", ["artifact"]) { values in
                _ = try await desk.publish(BuildID(values["artifact"] ?? ""))
                return SitePath.admin
            },
            action("\(SitePath.admin)/rollback", "Serves the artifact before the current one.", []) { _ in
                _ = try await desk.rollback()
                return SitePath.admin
            },
            action(SitePath.adminIdentity, "Writes down whether two are one person.", IdentityPage.fields) { values in
                try await decide(values)
                return SitePath.adminIdentity
            },
            action(SitePath.adminWaivers, "Accepts failing rows until a day.", WaiversPage.fields) { values in
                try await waive(values)
                return SitePath.adminWaivers
            },
        ]
    }

    private func overview(_ snapshot: Snapshot?) async throws -> Page {
        let records = try desk.records()
        return try await OverviewPage(
            snapshot: snapshot,
            published: serving.reloader.published,
            memory: serving.engineMemory().reduce(0) { $0 + $1.bytes },
            artifacts: desk.artifacts(),
            runs: records.map { try OverviewPage.Runs($0) },
            planned: desk.planned(OverviewPage.days)
        ).page
    }

    private func run(_ context: BasicRequestContext) throws -> Page {
        guard let id = context.parameters.get("run").flatMap({ Int64($0) }), let records = try desk.records() else {
            throw Problem.notFound("There is no record of such a run.")
        }
        return try RunPage(records, id).page
    }

    /// The pairs of the served artifact; none where nothing is served.
    private func reviews() async throws -> [Record] {
        do {
            return try await serving.current.withSnapshot { snapshot in
                try await serving.queries.run(on: snapshot) { try $0.rows(of: "identity_reviews").records() }
            }
        } catch ServingError.notServing {
            return []
        }
    }

    private func decide(_ values: [String: String]) async throws {
        guard let decide = desk.decide else {
            throw Problem.notFound("This server knows no raw folder (--raw), so nothing can be written down.")
        }
        guard let player = values["bref_player_id"], let number = values["nba_player_id"].flatMap({ Int($0) }) else {
            throw Problem.badParameter("nba_player_id", "The form names no pair.", allowed: "a pair of the list")
        }
        guard let reason = values["reason"] else {
            throw Problem.badParameter("reason", "A decision needs its reason.", allowed: "a sentence")
        }
        try await decide(
            IdentityDecision(
                brefPlayerID: player,
                nbaPlayerID: number,
                isSame: values["choice"] == "same",
                reason: reason
            )
        )
    }

    private func waive(_ values: [String: String]) async throws {
        guard let waive = desk.waive else {
            throw Problem.notFound(
                "This server has no file of waivers (build.waivers), so nothing can be written down."
            )
        }
        for field in WaiversPage.fields where values[field] == nil {
            throw Problem.badParameter(field, "The field \(field) is empty.", allowed: "a text")
        }
        try await waive(
            WaiverEntry(
                check: values["check_name"] ?? "",
                key: values["key_pattern"] ?? "",
                reason: values["reason"] ?? "",
                owner: values["owner"] ?? "",
                expiresOn: values["expires_on"] ?? ""
            )
        )
    }
}

extension AdminRoutes {
    private func page(
        _ path: String,
        _ about: String,
        _ make: @escaping @Sendable (BasicRequestContext, Snapshot?) async throws -> Page
    ) -> PlainRoute {
        PlainRoute(.get, path, about) { request, context in
            try await door.check(request)
            let snapshot = serving.current.peek
            let html = try await site.html(make(context, snapshot), from: snapshot)
            var fields = common.page
            fields[.contentType] = "text/html; charset=utf-8"
            fields[.cacheControl] = "private, no-store"
            return Response(status: .ok, headers: fields, body: ResponseBody(byteBuffer: ByteBuffer(bytes: html)))
        }
    }

    /// What a form does; it leads back to a page.
    private func action(
        _ path: String,
        _ about: String,
        _ names: [String],
        _ act: @escaping @Sendable ([String: String]) async throws -> String
    ) -> PlainRoute {
        PlainRoute(.post, path, about) { request, _ in
            try await door.checkAction(request)
            let body = try await String(buffer: request.body.collect(upTo: 64 << 10))
            let target = try await failing { try await act(QueryString.values(of: names + ["choice"], in: body)) }
            var fields = common.page
            fields[.location] = target
            fields[.cacheControl] = "no-store"
            return Response(status: .seeOther, headers: fields)
        }
    }

    /// Errors of the store are told in their own words: it is the operator who reads them.
    private func failing(_ work: () async throws -> String) async throws -> String {
        do {
            return try await work()
        } catch let error as any BallerError {
            throw Problem(.invalidRequest, error.message)
        }
    }
}
