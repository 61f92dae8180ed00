import BallerArtifact

extension Snapshot {
    /// Whether the licences of all its sources let it be given to anybody.
    package var mayBeRedistributed: Bool { manifest.sources.allSatisfy { $0.redistribution == .allowed } }

    /// Its manifest as the store has it.
    package var manifestBytes: [UInt8] { get throws { try manifest.json() } }
}
