import BallerArtifact
import BallerCore

/// The software ships, other people's data do not: what may not be redistributed is served to this machine only, unless the
/// operator says so.
///
/// It is held at every switch to another artifact.
struct RedistributionRule {
    private let host: String
    private let isWaived: Bool

    init(_ settings: Settings, host: String) async throws {
        self.host = host
        isWaived = try await settings.value(SettingCatalog.restrictedSources)
    }

    /// - Throws: `RedistributionError` where the artifact has a restricted source and `host` is no loopback.
    func check(_ manifest: Manifest) throws(RedistributionError) {
        guard !isWaived, !Loopback.contains(host) else { return }
        let restricted = manifest.sources.filter { $0.redistribution != .allowed }
        guard restricted.isEmpty else { throw .restricted(sources: restricted.map(\.name), host: host) }
    }
}

/// Data that may not leave this machine.
enum RedistributionError: BallerError {
    case restricted(sources: [String], host: String)

    var code: String { "serve.restricted_sources" }

    var message: String {
        switch self {
        case .restricted(let sources, let host):
            "The artifact holds data of \(sources.joined(separator: ", ")), which may not be redistributed, and \(host) can "
                + "be reached from other machines. Listen on 127.0.0.1, or give --allow-restricted-sources."
        }
    }

    var severity: ErrorSeverity { .notice }
}
