import BallerArtifact
import BallerSampleStore
import BallerServing
import BallerWeb
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Logging
import Testing

/// A server over a store of made-up leagues.
final class ServedSample: Sendable {
    let place: SampleStore
    let serving: ArtifactServing

    var folder: URL { place.folder }
    var store: ArtifactStore { place.store }
    var first: BuildID { place.first }
    var second: BuildID { place.second }

    /// `store` is the same store seen through another file system.
    init(
        _ options: ArtifactServing.Options = .init(),
        over place: SampleStore? = nil,
        store: ArtifactStore? = nil
    ) throws {
        let place = try place ?? SampleStore()
        self.place = place
        serving = ArtifactServing(
            store: store ?? place.store,
            warehouse: try SampleStore.warehouse.get(),
            options: options.patient,
            logger: .quiet
        )
    }

    /// A store of its own, with one artifact of a league in which the first players are called so.
    ///
    /// The first of its teams has the Basketball-Reference code `QQQ`.
    convenience init(players names: [String]) throws {
        let place = try SampleStore { raw in
            try Self.rename(playersTo: names, in: raw)
            let reference = raw.appending(component: "reference")
            let teams = try String(contentsOf: reference.appending(component: "franchises.csv"), encoding: .utf8)
            let team = teams.split(separator: "\n")[1].prefix { $0 != "," }
            try Data("code,league,first_season_year,last_season_year,team_id\nQQQ,SBL,1947,,\(team)\n".utf8)
                .write(to: reference.appending(component: "bref_team_codes.csv"))
        }
        try self.init(over: place)
    }

    private static func rename(playersTo names: [String], in raw: URL) throws {
        var given: [Substring: String] = [:]
        let files = try FileManager.default.contentsOfDirectory(at: raw, includingPropertiesForKeys: nil)
        for file in files.filter({ $0.lastPathComponent.hasPrefix("player_") }).sorted(by: { $0.path < $1.path }) {
            var lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
            let header = lines[0].split(separator: ",", omittingEmptySubsequences: false)
            guard let id = header.firstIndex(of: "PLAYER_ID"), let name = header.firstIndex(of: "PLAYER_NAME") else {
                continue
            }
            for index in lines.indices.dropFirst() {
                var fields = lines[index].split(separator: ",", omittingEmptySubsequences: false)
                if given[fields[id]] == nil, given.count < names.count { given[fields[id]] = names[given.count] }
                if let new = given[fields[id]] { fields[name] = new[...] }
                lines[index] = fields.joined(separator: ",")[...]
            }
            try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: file)
        }
    }

    /// Nothing happens by itself in a test: the pointer is not watched.
    static var configuration: WebConfiguration {
        var configuration = WebConfiguration()
        configuration.watchInterval = .seconds(3600)
        configuration.version = "test"
        // What is told of today must not depend on the day of the test.
        configuration.clock = FixedClock.inNovember
        // A machine that is busy with other work must not look like a slow client.
        configuration.connections.request = .seconds(3600)
        configuration.connections.idle = .seconds(3600)
        configuration.connections.write = .seconds(3600)
        return configuration
    }

    /// Serves the first artifact and lets the test ask.
    func test(
        _ configuration: WebConfiguration = ServedSample.configuration,
        by setup: TestingSetup = .router,
        isLoaded: Bool = true,
        _ work: @escaping @Sendable (any TestClientProtocol) async throws -> Void
    ) async throws {
        if isLoaded { _ = try await serving.reloader.reload() }
        let server = try WebServer(serving, configuration, logger: .quiet)
        try await server.application.test(setup, work)
    }

    /// Lets a test that only asks do so: all of these share one open artifact, because opening takes longer than most of them.
    static func read(
        _ configuration: WebConfiguration = ServedSample.configuration,
        _ work: @escaping @Sendable (any TestClientProtocol) async throws -> Void
    ) async throws {
        try await shared.value.test(configuration, isLoaded: false, work)
    }

    /// Served already; nobody may publish anything else in its store.
    static let shared = Task {
        let sample = try ServedSample()
        _ = try await sample.serving.reloader.reload()
        return sample
    }

    /// Damages an artifact and points at it.
    func pointAtDamaged(_ id: BuildID) throws {
        try place.damage(id)
        try place.point(at: id)
    }
}

extension TestClientProtocol {
    /// A GET whose answer must have the status; returns the JSON document.
    func json(
        _ target: String,
        status: HTTPResponse.Status = .ok,
        headers: HTTPFields = [:],
        sourceLocation: SourceLocation = #_sourceLocation
    ) async throws -> JSON {
        try await execute(uri: target, method: .get, headers: headers) { response in
            #expect(response.status == status, "\(target)", sourceLocation: sourceLocation)
            return try JSON(response.body, sourceLocation)
        }
    }

    func get(_ target: String, headers: HTTPFields = [:]) async throws -> TestResponse {
        try await execute(uri: target, method: .get, headers: headers) { $0 }
    }
}

/// A JSON document to look into.
struct JSON: Sendable {
    let data: Data

    init(_ body: ByteBuffer, _ sourceLocation: SourceLocation = #_sourceLocation) throws {
        data = Data(body.readableBytesView)
        _ = try #require(try? JSONSerialization.jsonObject(with: data), "no JSON", sourceLocation: sourceLocation)
    }

    private var any: Any? { try? JSONSerialization.jsonObject(with: data) }
    private init(any: Any) throws {
        data = try JSONSerialization.data(withJSONObject: any, options: [.fragmentsAllowed, .sortedKeys])
    }

    var object: [String: Any] { any as? [String: Any] ?? [:] }
    var count: Int { (any as? [Any])?.count ?? -1 }
    /// The names of the members, sorted.
    var names: [String] { object.keys.sorted() }
    func text(_ name: String) -> String? { object[name] as? String }
    func integer(_ name: String) -> Int? { object[name] as? Int }
    func isNull(_ name: String) -> Bool { object[name] is NSNull }

    func member(_ name: String) throws -> JSON { try JSON(any: try #require(object[name], "no \(name)")) }
    func element(_ index: Int) throws -> JSON {
        let elements = try #require(any as? [Any])
        try #require(index < elements.count)
        return try JSON(any: elements[index])
    }

    var elements: [JSON] {
        get throws { try (any as? [Any] ?? []).map { try JSON(any: $0) } }
    }
}
