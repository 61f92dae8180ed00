/// The steps of a build that make models, each the folder of that name under `models/`.
package enum ModelStep: String, Sendable, CaseIterable {
    /// Records with the warehouse's names; not part of the artifact.
    case staging
    case dims
    case facts
    case aggregates
    /// Where people start.
    case views

    /// Whether it makes tables of the artifact.
    package var isStar: Bool { self == .dims || self == .facts || self == .aggregates }
}

extension SQLFile {
    /// The step that makes the model; `nil` for other files.
    package var step: ModelStep? {
        // An operator's own source has its staging models beside its declarations.
        if folder.hasPrefix("sources/"), header.stages != nil { return .staging }
        guard folder.hasPrefix("models/") else { return nil }
        return isIdentity ? .staging : ModelStep(rawValue: String(folder.dropFirst("models/".count)))
    }

    /// Whether the model says which ids of several sources are one player or game: records are staged with its help.
    package var isIdentity: Bool { folder == "models/identity" }
}
