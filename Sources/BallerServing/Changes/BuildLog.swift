package import BallerArtifact

/// The builds up to an artifact, passed and refused, as its store knew them when it was opened, newest first.
package struct BuildLog: Sendable {
    package let builds: [BuildSummary]

    init(_ artifact: BuildID, _ summaries: [BuildSummary]) {
        builds = summaries.filter { $0.buildID <= artifact }.reversed()
    }

    init(_ artifact: BuildID, in store: ArtifactStore) {
        // Without its records an artifact can be served all the same.
        self.init(artifact, (try? store.summaries()) ?? [])
    }
}
