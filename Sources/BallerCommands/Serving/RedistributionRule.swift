import BallerArtifact
import BallerCore

/// Serves data that may not be redistributed to this machine only, unless the operator overrides it.
///
/// Applies at every switch to another artifact.
struct RedistributionRule {
    private let host: String
    private let isWaived: Bool
    private let isPrivate: Bool

    init(_ settings: Settings, host: String) async throws {
        self.host = host
        isPrivate = try await settings.isPrivate(host)
        isWaived = try await settings.value(SettingCatalog.restrictedSources)
    }

    /// - Throws: `RedistributionError` if the artifact has a restricted source and other machines can ask.
    func check(_ manifest: Manifest) throws(RedistributionError) {
        guard !isWaived, !isPrivate else { return }
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
            "The artifact holds data from \(sources.joined(separator: ", ")) that may not be redistributed, and \(host) can "
                + "be reached from other machines, perhaps through a trusted proxy. Listen on 127.0.0.1 without one, or give --allow-restricted-sources."
        }
    }

    var severity: ErrorSeverity { .notice }
}
