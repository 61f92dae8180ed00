import BallerArtifact

// Who provided the data, for display.
extension Snapshot {
    package struct Credit: Sendable, Equatable {
        package let title: String
        package let url: String
        package let licence: String
    }

    package var credits: [Credit] {
        manifest.sources.map { Credit(title: $0.title, url: $0.url, licence: $0.licence) }
    }
}
